/** A line of CSV, as RFC 4180 has it, or with another separator. */

import type { Shown } from "../text/printable.ts";

/** Names are data, which a reader is to get back: control characters in them stay as they are. */
export function record(fields: readonly string[], separator = ","): Shown {
  const quoted = fields.map((field) =>
    /["\r\n]/.test(field) || field.includes(separator) ? `"${field.replaceAll('"', '""')}"` : field,
  );
  return `${quoted.join(separator)}\r\n` as Shown;
}

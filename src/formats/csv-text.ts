/** A line of CSV, as RFC 4180 has it. */

import type { Shown } from "../text/printable.ts";

/** Names are data, which a reader is to get back: control characters in them stay as they are. */
export function record(fields: readonly string[]): Shown {
  const quoted = fields.map((field) =>
    /[",\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field,
  );
  return `${quoted.join(",")}\r\n` as Shown;
}

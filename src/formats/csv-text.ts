/** A line of CSV, as RFC 4180 has it, or with another separator. */

export function record(fields: readonly string[], separator = ","): string {
  const quoted = fields.map((field) =>
    /["\r\n]/.test(field) || field.includes(separator) ? `"${field.replaceAll('"', '""')}"` : field,
  );
  return `${quoted.join(separator)}\r\n`;
}

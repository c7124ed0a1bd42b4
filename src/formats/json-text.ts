/** What JSON is put together from, as text: every number exact, and keys in the order in which they are given. */

import { type Shown, shownJson } from "../text/printable.ts";
import type { Json, Numbers } from "../text/shapes.ts";

// Objects are put together as text, since JSON.stringify would order names such as "1" first,
// take "__proto__" for the prototype, and write -0 as 0.
export const text = (value: string): string => JSON.stringify(value);
export const member = (key: string, value: string): string => `${text(key)}:${value}`;
export const object = (members: readonly string[]): string => `{${members.join(",")}}`;
export const array = (elements: readonly string[]): string => `[${elements.join(",")}]`;
export const record = (members: readonly string[]): Shown => shownJson(`${object(members)}\n`);

/** A number, or an array of them, or of arrays. */
export const numbers = (value: Numbers | readonly Numbers[]): string =>
  typeof value === "number" ? number(value) : array(value.map(numbers));

const number = (value: number): string =>
  Number.isFinite(value) ? (Object.is(value, -0) ? "-0" : String(value)) : `"${value}"`;

export function asJson(value: Json): string {
  if (typeof value === "string") return text(value);
  if (typeof value === "number") return number(value);
  if (typeof value === "boolean") return String(value);
  if (Array.isArray(value)) return array(value.map(asJson));
  let members = "";
  for (const [key, own] of value instanceof Map ? value : Object.entries(value)) {
    if (own !== undefined) members += `${members === "" ? "" : ","}${text(key)}:${asJson(own)}`;
  }
  return `{${members}}`;
}

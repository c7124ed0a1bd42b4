/** Data for views: on the way from a reply to a view, all text in a part is made printable here. */

import { printable } from "./printable.ts";
import type { MarkedText } from "./shapes.ts";

declare const isPrinted: unique symbol;

/** Made by `printed` and by nothing else, so that no view is given text from outside as it is. */
export type Printed<Data> = Data & { readonly [isPrinted]: true };

/**
 * The same data with its texts made printable; what holds none that would act is the same object, and what was one object
 * still is.
 * @param print what makes a text so
 */
export function printed<Data>(
  data: Data,
  print: (text: string) => string = printable,
): Printed<Data> {
  const copies = new Map<object, unknown>();
  const copyOf = (value: unknown): unknown => {
    if (typeof value === "string") return print(value);
    if (typeof value === "function") {
      return (...given: unknown[]) => printed(value(...given), print);
    }
    if (typeof value !== "object" || value === null || areNumbers(value)) return value;
    const known = copies.get(value);
    if (known !== undefined) return known;
    const copy = copyOfObject(value);
    copies.set(value, copy);
    return copy;
  };
  const copyOfObject = (value: object): unknown => {
    if (Array.isArray(value)) return listOf(value);
    if (value instanceof Map) {
      const entries = [...value];
      const own = listOf(entries) as typeof entries;
      return own === entries ? value : new Map(own);
    }
    // A view of anything else might be given what nobody has looked at.
    if (Object.getPrototypeOf(value) !== Object.prototype) throw new Error("no data for a view");
    if (isMarked(value)) return markedOf(value, print);
    const values = Object.values(value);
    const own = listOf(values);
    if (own === values) return value;
    return Object.fromEntries(Object.keys(value).map((key, at) => [key, own[at]]));
  };
  const listOf = (values: readonly unknown[]): readonly unknown[] => {
    let own: unknown[] | undefined;
    for (let at = 0; at < values.length; at++) {
      const each = copyOf(values[at]);
      if (!Object.is(each, values[at])) {
        own ??= [...values];
        own[at] = each;
      }
    }
    return own ?? values;
  };
  return copyOf(data) as Printed<Data>;
}

const areNumbers = (value: object): boolean =>
  ArrayBuffer.isView(value) ||
  (Array.isArray(value) && value.every((each) => typeof each === "number"));

const isMarked = (value: object): value is MarkedText => "text" in value && "marks" in value;

/** Marks stay on what they mark. */
function markedOf(marked: MarkedText, print: (text: string) => string): MarkedText {
  const { text, marks } = marked;
  const shown = print(text);
  if (shown === text) return marked;
  const placeOf = (offset: number): number => print(text.slice(0, offset)).length;
  return {
    text: shown,
    marks: marks.map(({ start, end }) => ({ start: placeOf(start), end: placeOf(end) })),
  };
}

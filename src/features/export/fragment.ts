/** A piece of code, and how tightly it holds together. */

/** Of all languages, loosest first. */
export const level = {
  choice: 0,
  or: 1,
  and: 2,
  not: 3,
  comparison: 4,
  sum: 5,
  product: 6,
  sign: 7,
  power: 8,
  primary: 9,
} as const;

export interface Fragment {
  readonly text: string;
  readonly level: number;
}

/** As it can stand where nothing looser than `loosest` can. */
export const within = ({ text, level: own }: Fragment, loosest: number): string =>
  own < loosest ? `(${text})` : text;

/** What stands in brackets, or needs none. */
export const primary = (text: string): Fragment => ({ text, level: level.primary });

/** How a language writes numbers: a sign, and after it what is positive. */
export const signed =
  (literal: (size: number) => string) =>
  (value: number): Fragment =>
    value < 0 || Object.is(value, -0)
      ? { text: `-${literal(-value)}`, level: level.sign }
      : primary(literal(value));

/** The conditional operator of C and of those that took it from there. */
export const ternary = (
  condition: Fragment,
  whenTrue: Fragment,
  whenFalse: Fragment,
): Fragment => ({
  text: `${within(condition, level.or)} ? ${within(whenTrue, level.or)} : ${whenFalse.text}`,
  level: level.choice,
});

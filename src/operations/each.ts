/** Tables whose rows follow from their names. */

/** The words of a text, as a type. */
type Words<
  Text extends string,
  Before extends string = never,
> = Text extends `${infer First} ${infer Rest}` ? Words<Rest, Before | First> : Before | Text;

/** A row for each of these names, which stand in texts: `"sin cos tan"`. */
export const each = <Row, Names extends string>(
  rowOf: (name: Words<Names>) => Row,
  ...names: readonly Names[]
): Readonly<Record<Words<Names>, Row>> => {
  const words = names.join(" ").split(" ") as Words<Names>[];
  return Object.fromEntries(words.map((name) => [name, rowOf(name)])) as Record<Words<Names>, Row>;
};

/** The shape of a row in the table of operations. */

export interface OperationRow {
  /** What it is, in a few words, for `:help`. */
  readonly doc: string;
  /** The value at the given operands; never throws: a NaN or an infinity is an answer. */
  readonly value: (...operands: number[]) => number;
  /**
   * The derivative with respect to each parameter, in nabla's own language, in terms of the parameters.
   * Conditionals stand at the top only, and only the taken branch is built; a branch that is the number 0
   * says that nothing flows to that operand, not even a product with an infinity.
   * An operation of any number of operands has one partial, with respect to `x`, one of its operands,
   * where `f` is its own value and `xs` all of its operands.
   */
  readonly partials: readonly string[];
  /** The interval of each parameter over which value and derivative are finite and smooth, for tests and plots. */
  readonly domain: readonly (readonly [low: number, high: number])[];
  /** An expression that shows it at work. */
  readonly example: string;
  /** The operator that it is also, or only, written with. */
  readonly symbol?: string;
}

export type Group =
  | "operators"
  | "powers and logs"
  | "circular"
  | "hyperbolic"
  | "neural"
  | "choice";

export interface Operation extends OperationRow {
  readonly name: string;
  readonly group: Group;
  /** The names of its parameters; of a variadic operation, the one name that stands for all operands. */
  readonly parameters: readonly string[];
  readonly variadic: boolean;
  /** Its place in the table: what the graph stores. */
  readonly code: number;
}

/** How it is called: `atan2(y, x)`, `min(x, …)`. */
export const signatureOf = ({ name, parameters, variadic }: Operation): string =>
  `${name}(${parameters.join(", ")}${variadic ? ", …" : ""})`;

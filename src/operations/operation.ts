/** The shape of a row in the table of operations. */

/** What every row tells. */
interface Described {
  /** What it is, in a few words, for `:help` and the language reference. */
  readonly doc: string;
  /** An expression that shows it at work. */
  readonly example: string;
  /** Of several numbers, whether it may be taken of some of them first, and then of what these come to. */
  readonly associative?: boolean;
}

/** An operation that a node of the graph can be. */
interface Primitive<Value> extends Described {
  /** The value at the given operands; never throws: a NaN or an infinity is an answer. */
  readonly value: Value;
  /**
   * The derivative with respect to each parameter, in nabla's own language, in terms of the parameters.
   * Conditionals stand at the top only, and only the taken branch is built; a branch that is the number 0
   * says that nothing flows to that operand, not even a product with an infinity. A branch `vanishing(e, y)` says the
   * same where e is 0 as long as y stays what it is: only where y varies is e needed, to be differentiated again.
   * The last parameter of a variadic operation stands for any number of operands: in its rule `x` is the one
   * that the derivative is with respect to, `xs` are all of them, and `f` is the operation's own value.
   */
  readonly partials: readonly string[];
  /** The interval of each parameter over which value and derivative are finite and smooth, for tests and plots. */
  readonly domain: readonly (readonly [low: number, high: number])[];
  /** Where the value is a number, as a condition in terms of the parameters; everywhere, if it is left out. */
  readonly where?: string;
  /** The operator that it is also, or only, written with. */
  readonly symbol?: string;
  /** The parameters for which it goes flat far out: its derivative dies away there while its value may matter. */
  readonly saturates?: readonly string[];
  /**
   * Where a derivative follows a convention, as a condition in the rules' terms, and which one it is. With `of`, only
   * where this parameter varies, too.
   */
  readonly kink?: readonly [where: string, convention: string, of?: string];
  /** Where derivatives of higher order may jump though the first does not, likewise as a condition. */
  readonly seam?: string;
  /**
   * What it is beside a kink or a seam, as a formula that is smooth on either side: its comparisons are decided there,
   * and not at the point itself, whose value is `f`.
   */
  readonly beside?: string;
}

/** A function that stands for a formula in nabla's own language, which gives its derivatives, too. */
export interface DefinedRow extends Described {
  readonly definition: string;
  /**
   * For each element a term, of which the function is the share in the sum of all: computed from the term and the sum
   * of the others, whose derivatives do not cancel.
   */
  readonly sharing?: string;
}

/** A function that joins its arguments, from the left, by a formula of two of them, `x` and `y`. */
export interface FoldRow extends Described {
  readonly fold: string;
  /** What it is of nothing. */
  readonly empty: number;
}

export type PrimitiveRow = Primitive<(...operands: number[]) => number>;
/** The value of an operation of any number of operands takes them as one array, for they may be many. */
export interface VariadicRow extends Primitive<(operands: readonly number[]) => number> {
  /** It depends on how many operands there are, and not on what they are: in a formula it is a constant. */
  readonly isCount?: true;
  /**
   * Of a number and any number of others: the same as a function of the first, when the others have been gone through.
   * A rule asks for it once for each operand, of always the same others.
   */
  readonly among?: (others: readonly number[]) => (first: number) => number;
}

export type Group =
  | "operators"
  | "powers and logs"
  | "circular"
  | "hyperbolic"
  | "neural"
  | "special"
  | "steps and choice"
  | "lists"
  | "calculus"
  | "auxiliary";

export interface Parameter {
  readonly name: string;
  /** What it is where it is left out. */
  readonly default: number | undefined;
}

interface Parameters {
  readonly parameters: readonly Parameter[];
  /** Whether the last parameter stands for any number of arguments, at least one, or for the elements of a list. */
  readonly variadic: boolean;
  /** The fewest and the most arguments that it takes. */
  readonly minArity: number;
  readonly maxArity: number;
}

export interface Signature extends Parameters {
  readonly name: string;
  readonly group: Group;
}

interface Coded extends Signature {
  /** Its place in the table: what the graph stores. */
  readonly code: number;
}

export type Operation =
  | (PrimitiveRow & Coded & { readonly variadic: false })
  | (VariadicRow & Coded & { readonly variadic: true });

export type DefinedFunction = (DefinedRow | FoldRow) & Signature;

/** A row for the parameters named in `signature`: `x, y`, or `x, a=0.01`, or `x, b=e`. */
export function declare<Row extends PrimitiveRow | DefinedRow>(signature: string, row: Row) {
  const parameters = parametersIn(signature);
  const [minArity, maxArity] = [requiredIn(parameters), parameters.length];
  return { ...row, parameters, variadic: false as const, minArity, maxArity };
}

/** A row whose last parameter, with a … after it, stands for any number: `x…`. */
export function declareVariadic<Row extends VariadicRow | DefinedRow | FoldRow>(
  signature: string,
  row: Row,
) {
  const parameters = parametersIn(signature.replace("…", ""));
  const [minArity, maxArity] = [requiredIn(parameters), Number.POSITIVE_INFINITY];
  return { ...row, parameters, variadic: true as const, minArity, maxArity };
}

const requiredIn = (parameters: readonly Parameter[]): number =>
  parameters.filter(({ default: standard }) => standard === undefined).length;

const parametersIn = (signature: string): Parameter[] =>
  signature.split(", ").map((text) => {
    const [name, standard] = text.split("=") as [string, string?];
    if (standard === undefined) return { name, default: standard };
    return { name, default: standard === "e" ? Math.E : Number(standard) };
  });

export function valueAt(operation: Operation, operands: readonly number[]): number {
  if (operation.variadic) return operation.value(operands);
  switch (operands.length) {
    case 1:
      return operation.value(operands[0] as number);
    case 2:
      return operation.value(operands[0] as number, operands[1] as number);
    default:
      return operation.value(...operands);
  }
}

/** How it is called: `atan2(y, x)`, `min(x, …)`, `elu(x, a=1)`. */
export function signatureOf({ name, parameters, variadic }: Signature): string {
  const written = parameters.map(({ name: parameter, default: standard }) =>
    standard === undefined ? parameter : `${parameter}=${standard === Math.E ? "e" : standard}`,
  );
  return `${name}(${written.join(", ")}${variadic ? ", …" : ""})`;
}

/** What names stand for, and how a derived value is made again when an input that it rests on has moved. */

import type { Findings } from "../autograd/findings.ts";
import type { Quantity } from "../autograd/quantity.ts";
import type { UserFunction } from "../autograd/scope.ts";
import type { NablaError } from "../error.ts";
import { parse } from "../syntax/parse.ts";
import { type Expression, expressionsIn } from "../syntax/tree.ts";
import type { StatementDraws } from "./draws.ts";
import type { Numbers } from "./reply.ts";

/** What a name stands for from when it is bound on, also when the name has come to stand for something else. */
export interface Variable {
  readonly kind: "input" | "derived" | "constant";
  readonly name: string;
  /** Empty where it cannot be made at the present inputs. */
  readonly quantity: Quantity;
  /** Of a derived value: how it is made. */
  readonly formula: Formula | undefined;
  /** Of an input: its numbers, which tell it from earlier inputs of the same name. */
  readonly input: Input | undefined;
  /** When it was bound: later bindings have larger numbers. */
  readonly boundAt: number;
  /** Of an input: by which move it got its numbers. */
  readonly movedAt: number;
  /**
   * Of a derived value: something that it rests on has moved since it was made. Of an input: it has moved since anything
   * was made of it. Either way all that rests on it is stale.
   */
  readonly isStale: boolean;
  /** Why it cannot be made at the present inputs. */
  readonly failure: NablaError | undefined;
  /** Of an input: it has other numbers than those that it was bound to. */
  readonly hasMoved: boolean;
  /** It is an answer, which bears no name of its own. */
  readonly isAnswer: boolean;
}

/** The numbers of an input: one node, or one for each element. */
export interface Input {
  /** That of its variable, which may be called otherwise later. */
  name: string;
  readonly value: Numbers;
  /** Its standard uncertainty, of the shape of the value; undefined where it has none. */
  readonly uncertainty?: Numbers;
}

/** A number among the inputs: one of its own, or an element of a list, which has an index. */
export interface Element {
  readonly input: Input;
  /** What the input is the numbers of. */
  readonly variable: Variable;
  readonly index: number | undefined;
}

/** The names of the last expression's answer. */
export const answerNames: ReadonlySet<string> = new Set(["ans", "_"]);

/** The constants that every session begins with. */
export const predefined: ReadonlyMap<string, number> = new Map([
  ["pi", Math.PI],
  ["π", Math.PI],
  ["tau", 2 * Math.PI],
  ["τ", 2 * Math.PI],
  ["e", Math.E],
  ["inf", Number.POSITIVE_INFINITY],
  ["∞", Number.POSITIVE_INFINITY],
  ["nan", Number.NaN],
]);

export interface Meanings {
  variableNamed(name: string): Variable | undefined;
  functionNamed(name: string): UserFunction | undefined;
}

/** Its names go on to stand for what they stood for when it was written. */
export class Formula implements Meanings {
  readonly variables: readonly Variable[];
  /** The numbers that it has drawn for good. */
  readonly draws: StatementDraws | undefined;
  /** Whether there are derivatives in it, or in what its names stand for. */
  readonly hasDerivatives: boolean;
  /** Whether numbers have decided which nodes it is made of. */
  readonly isShapedByValues: boolean;
  readonly functions: readonly UserFunction[];
  /** Most are never made again: so the text is kept, and not the tree. */
  readonly text: string;
  private readonly place: number;
  private tree: Expression | undefined;
  /** What its names stand for, where some variable is called otherwise now. */
  private names: Map<string, Variable> | undefined;

  /**
   * @param text the statement
   * @param place which of the expressions in the statement it is
   */
  constructor(
    text: string,
    place: number,
    {
      variables,
      functions,
    }: { variables: readonly Variable[]; functions: readonly UserFunction[] },
    { hasDerivatives, shapeDependsOnValues }: Formula["shape"],
    draws?: StatementDraws,
  ) {
    this.draws = draws;
    this.text = text;
    this.place = place;
    this.variables = variables.slice();
    this.functions = functions;
    this.hasDerivatives = hasDerivatives;
    this.isShapedByValues = shapeDependsOnValues;
  }

  /** The same of a formula made of it. */
  get shape(): Pick<Findings, "hasDerivatives" | "shapeDependsOnValues"> {
    const { hasDerivatives, isShapedByValues: shapeDependsOnValues } = this;
    return { hasDerivatives, shapeDependsOnValues };
  }

  get expression(): Expression {
    this.tree ??= expressionsIn(parse(this.text))[this.place] as Expression;
    return this.tree;
  }

  /** One of its variables is about to be called otherwise, which changes nothing in it. */
  keepNames(): void {
    this.names ??= new Map(this.variables.map((variable) => [keyOf(variable), variable]));
  }

  variableNamed(name: string): Variable | undefined {
    const { variables } = this;
    if (variables.length > mostSearched) this.keepNames();
    const { names } = this;
    const known = (key: string): Variable | undefined =>
      names === undefined ? variables.find((each) => keyOf(each) === key) : names.get(key);
    return known(name) ?? (answerNames.has(name) ? known(answerKey) : undefined);
  }

  functionNamed(name: string): UserFunction | undefined {
    return this.functions.find((each) => each.name === name);
  }
}

/** Names among more than these are looked up in a map. */
const mostSearched = 8;

/** No name: a variable may be called ans, and the answer is not that. */
const answerKey = "last answer";
const keyOf = ({ name, isAnswer }: Variable): string => (isAnswer ? answerKey : name);

/**
 * These, and all that they rest on.
 * @param since leaves out what was bound before: it cannot rest on what was bound then
 */
export function restedOn(variables: Iterable<Variable>, since = 0): Set<Variable> {
  const found = new Set(variables);
  for (const { formula } of found) {
    for (const below of formula?.variables ?? []) if (below.boundAt >= since) found.add(below);
  }
  return found;
}

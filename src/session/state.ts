/** All that is bound, as one record. */

import type { UserFunction } from "../autograd/scope.ts";
import { type DrawState, firstDraws } from "./draws.ts";
import type { NodeSources } from "./provenance.ts";
import { Correlations } from "./uncertainty/correlations.ts";
import type { Element, Variable } from "./variable.ts";

export interface DocumentedFunction extends UserFunction {
  /** The comment above its definition. */
  readonly doc?: string | undefined;
}

export interface StatementSource {
  readonly text: string;
  readonly made: NodeSources;
}

interface Last {
  readonly variable: Variable;
  readonly statement: StatementSource;
}

/** It is replaced when something is bound, and whoever has kept it may put it back. */
export interface State {
  readonly variables: ReadonlyMap<string, Variable>;
  readonly functions: ReadonlyMap<string, DocumentedFunction>;
  readonly answer: Variable | undefined;
  readonly last: Last | undefined;
  /** How often inputs have moved. */
  readonly moves: number;
  readonly correlations: Correlations<Element>;
  /** Whether any input has an uncertainty, or has had one. */
  readonly isUncertain: boolean;
  /** The size of the graph when a name was last bound. */
  readonly boundSize: number;
  /** False where gradients are to be sums in the formula's own order. */
  readonly usesCheckpoints: boolean;
  readonly draws: DrawState;
}

export const nothingBound = (): State => ({
  variables: new Map(),
  functions: new Map(),
  answer: undefined,
  last: undefined,
  moves: 0,
  correlations: new Correlations(),
  isUncertain: false,
  boundSize: 0,
  usesCheckpoints: true,
  draws: firstDraws,
});

/** Which derived values rest on which variables, so that a move finds all that has to follow it. */

import { type Formula, restedOn, type Variable } from "./variable.ts";

/** The index is made anew when it has doubled since, and has at least this many formulas. */
const minCleared = 1024;

/** Nothing is noted before anything has moved: most programs move nothing. */
export class Dependents {
  /** Of each variable, the derived values whose formulas name it, in the order in which they were bound. */
  private users: Map<Variable, Variable[]> | undefined;
  /** The formulas whose variables are noted, in the same order. */
  private formulas: Formula[] = [];
  private clearAt = minCleared;

  /** Whether derived values are noted as they are bound. */
  get isKept(): boolean {
    return this.users !== undefined;
  }

  /** Whether most of what is noted may be of values that no name leads to any more. */
  get isDue(): boolean {
    return this.formulas.length > this.clearAt;
  }

  /** Notes all that can be reached from these variables, and nothing else. */
  rebuild(roots: Iterable<Variable>): void {
    // Due again where it is cut off.
    this.clearAt = -1;
    this.users = new Map();
    this.formulas = [];
    for (const variable of restedOn(roots)) this.add(variable);
    this.clearAt = Math.max(minCleared, 2 * this.formulas.length);
  }

  add(variable: Variable): void {
    const { formula } = variable;
    if (this.users === undefined || formula === undefined) return;
    this.formulas.push(formula);
    for (const below of formula.variables) {
      const users = this.users.get(below);
      if (users === undefined) this.users.set(below, [variable]);
      else users.push(variable);
    }
  }

  of(variable: Variable): readonly Variable[] {
    return this.users?.get(variable) ?? [];
  }

  /** How many are noted; undefined where nothing is. */
  get size(): number | undefined {
    return this.users && this.formulas.length;
  }

  /** Forgets what was noted since it had this size. */
  truncate(size: number | undefined): void {
    if (size === undefined) return;
    for (const { variables } of this.formulas.splice(size).reverse()) {
      for (const below of variables) this.users?.get(below)?.pop();
    }
  }
}

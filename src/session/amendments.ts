/** What variables were before they were amended, so that they can be put back to what they were at certain moments. */

import type { Input, Variable } from "./variable.ts";

interface Before {
  readonly variable: Variable;
  readonly input: Input | undefined;
}

export class Amendments {
  /** One for each moment: the variables that have been amended between it and the next, as they were at it. */
  private readonly layers: Map<Variable, Before>[] = [];

  /** A moment to return to: how many there were before. */
  mark(): number {
    return this.layers.push(new Map()) - 1;
  }

  /** A variable, or the numbers of its input, are about to be amended. */
  record(variable: Variable): void {
    const layer = this.layers.at(-1);
    if (layer === undefined || layer.has(variable)) return;
    const { input } = variable;
    layer.set(variable, { variable: { ...variable }, input: input && { ...input } });
  }

  /** Puts variables back to what they were, and forgets the moments since. */
  returnTo(mark: number): void {
    for (const layer of this.layers.splice(mark).reverse()) {
      for (const [variable, before] of layer) {
        Object.assign(variable, before.variable);
        // It may have been called otherwise since.
        const { name } = variable;
        if (variable.input !== undefined) Object.assign(variable.input, before.input, { name });
      }
    }
  }

  /** Nobody returns to this moment, and those since, but perhaps to the one before. */
  keep(mark: number): void {
    const layers = this.layers.splice(mark);
    const before = this.layers.at(-1);
    if (before === undefined) return;
    for (const layer of layers) {
      for (const [variable, was] of layer) if (!before.has(variable)) before.set(variable, was);
    }
  }

  /** Nobody will return to the first moments. */
  forget(count: number): void {
    this.layers.splice(0, count);
  }

  /** What variables may be put back to. */
  *before(): Generator<Variable> {
    for (const layer of this.layers) for (const { variable } of layer.values()) yield variable;
  }
}

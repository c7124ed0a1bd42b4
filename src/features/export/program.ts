/** A function for a language to write down. */

import type { Fragment } from "./fragment.ts";

export interface Parameter {
  /** As the user calls it. */
  readonly name: string;
  readonly identifier: string;
  /** Of a list, its elements as they are written. */
  readonly elements: readonly string[];
  /** The number of elements of a list; undefined for a number. */
  readonly length: number | undefined;
}

export interface Binding {
  readonly identifier: string;
  readonly code: Fragment;
  /** Whether it is either true or false. */
  readonly isTest: boolean;
  /** Whether it belongs to the derivatives. */
  readonly isBackward: boolean;
  /** What the value is differentiated by, if this is such a derivative. */
  readonly by: string | undefined;
  /** The condition without which it is not used. */
  readonly guard: Fragment | undefined;
  /** The identifiers in it. */
  readonly uses: ReadonlySet<string>;
}

export interface Program {
  readonly name: string;
  readonly result: string;
  /** The name that the user has asked for, as it is. */
  readonly table: string | undefined;
  /** What it computes, in the user's words. */
  readonly formula: string;
  readonly remarks: readonly string[];
  readonly parameters: readonly Parameter[];
  readonly bindings: readonly Binding[];
  readonly value: Fragment;
  /** For each parameter, its derivative, or those of its elements. */
  readonly partials: readonly (Fragment | readonly Fragment[])[];
  /** The value and the derivatives in full, each by itself; undefined where that is not wanted, or too long. */
  readonly plain: Pick<Program, "value" | "partials"> | undefined;
  /** What the derivatives are called by the elements of parameters, one after the other, where they need names. */
  readonly outputs: readonly string[];
  /** What tells whether all inputs have values, if that is asked for. */
  readonly complete: string | undefined;
  /** The code of the helpers that are used, those that are called first. */
  readonly helpers: readonly string[];
}

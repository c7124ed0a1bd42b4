/** What `:heat` shows. */

/** Formulas whose parts are shaded by the share of the gradient that flows through them. */
export interface Shaded {
  readonly kind: "shaded";
  readonly formulas: readonly ShadedFormula[];
}

export interface ShadedFormula {
  readonly name: string | undefined;
  /** The formula in pieces, from the left, each with its share from 0 to 1. */
  readonly parts: readonly { readonly text: string; readonly share: number }[];
}

declare module "../../session/reply.ts" {
  interface PartKinds {
    readonly shaded: Shaded;
  }
}

/** What lowering an expression gives, and what it has found out. */

import type { Findings } from "../autograd/findings.ts";
import type { Quantity } from "../autograd/quantity.ts";
import type { Provenance } from "./provenance.ts";
import type { StandingNames } from "./standing-names.ts";

export interface Lowered {
  readonly quantity: Quantity;
  readonly findings: Findings;
  readonly observations: Provenance;
  readonly names: StandingNames;
  /** Whether a variable has a part in it that is not a constant. */
  readonly mentionsVariable: boolean;
  /** Whether the last answer has. */
  readonly usesAnswer: boolean;
}

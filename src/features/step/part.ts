/** What `:step` shows. */

import type { Expression } from "../../syntax/tree.ts";
import type { MarkedText } from "../../text/shapes.ts";

/** The backward pass, a node at a time. */
export interface Steps {
  readonly kind: "steps";
  /** What is walked through, and how, where it is not the backward pass of what was asked about. */
  readonly intro?: string;
  readonly length: number;
  /**
   * The step at an index from 0: made when it is asked for.
   * @throws Error after the session's next statement, when the nodes that it is about may not be there any more
   */
  at(index: number): Step;
}

/** A node that is handled: its gradient is taken, and its share of it sent to each operand. */
export interface Step {
  /** Its name, or its formula if it has none. */
  readonly node: Expression;
  readonly hasName: boolean;
  readonly formula: Expression;
  readonly value: number;
  readonly upstream: number;
  /** Whether it only stands for its operand, and passes on all that it gets. */
  readonly isAlias: boolean;
  readonly source: MarkedText | undefined;
  /** Where in the body of a function, if it was made there. */
  readonly inside?: MarkedText | undefined;
  /** To the operands that an input has a part in. */
  readonly sent: readonly SentGradient[];
  readonly moreSent: number;
  /** Where the derivatives here follow a convention, which. */
  readonly convention: string | undefined;
  /** The gradients that the output and the first inputs have gathered after it, where they are told. */
  readonly gathered?: readonly (readonly [name: Expression, gradient: number])[];
  /** Where nodes are handled in another order than the right one. */
  readonly order?: StepOrder;
}

export interface SentGradient {
  readonly operand: Expression;
  /** The derivative of the node by this operand, as its rule has it here, and its number; where nothing flows there is none. */
  readonly rule: Expression | undefined;
  readonly local: number | undefined;
  /** upstream × local */
  readonly contribution: number;
  /** The operand's gradient before it, and then. */
  readonly before: number;
  readonly after: number;
  /** The operand has been handled already: this does not go on any more. */
  readonly isLate?: boolean;
  /** In which step the operand is handled, from 1; undefined for inputs. */
  readonly step?: number | undefined;
}

export interface StepOrder {
  /** Whether the node passes on another gradient than it should, and what that is. */
  readonly isWrong: boolean;
  readonly right: number;
  /** Nodes from which something that matters is still to come: this one is handled too early. */
  readonly awaited: readonly Expression[];
  /** What waits to be handled next, as far as it is shown. */
  readonly queue: readonly Expression[];
  readonly queueLength: number;
}

declare module "../../session/reply.ts" {
  interface PartKinds {
    readonly steps: Steps;
  }
}

/** The library: everything the command does, without the command. */

import { shareByCode } from "./autograd/engine/value-shares.ts";
import { propagateBy } from "./autograd/value.ts";
import { features } from "./features/all.ts";
import { Session as BareSession, type SessionOptions } from "./session/session.ts";

export { Value } from "./autograd/value.ts";
export { type ErrorCode, NablaError, type Span } from "./error.ts";
export type {
  DrawnEdge,
  DrawnNode,
  GraphDrawing,
  Path,
  Paths,
  SentGradient,
  Shaded,
  ShadedFormula,
  Source,
  Step,
  StepOrder,
  Steps,
} from "./features/all.ts";
export type {
  Axis,
  AxisRange,
  Contour,
  Curve,
  Level,
  Plot,
  Point,
  Points,
  Rectangle,
  Series,
  Vector,
  Vectors,
} from "./graphics/shapes.ts";
export type {
  Answer,
  Cell,
  Column,
  Definition,
  Estimate,
  Estimates,
  Fact,
  Facts,
  Failure,
  GradientRow,
  Listing,
  MarkedText,
  Moved,
  MovedInput,
  Note,
  Numbers,
  Part,
  Quit,
  Reply,
  Report,
  Rest,
  ResultOfReport,
  TurnColumn,
  Turns,
} from "./session/reply.ts";
export { parse } from "./syntax/parse.ts";
export { printExpression as print } from "./syntax/print.ts";
export type { Block, SourceStatement } from "./syntax/statements.ts";
export type * from "./syntax/tree.ts";
export type { SessionOptions };

propagateBy(shareByCode);

/**
 * A session: variables, constants and functions, and the graph behind them. It never throws for what a program
 * says: an error is a reply, and leaves the session as it was before the statement.
 *
 * @example
 * const session = new Session();
 * for (const reply of session.run("x = 3; y = x^2")) console.log(reply);
 */
export class Session extends BareSession {
  constructor(options: SessionOptions = {}) {
    super(features, options);
  }
}

/** The library: everything the command does, without the command. */

export { Value } from "./autograd/value.ts";
export { type ErrorCode, NablaError, type Span } from "./error.ts";
export type {
  Axis,
  Contour,
  Curve,
  Level,
  Plot,
  Point,
  Points,
  Range as AxisRange,
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
  Note,
  Numbers,
  Path,
  Paths,
  Quit,
  Reply,
  Report,
  Rest,
  SentGradient,
  Source,
  Step,
  StepOrder,
  Steps,
} from "./session/reply.ts";
export { Session, type SessionOptions } from "./session/session.ts";
export { parse } from "./syntax/parse.ts";
export { printExpression as print } from "./syntax/print.ts";
export type { SourceStatement } from "./syntax/statements.ts";
export type * from "./syntax/tree.ts";

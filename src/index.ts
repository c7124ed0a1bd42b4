/** The library: everything the command does, without the command. docs/library.md names what it exports. */

import { shareByCode } from "./autograd/engine/value-shares.ts";
import { propagateBy } from "./autograd/value.ts";
import { features } from "./features/all.ts";
import { Session as BareSession, type SessionOptions } from "./session/session.ts";

export { Value } from "./autograd/value.ts";
export { type ErrorCode, NablaError, type Span } from "./error.ts";
export type { GraphDrawing, Paths, Shaded, Source, Steps } from "./features/all.ts";
export type { Contour, Plot } from "./graphics/shapes.ts";
export type {
  Answer,
  Definition,
  Estimates,
  Fact,
  Facts,
  Failure,
  GradientRow,
  Listing,
  Moved,
  Note,
  Numbers,
  Part,
  Quit,
  Reply,
  Report,
  Turns,
} from "./session/reply.ts";
export { printExpression as print } from "./syntax/print.ts";
export type { Expression } from "./syntax/tree.ts";
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

/** An error in one of the statements in the block of a loop. */

import type { NablaError } from "../error.ts";
import type { SourceStatement } from "./statements.ts";

export class StatementError extends Error {
  readonly reason: NablaError;
  readonly statement: SourceStatement;

  constructor(reason: NablaError, statement: SourceStatement) {
    super(reason.message);
    this.reason = reason;
    this.statement = statement;
  }
}

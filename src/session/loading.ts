/** Files whose statements run where they are loaded. */

import { fileLoop, NablaError } from "../error.ts";
import { type SourceStatement, StatementSplitter } from "../syntax/statements.ts";
import type { Files } from "./host.ts";
import { isAtLimit, type Origin, type Reply } from "./reply.ts";

type Execute = (statement: SourceStatement, file: string) => Iterable<Reply>;

export class Loading {
  /** The files that are being loaded, each by the one before it. */
  private readonly stack: { readonly path: string; readonly origin: Origin }[] = [];

  /** Where the statement that runs was loaded from: the innermost file first. */
  get origins(): Origin[] {
    return this.stack.map(({ origin }) => origin).reverse();
  }

  /** Whether the statement that runs has been entered. */
  get isIdle(): boolean {
    return this.stack.length === 0;
  }

  /** After a statement was cut off: nothing is being loaded. */
  clear(): void {
    this.stack.length = 0;
  }

  /**
   * The replies of a file's statements.
   * @throws NablaError `io`, or `file-loop`, at the name in the statement
   */
  *repliesOf(
    name: string,
    files: Pick<Files, "resolve" | "read">,
    statement: SourceStatement,
    file: string,
    execute: Execute,
  ): Generator<Reply> {
    const path = files.resolve(name, file);
    const start = statement.text.indexOf(name, statement.text.search(/\S\s/));
    const span = { start, end: start + name.length };
    const chain = [...this.stack.map((outer) => outer.path), path];
    if (chain.indexOf(path) < chain.length - 1) {
      throw fileLoop(chain.slice(chain.indexOf(path))).at(span);
    }
    this.stack.push({ path, origin: { file, line: statement.line } });
    try {
      const splitter = new StatementSplitter();
      for (const piece of files.read(path)) {
        if (yield* repliesUntilLimit(splitter.feed(piece), path, execute)) return;
      }
      yield* repliesUntilLimit(splitter.end(), path, execute);
    } catch (thrown) {
      throw thrown instanceof NablaError ? thrown.at(span) : thrown;
    } finally {
      this.stack.pop();
    }
  }
}

/** The replies of statements, until one has used up what a run may use: then it returns true. */
function* repliesUntilLimit(
  statements: Iterable<SourceStatement>,
  path: string,
  execute: Execute,
): Generator<Reply, boolean> {
  for (const statement of statements) {
    for (const reply of execute(statement, path)) {
      yield reply;
      if (isAtLimit(reply)) return true;
    }
  }
  return false;
}

/** What is to be run: its text piece by piece, so that none need be held as a whole. */

import { failed, refuseFolderAsInput, sizeOf } from "../data/disk.ts";
import { piecesOf } from "../data/files.ts";
import { type SourceStatement, StatementSplitter } from "../syntax/statements.ts";
import { untilSignal } from "./interrupt.ts";
import type { ProgramSource } from "./options.ts";
import type { Environment } from "./output.ts";

/** @throws NablaError `io` where it cannot be read, Interrupted where that is cut off */
export async function* chunksOf(
  source: ProgramSource,
  environment: Environment,
): AsyncGenerator<string> {
  if (source.kind === "text") yield source.text;
  else if (source.path !== "-") {
    yield* untilSignal(
      piecesOf(source.path, () => {}),
      source.path,
    );
  } else {
    try {
      refuseFolderAsInput();
      environment.stdin.setEncoding("utf8");
      yield* environment.stdin as AsyncIterable<string>;
    } catch (thrown) {
      throw failed("read", "standard input", thrown);
    }
  }
}

/** How many bytes there are to read; undefined where that is not known. */
export function lengthOf(source: ProgramSource): number | undefined {
  if (source.kind === "text") return source.text.length;
  return source.path === "-" ? undefined : sizeOf(source.path);
}

/** What errors call a source. */
export function nameOf(
  source: ProgramSource,
  index: number,
  all: readonly ProgramSource[],
): string {
  if (source.kind === "file") return source.path === "-" ? "<stdin>" : source.path;
  const texts = all.slice(0, index + 1).filter(({ kind }) => kind === "text").length;
  return texts === 1 ? "<eval>" : `<eval ${texts}>`;
}

/** A statement, and the file that it stands in. */
export interface Placed {
  readonly statement: SourceStatement;
  readonly file: string;
}

/** All statements of some sources, to be run more than once. @throws NablaError `io` */
export async function programIn(
  sources: readonly ProgramSource[],
  environment: Environment,
): Promise<Placed[]> {
  const program: Placed[] = [];
  for (const [index, source] of sources.entries()) {
    const file = nameOf(source, index, sources);
    const splitter = new StatementSplitter();
    const add = (statements: Iterable<SourceStatement>): void => {
      for (const statement of statements) program.push({ statement, file });
    };
    for await (const chunk of chunksOf(source, environment)) add(splitter.feed(chunk));
    add(splitter.end());
  }
  return program;
}

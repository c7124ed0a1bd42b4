/** The text of a source, piece by piece, so that none need be held as a whole. */

import { piecesOf, unreadable } from "./files.ts";
import type { Source } from "./options.ts";
import type { Environment } from "./output.ts";

/** @throws NablaError `io` where it cannot be read */
export async function* chunksOf(source: Source, environment: Environment): AsyncGenerator<string> {
  if (source.kind === "text") yield source.text;
  else if (source.path !== "-") yield* piecesOf(source.path);
  else {
    try {
      environment.stdin.setEncoding("utf8");
      yield* environment.stdin as AsyncIterable<string>;
    } catch (thrown) {
      throw unreadable("standard input", thrown);
    }
  }
}

/** Files that the user names: their text in pieces, and where they are. */

import { dirname, isAbsolute, join } from "node:path";
import { StringDecoder } from "node:string_decoder";
import type { Files } from "../session/host.ts";
import { bytesOf, type Waiting, writeWhole } from "./disk.ts";

/** The text of a file, piece by piece, so that it need not be held as a whole. @throws NablaError `io` */
export function* piecesOf(path: string, waiting: Waiting): Generator<string> {
  const decoder = new StringDecoder("utf8");
  for (const bytes of bytesOf(path, waiting)) yield decoder.write(bytes);
  yield decoder.end();
}

/** @param waiting called again and again while another process is waited for */
export const filesFor = (waiting: Waiting): Files => ({
  resolve: (path, from) => {
    const isFile = from !== "" && !from.startsWith("<");
    return isAbsolute(path) || !isFile ? path : join(dirname(from), path);
  },
  read: (path) => piecesOf(path, waiting),
  write: (path, text) => writeWhole(path, text, waiting),
});

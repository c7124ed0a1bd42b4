/** What commands draw, in files: `:plot sin(x) > f.svg`. */

import { NablaError, noFiles } from "../../error.ts";
import type { CommandResult, Context } from "../command.ts";
import type { Part } from "../reply.ts";
import { filesOf } from "./files.ts";
import type { NamedFile } from "./redirection.ts";

/**
 * Writes a file that shows a part, in the form that the file's ending says.
 * @throws NablaError `bad-option` where there are no files, or a part has no such form; `io`
 */
export function writeDrawing(
  { host, file: from }: Context,
  part: Part,
  file: NamedFile,
): CommandResult {
  return atFile(file, () => {
    const files = filesOf(host?.files);
    if (host?.render === undefined) throw noFiles();
    const path = files.resolve(file.name, from);
    let left: string | undefined;
    const text = host.render(part, endingOf(file.name), (what) => {
      left = what;
    });
    files.write(path, text);
    return [`saved in ${path}`, ...(left === undefined ? [] : [left])];
  });
}

/** What goes wrong with a file is told at its name. */
export function atFile<Result>(file: NamedFile, work: () => Result): Result {
  try {
    return work();
  } catch (thrown) {
    throw thrown instanceof NablaError ? thrown.at(file) : thrown;
  }
}

export const endingOf = (file: string): string =>
  /\.([^./\\]*)$/.exec(file)?.[1]?.toLowerCase() ?? "";

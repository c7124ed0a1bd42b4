/** What commands draw, in files: `:plot sin(x) > f.svg`. */

import { noFiles } from "../../error.ts";
import type { Part } from "../reply.ts";
import type { Context, Outcome } from "./command.ts";
import { filesOf } from "./files.ts";

/**
 * Writes a file that shows a part, in the form that the file's ending says.
 * @throws NablaError `bad-option` where there are no files, or a part has no such form; `io`
 */
export function writeDrawing({ host, file: from }: Context, part: Part, file: string): Outcome {
  const files = filesOf(host?.files);
  if (host?.render === undefined) throw noFiles();
  const path = files.resolve(file, from);
  let left: string | undefined;
  const text = host.render(part, endingOf(file), (what) => {
    left = what;
  });
  files.write(path, text);
  return [`saved in ${path}`, ...(left === undefined ? [] : [left])];
}

export const endingOf = (file: string): string => /[^.]*$/.exec(file)?.[0].toLowerCase() ?? "";

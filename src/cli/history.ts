/** Where the lines that were typed are kept. */

import { mkdirSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, join } from "node:path";

/**
 * The file for the history, its folder made if need be; undefined where there can be none.
 * NABLA_HISTORY names it; otherwise it is in the state directory, as the XDG base directories have it.
 */
export function historyFile(
  environment: Readonly<Record<string, string | undefined>>,
): string | undefined {
  const { NABLA_HISTORY, XDG_STATE_HOME } = environment;
  if (NABLA_HISTORY === "") return undefined;
  const path =
    NABLA_HISTORY ?? join(XDG_STATE_HOME || join(homedir(), ".local", "state"), "nabla", "history");
  try {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    return path;
  } catch {
    return undefined;
  }
}

/** The built program, as its users start it. */

import { spawnSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("..", import.meta.url));
export const program = join(root, "dist/nabla.cjs");

export const emptyFolder = (): string => mkdtempSync(join(tmpdir(), "nabla-"));

/** The variables of this process without those that decide about color. */
export const environment = (more: Record<string, string> = {}): NodeJS.ProcessEnv => {
  const { FORCE_COLOR: _force, NO_COLOR: _no, NABLA_HISTORY: _history, ...others } = process.env;
  return { ...others, ...more };
};

export interface Outcome {
  readonly stdout: string;
  readonly stderr: string;
  readonly exitCode: number | null;
}

export function nabla(
  args: readonly string[],
  input = "",
  options: { readonly cwd?: string; readonly env?: Record<string, string> } = {},
): Outcome {
  const { stdout, stderr, status } = spawnSync(process.execPath, [program, ...args], {
    input,
    encoding: "utf8",
    cwd: options.cwd,
    env: environment(options.env),
    maxBuffer: 1 << 30,
  });
  return { stdout, stderr, exitCode: status };
}

/** Transcripts in Markdown: what is typed at a prompt, and what then is shown. */

import { spawnSync } from "node:child_process";
import { symlinkSync } from "node:fs";
import { delimiter, join } from "node:path";
import { emptyFolder, environment, program, root } from "./program.ts";

const bin = emptyFolder();
symlinkSync(program, join(bin, "nabla"));

/** What a shell in the project's folder shows, where `nabla` is the built program. */
function inShell(command: string, input = ""): string {
  const { stdout } = spawnSync("bash", ["-c", `exec 2>&1; ${command}`], {
    input,
    encoding: "utf8",
    cwd: root,
    env: environment({ PATH: `${bin}${delimiter}${process.env.PATH}` }),
  });
  // Lines of CSV end in CR LF, those of documents do not.
  return stdout.replaceAll("\r\n", "\n");
}

/** What each kind of block begins its typed lines with, and what is shown when they have been typed, one by one. */
const kinds: Record<string, { prompt: string; play: (typed: readonly string[]) => string[] }> = {
  console: {
    prompt: "$ ",
    // The packages are installed, and the tests are running: both need not be done again.
    play: (typed) =>
      typed.map((line) => {
        const command = line.replace(/^npm ci && /, "").replace(/^npx /, "");
        return command === "npm test" ? "" : inShell(command);
      }),
  },
  nabla: {
    prompt: "∇ ",
    play: (typed) => {
      const input = typed.map((line) => `${line}\n`).join("");
      return inShell("nabla -i -q --no-config", input)
        .split("∇ ")
        .slice(1, typed.length + 1);
    },
  },
};

const hasJq = spawnSync("jq", ["--version"]).status === 0;

/** A text with everything in its transcripts as it really is; what needs a program that is not there stays. */
export const replayed = (markdown: string): string =>
  markdown.replace(/^```(console|nabla)\n([\s\S]*?)^```/gm, (block, kind: string, text: string) => {
    if (!hasJq && text.includes("| jq")) return block;
    const { prompt, play } = kinds[kind] as (typeof kinds)[string];
    const typed = text
      .split("\n")
      .filter((line) => line.startsWith(prompt))
      .map((line) => line.slice(prompt.length));
    const shown = play(typed);
    const exchanges = typed.map((line, index) => `${prompt}${line}\n${shown[index] ?? ""}`);
    return `\`\`\`${kind}\n${exchanges.join("")}\`\`\``;
  });

/** Shells in a terminal, in which the tests press Tab. */

import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { spawn } from "@lydell/node-pty";
import { emptyFolder, environment } from "./program.ts";

export type Shell = "bash" | "zsh" | "fish";

export const has = (name: string): boolean => spawnSync(name, ["--version"]).status === 0;

/** In each of them `nabla` shows the words that it is given. */
const setups: Readonly<Record<Shell, { readonly args: readonly string[]; readonly rc: string }>> = {
  bash: {
    args: ["--noprofile", "--rcfile", "rc", "-i"],
    rc: "PS1='> '; source ./completions; nabla() { printf 'word <%s>\\n' \"$@\"; echo end-of-words; }\n",
  },
  zsh: {
    args: ["-i"],
    rc:
      "PS1='> '; fpath=($ZDOTDIR/functions $fpath); autoload -Uz compinit; compinit -u -d $ZDOTDIR/dump\n" +
      "nabla() { printf 'word <%s>\\n' \"$@\"; echo end-of-words; }\n",
  },
  fish: {
    args: ["--no-config", "--init-command", "source rc", "-i"],
    rc: "function fish_prompt; echo '> '; end; source completions; function nabla; printf 'word <%s>\\n' $argv; echo end-of-words; end\n",
  },
};

/**
 * The words of command lines after Tab is pressed at their ends.
 * @param script what completes them
 * @param cwd where the files are that they may name
 */
export async function completed(
  shell: Shell,
  script: string,
  lines: readonly string[],
  cwd: string,
): Promise<Readonly<Record<string, readonly string[]>>> {
  const home = emptyFolder();
  const { args, rc } = setups[shell];
  mkdirSync(join(home, "functions"));
  writeFileSync(join(home, "completions"), script);
  writeFileSync(join(home, "functions/_nabla"), script);
  writeFileSync(join(home, shell === "zsh" ? ".zshrc" : "rc"), `${rc}cd '${cwd}'\n`);
  const pty = spawn(shell, [...args], {
    cols: 200,
    rows: 40,
    cwd: home,
    env: environment({ HOME: home, ZDOTDIR: home, XDG_CONFIG_HOME: home, TERM: "dumb" }),
  });
  let written = "";
  pty.onData((data) => {
    written += data;
  });
  const until = async (pattern: RegExp): Promise<string> => {
    for (let tries = 0; tries < 3000 && !pattern.test(written); tries++) await setTimeout(20);
    if (!pattern.test(written)) throw new Error(`${shell} said ${written}`);
    const said = written;
    written = "";
    return said;
  };
  try {
    await until(/> /);
    const found: [string, string[]][] = [];
    for (const line of lines) {
      pty.write(`${line}\t\r`);
      const said = await until(/^end-of-words[\s\S]*> /m);
      const words = [...said.matchAll(/^word <(.*)>\r?$/gm)].map(([, word]) => word as string);
      found.push([line, words]);
    }
    return Object.fromEntries(found);
  } finally {
    pty.kill();
  }
}

/** The manual page, for man(1). */

import manifest from "../../package.json" with { type: "json" };
import { usageOf } from "../session/command.ts";
import type { Feature } from "../session/feature.ts";
import type { KnownOption } from "./completions.ts";

/** @param examples lines of a command and, after several spaces, what it does */
export function manualPage(
  options: readonly KnownOption[],
  features: readonly Feature[],
  examples: string,
): string {
  return `.TH NABLA 1 "" "nabla ${manifest.version}" "User Commands"
.SH NAME
nabla \\- a calculator that returns values and exact gradients
.SH SYNOPSIS
.B nabla
[\\fIoption\\fR]... [\\fIfile\\fR]...
.SH DESCRIPTION
Evaluates formulas and returns the exact gradient of each with respect to its inputs.
With no program on a terminal, starts a session; otherwise runs the files or standard input.
A name assigned a number is an input; a name assigned a formula is a derived value, and gradients flow through it.
.SH OPTIONS
${options.map(optionEntry).join("\n")}
.SH COMMANDS
Commands begin with a colon, in a session and in programs.
${features
  .flatMap(({ commands }) => commands)
  .map((command) => entry(bold(usageOf(command)), command.help().doc))
  .join("\n")}
.SH EXIT STATUS
${[
  ["0", "All statements succeeded."],
  ["1", "A statement, assertion or row failed; the others ran."],
  ["2", "Invalid usage, or unreadable file."],
  ["130", "Interrupted by Ctrl-C or SIGINT."],
  ["143", "Terminated by SIGTERM."],
]
  .map(([code, meaning]) => entry(bold(code as string), meaning as string))
  .join("\n")}
.SH EXAMPLES
.nf
${escaped(examples.trimEnd())}
.fi
.SH ENVIRONMENT
${[
  ["FORCE_COLOR", "Force color, even in a pipe (0 or false: none; 1: 16 colors; 2 or 3: 256)."],
  ["NO_COLOR", "Disable color, unless FORCE_COLOR is set."],
  ["CLICOLOR_FORCE", "Force color, even in a pipe, unless 0 or NO_COLOR is set."],
  ["CLICOLOR", "Disable color if 0."],
]
  .map(([name, meaning]) => entry(bold(name as string), meaning as string))
  .join("\n")}
${entry(bold("NABLA_HISTORY"), "The history file; empty for none.")}
${entry(bold("XDG_CONFIG_HOME, XDG_STATE_HOME"), "The folders that hold nabla/ with the configuration and the history.")}
`;
}

function optionEntry({ short, long, argument, doc }: KnownOption): string {
  const names = [short, long].filter((name) => name !== undefined).map(bold);
  const taken = argument === undefined ? "" : ` \\fI${escaped(argument)}\\fR`;
  return entry(names.join(", ") + taken, doc);
}

const entry = (term: string, text: string): string => `.TP\n${term}\n${escaped(text)}`;
const bold = (text: string): string => `\\fB${escaped(text)}\\fR`;

/** As text: hyphens that can be copied, no line that would be taken for a request, and ASCII alone. */
const escaped = (text: string): string =>
  text
    .replaceAll("\\", "\\\\")
    .replaceAll("-", "\\-")
    .replace(/^([.'])/gm, "\\&$1")
    .replace(
      /[^\0-\x7f]/gu,
      (sign) => `\\[u${sign.codePointAt(0)?.toString(16).toUpperCase().padStart(4, "0")}]`,
    );

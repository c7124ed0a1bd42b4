/** What must hold of a session that is given random commands and hostile files: each error has a code, no control character is shown. */

import { writeFileSync } from "node:fs";
import { isAbsolute, join } from "node:path";
import { complete } from "../src/cli/completion.ts";
import { readConfig, writeConfig } from "../src/cli/config.ts";
import { History } from "../src/cli/history.ts";
import { hostFor } from "../src/cli/host.ts";
import { type Environment, Output } from "../src/cli/output.ts";
import { Presenter } from "../src/cli/presenter.ts";
import { defaultSettings } from "../src/cli/settings.ts";
import { rowsOf } from "../src/data/data.ts";
import { GivenUp, NablaError } from "../src/error.ts";
import { features } from "../src/features/all.ts";
import { formats } from "../src/formats/formats.ts";
import type { Reply } from "../src/session/reply.ts";
import { Session } from "../src/session/session.ts";
import { commandFrom, hostileFile } from "./hostile-inputs.ts";
import { randomFrom } from "./random.ts";
import { views } from "./views.ts";

export interface Tally {
  commands: number;
  errors: number;
  givenUp: number;
  cutOff: number;
  longest: number;
}

export const emptyTally = (): Tally => ({
  commands: 0,
  errors: 0,
  givenUp: 0,
  cutOff: 0,
  longest: 0,
});

/** How inputs are tried. */
export interface Trial {
  /** One of `hostileFolder`. */
  readonly folder: string;
  readonly tally: Tally;
  /** Runs work that is cut off where it does not end; then it returns false. */
  readonly cutOff: (work: () => void) => boolean;
  /** Is told what is tried next. */
  readonly begin: (what: string) => void;
}

const before = "x = 2; y = 3 ± 0.1; t = [1, 2, 3]; w = [0.1, 2, 3]; f(u) = u^2; z = x*y + f(x)";

/** Milliseconds of work after which it is given up where it looks up. */
const longestWork = 200;

/** Milliseconds of processor time, so that other work counts little. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const control = /[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

function refuseControls(where: string, text: string): void {
  if (control.test(text)) {
    throw new Error(`control characters in ${where}: ${JSON.stringify(text)}`);
  }
}

const names = Object.keys(formats) as (keyof typeof formats)[];

/** Shows replies in every format, on a small screen without colors. */
const presenters = names.map((output) => {
  const shown = { answers: "", messages: "" };
  const stream = (to: "answers" | "messages") => ({
    on: () => {},
    write: (text: string) => {
      shown[to] += text;
    },
    isTTY: true,
    columns: 60,
    rows: 20,
  });
  const [stdout, stderr] = [stream("answers"), stream("messages")];
  const environment = { stdin: {}, stdout, stderr, env: { NO_COLOR: "1" } } as never;
  const settings = { ...defaultSettings(), output };
  const presenter = new Presenter(new Output(environment), environment, settings, false, views);
  const check = (): void => {
    presenter.send();
    // csv is for programs, and keeps names as they are.
    if (output !== "csv") refuseControls(output, shown.answers);
    refuseControls(`the messages of ${output}`, shown.messages);
    Object.assign(shown, { answers: "", messages: "" });
  };
  return { presenter, check };
});

/**
 * Runs lines in a session with files.
 * @param longestWait milliseconds in which other processes may do something, the writer of a named pipe say
 * @throws where one crashes, fails without a code, or shows control characters
 */
function tryLines(lines: readonly string[], longestWait: number, trial: Trial): void {
  const { folder, tally, cutOff, begin } = trial;
  let [start, workBefore] = [0, 0];
  const giveUp = (): never => {
    throw new GivenUp(new NablaError("limit", "given up"));
  };
  const look = (): void => {
    if (processorTime() - workBefore > longestWork) giveUp();
  };
  const waiting = (): void => {
    if (performance.now() - start > longestWait) giveUp();
  };
  const variables = { XDG_CONFIG_HOME: "/proc/none" };
  const host = hostFor(defaultSettings(), variables, false, views, waiting);
  const files = host.files && {
    ...host.files,
    resolve: (path: string): string => (isAbsolute(path) ? path : join(folder, path)),
  };
  const render: typeof host.render = (...args) => {
    const text = host.render?.(...args) ?? "";
    refuseControls("a file", text);
    return text;
  };
  const edit = (text: string): string => `${text}${lines[0] ?? ""}`;
  const lastSession = () => ({ program: lines.join("\n"), at: new Date(0), isRunning: true });
  const session = new Session(features, { host: { ...host, files, render, edit, lastSession } });
  const show = (reply: Reply): void => {
    for (const { presenter, check } of presenters) {
      presenter.show(reply);
      check();
    }
  };
  const tryLine = (line: string): void => {
    begin(line);
    [start, workBefore] = [performance.now(), processorTime()];
    // What is typed has no file: some commands are for that alone.
    for (const reply of session.run(line, "")) {
      if (reply.kind === "failure") {
        if (reply.error.message === "given up") tally.givenUp++;
        else tally.errors++;
      }
      show(reply);
    }
    for (const candidate of complete(line, session)[0]) refuseControls("a completion", candidate);
    session.preview(line, 3);
    tally.commands++;
    tally.longest = Math.max(tally.longest, processorTime() - workBefore);
  };
  const program = [before, ...lines];
  let next = 0;
  const tryRest = (): void => {
    session.onWork = look;
    while (next < program.length) tryLine(program[next++] as string);
  };
  while (!cutOff(tryRest)) {
    tally.cutOff++;
    begin(`after ${program[next - 1]}`);
    // What it has found until then may take as long to be told.
    const tell = (): void => {
      const found = session.recover();
      if (found !== undefined) show(found);
    };
    if (!cutOff(tell)) session.recoverFromPreview();
  }
}

export function tryCommands(seed: number, trial: Trial): void {
  const random = randomFrom(seed);
  const lines = Array.from({ length: 20 }, () => commandFrom(random, trial.folder));
  tryLines(lines, 50, trial);
}

/** Reads a file in all ways that there are: as a program, as data for fits and for rows, as settings, as a history. */
export async function tryFile(seed: number, trial: Trial): Promise<void> {
  const { name, bytes } = hostileFile(randomFrom(seed));
  const path = join(trial.folder, name);
  writeFileSync(path, bytes);
  const commands = [
    `:load ${path}`,
    `:read ${path}`,
    `:fit y ~ a*t with ${path}`,
    `:minimize (y - a*t)^2 over a with ${path}`,
  ];
  // Compressed files are unpacked by a thread.
  tryLines(commands, 2000, trial);
  const coded = async (what: string, read: () => unknown): Promise<void> => {
    trial.begin(`${what} ${path}`);
    try {
      await read();
    } catch (thrown) {
      if (!(thrown instanceof NablaError)) throw thrown;
    }
  };
  await coded("--data", async () => {
    const rows = rowsOf(
      path,
      {} as Environment,
      () => ({ columns: ["t", "y"], excluded: [] }),
      () => trial.begin(`more of ${path}`),
    );
    for await (const _batch of rows);
  });
  await coded("settings", () => readConfig(path));
  await coded("history", () => new History(path).entries());
  await coded("set save", () => writeConfig(path, defaultSettings(), () => {}));
}

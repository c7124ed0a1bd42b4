/** Names, file names and headers of every kind that would act on a terminal, through every command and every format. */

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { main } from "../src/cli/main.ts";
import { Output } from "../src/cli/output.ts";
import { Presenter } from "../src/cli/presenter.ts";
import { defaultSettings } from "../src/cli/settings.ts";
import { ioError, NablaError } from "../src/error.ts";
import { features } from "../src/features/all.ts";
import { languages } from "../src/features/export/languages.ts";
import { type FormatName, formats } from "../src/formats/formats.ts";
import { rowTable } from "../src/formats/rows.ts";
import { commandsOf } from "../src/session/feature.ts";
import type { Answer, Reply } from "../src/session/reply.ts";
import { Session } from "../src/session/session.ts";
import { emptyFolder } from "./program.ts";
import { renderForFile, views } from "./views.ts";

/** C0 with the beginnings of commands, DEL, C1, what turns the direction, ends the line or is not seen, half a character. */
const classes =
  "\x1b]0;title\x07\x1b[2J\x08\x09\x0d\0\x7f\x9b31m\x9d\u061c\u200b\u200e\u200f\u2028\u2029\u202e\u2066\u2069\ufeff\ud800.";
/** A line break cannot stand in the text of a name, but in that of a file's name. */
const name = `n${classes}`;
const file = `f${classes}\n`;
const N = `\`${name}\``;

const acting =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  /[\x00-\x09\x0b-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff]|\p{Surrogate}/u;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what colors are made of
const colors = /\x1b\[[\d;]*m/g;

/** What each command is given. */
const uses: Readonly<Record<string, readonly string[]>> = {
  assert: [`:assert ${N} > 5`, `:assert ${N} > 1`],
  "assert-close": [`:assert-close ${N}, 5`, `:assert-close ${N}, 3`],
  check: [`:check ${N}^2`],
  grad: [`:grad ${N}^2`],
  symbolic: [`:symbolic ${N}^2`],
  hessian: [`:hessian ${N}^2*b`],
  export: languages.flatMap(({ words: [word], endings: [ending] }) => [
    `:export ${word} ${N}^2*b`,
    `:export ${word} ${N}*sin(b) > f.${ending}`,
  ]),
  save: [`:save "${file.trimEnd()}.nabla"`],
  drawn: [`:drawn ${N}, 2`],
  load: [`:load "missing${name}"`, `:load "loud${name}"`],
  restore: [":restore"],
  fit: [
    `:fit w ~ ${N}*x + b with data.csv`,
    `:fit w ~ ${N}*x + b`,
    `:fit w ~ ${N}*x + c with "${name}.csv"`,
    `:fit w ~ ${N}*x with data.csv > f.svg`,
    `:fit unknown ~ ${N}*x with data.csv`,
  ],
  tree: [`:tree ${N}^2*b`],
  dot: [`:dot ${N}^2*b`, `:dot ${N}^2*b > f.dot`],
  mermaid: [`:mermaid ${N}^2*b`, `:mermaid ${N}^2*b > f.mmd`, `:mermaid ${N}^2*b > f.md`],
  heat: [`:heat ${N}^2*b + y`, ":heat y"],
  help: [`:help ${name}`, ":help"],
  info: [`:info ${N}`, ":info g", `:info ${name}`],
  vars: [":vars"],
  functions: [":functions"],
  minimize: [`:minimize (${N} - 2)^2 over ${N}`, `:minimize ${N} over ${N}`],
  maximize: [`:maximize -(${N} - 2)^2 over ${N}`],
  paths: [`:paths ${N}, y`, `:paths ${N}, ${N}^2*b`],
  plot: [`:plot ${N}^2, ${N} = 0..1`, `:plot ${N}^2, ${N} = 0..1 > f.svg`],
  contour: [
    `:contour ${N}^2 + b, ${N} = 0..1, b = 0..1`,
    `:contour ${N}^2 + b, ${N} = 0..1, b = 0..1 > f.svg`,
  ],
  undo: [":undo"],
  history: [":history", `:history ${name}`],
  rename: [`:rename ${N} m`, `:rename b ${N}`, `:rename ${name} b`],
  edit: [`:edit ${N}`],
  quit: [],
  set: [`:set ${name} 1`, `:set precision ${name}`],
  read: [`:read data.csv classes ${N}`, `:read "${name}.csv" missing nan`],
  show: [`:show ${N}/7`],
  reset: [`:reset ${name}`, `:reset ${N}`],
  solve: [
    `:solve ${N}^2 = 2 for ${N}`,
    `:solve ${N} = 2, b = ${N} for ${N}, b`,
    `:solve ${N}^2 = -2`,
  ],
  step: [`:step ${N}^2*b`, `:step breadth ${N}^2*b`, `:step ${N}^2*b wrong`],
  trace: [`:trace ${N}^2*b`],
  budget: [":budget y"],
  correlate: [`:correlate ${N} b 0.5`, `:correlate ${N} b`, ":correlate", `:correlate ${N} ${N} 2`],
  montecarlo: [":montecarlo y"],
  sensitivity: [":sensitivity y"],
  whatif: [`:whatif ${N} = 4`, `:whatif ${N} += 1%`],
};

const program = `${N} = 3 ± 0.1; b = 2 ± 0.1
y = ${N}^2*b
v = [1, 2, 3]*${N}
g(t) = t*${N}
[1, 2]*${N}
x = [1, 2, 3, 4]; w = [2, 4, 6, 9]
1/${N} + 0/(${N} - 3)
${N} +
unknown${N}
# ${name}
y +
# ${name}
  ${N}
`;

/** What a session writes to files, by their names. */
const written = new Map<string, string>();

const session = (): Session =>
  new Session(features, {
    host: {
      settings: {
        seed: 0,
        list: () => [{ name, value: name, takes: name, doc: name }],
        set: () => {},
        save: () => file,
      },
      files: {
        resolve: (path) => path,
        read: (path) => {
          if (path.startsWith("loud")) return [`${N} = 1\n${N} * unknown${N}\n`];
          throw ioError(`no file ${path}`);
        },
        write: (path, text) => {
          written.set(path, text);
        },
      },
      tables: {
        read: () => ({
          names: ["x", "w", name, file],
          count: 4,
          columns: new Map([
            ["x", Float64Array.of(1, 2, 3, 4)],
            ["w", Float64Array.of(2, 4, 6, 9)],
          ]),
          skipped: [2],
        }),
        lists: () => ({
          rows: 2,
          columns: [
            { name, numbers: Float64Array.of(1, 2), classes: [name, file], example: undefined },
            { name: "t", numbers: undefined, classes: undefined, example: name },
            { name: `a\`${name}`, numbers: undefined, classes: undefined, example: undefined },
          ],
        }),
      },
      edit: (text) => text,
      lastSession: () => ({
        program: `${N} = 1;\n${N} * unknown${N};\n`,
        at: new Date(0),
        isRunning: true,
      }),
      progress: () => {},
      render: (part, ending, tell) => renderForFile(part, ending, tell),
    },
  });

/** Each statement in a session of its own, after the program. */
function repliesTo(statements: readonly string[]): readonly Reply[] {
  return statements.flatMap((statement) => {
    const own = session();
    for (const _ of own.run(program)) {
      // What it has to say is looked at once.
    }
    // An editor is started for what is typed alone.
    return [...own.run(statement, statement.startsWith(":edit") ? "" : file)];
  });
}

/** What a terminal is sent, without the colors of nabla's own. */
function shownIn(output: FormatName, replies: readonly Reply[]): { out: string; err: string } {
  const shown = { out: "", err: "" };
  const stream = (to: "out" | "err") => ({
    on: () => {},
    write: (text: string) => {
      shown[to] += text;
    },
    isTTY: true,
    columns: 70,
    rows: 30,
  });
  const environment = { stdin: {}, stdout: stream("out"), stderr: stream("err"), env: {} } as never;
  const out = new Output(environment);
  const settings = { ...defaultSettings(), output, color: "always" as const };
  const presenter = new Presenter(out, environment, settings, false, views);
  presenter.begin();
  for (const reply of replies) {
    presenter.show(reply);
    if (reply.kind === "definition") presenter.echo(reply);
    if (reply.kind === "report") {
      presenter.show({ ...reply, isInterrupted: true });
      const manual = presenter.pageOf({ ...reply, isManual: true });
      const pages = [manual, ...reply.parts.map((part) => presenter.pagesOf(part))];
      if (output === "json") continue;
      for (const page of pages) {
        if (page === undefined) continue;
        shown.out += page.intro ?? "";
        for (let at = 0; at < page.length; at++) {
          shown.out += [page.title(at), ...page.lines(at, presenter.answers)].join("\n");
        }
      }
    }
  }
  presenter.complainOf(file, new NablaError("io", `no ${file}`, { hint: `not ${file}` }));
  presenter.send();
  // Between the cells of a row are tabs of its own; one in a name would follow the backspace there.
  const own = output === "plain" ? shown.out.replace(/(?<!\\x08)\t/g, " ") : shown.out;
  return { out: own.replace(colors, ""), err: shown.err.replace(colors, "") };
}

const excerptAt = (text: string): string => {
  const at = text.search(acting);
  return at === -1 ? "" : JSON.stringify(text.slice(Math.max(0, at - 60), at + 20));
};

/** With the formats whose bytes a person reads, and those that have a way of their own to write what acts. */
const clean = (Object.keys(formats) as FormatName[]).filter((format) => format !== "csv");

describe("what would act on a terminal", () => {
  it("is tried with every command that there is", () => {
    expect(Object.keys(uses).sort()).toEqual([...commandsOf(features).keys()].sort());
  });

  it.each(clean)("is not in answers, definitions, notes and errors as %s", (format) => {
    const replies = [...session().run(program, file)];
    expect(new Set(replies.map(({ kind }) => kind))).toEqual(
      new Set(["answer", "definition", "failure"]),
    );
    const { out, err } = shownIn(format, replies);
    expect([excerptAt(out), excerptAt(err)]).toEqual(["", ""]);
    expect(err).toContain("f\\x1b]0;title\\x07");
  });

  it.each(Object.entries(uses))("is not in what :%s shows", (_command, statements) => {
    written.clear();
    const replies = repliesTo(statements);
    // Errors alone would show little of it.
    const works = statements.length === 0 || replies.some(({ kind }) => kind !== "failure");
    expect(works).toBe(true);
    for (const format of clean) {
      const { out, err } = shownIn(format, replies);
      expect([excerptAt(out), excerptAt(err)]).toEqual(["", ""]);
      if (format !== "json") continue;
      const lines = out.split("\n").filter((line) => line !== "");
      const sources = replies.map(({ statement }) => statement.text);
      for (const line of lines) expect(sources).toContain(JSON.parse(line).source);
    }
    // Statements of the user's own are saved as they are.
    const files = [...written].filter(([path]) => !path.endsWith(".nabla"));
    for (const [path, text] of files) expect([path, excerptAt(text)]).toEqual([path, ""]);
  });
});

describe("an export", () => {
  it("has them as escapes where a language has such, and to SQL is refused", () => {
    const source = (language: string): string => {
      const [reply] = repliesTo([`:export ${language} ${N}^2`]);
      return reply?.kind === "failure"
        ? reply.error.message
        : shownIn("plain", [reply as Reply]).out;
    };
    expect(source("python")).toContain('"n\\u001b]0;title\\u0007');
    expect(source("sql")).toContain("contains invisible characters");
  });
});

describe("rows of data", () => {
  // A name of a file has no NUL, and in a header some say how the file is divided.
  const header = `r${classes.replace(/[\0\t\r;\ud800]/gu, "")}`;
  const folder = emptyFolder();
  const csv = join(folder, `${header}.csv`);
  writeFileSync(csv, `"${header}",x\n3,1\nword,2\n`);
  const lines = join(folder, `${header}.jsonl`);
  writeFileSync(
    lines,
    [3, "word"].map((cell) => `${JSON.stringify({ [name]: cell, x: 1, vars: 1 })}\n`).join(""),
  );

  /** What the command writes to its streams, which are no terminals. */
  async function run(
    file: string,
    column: string,
    ...options: readonly string[]
  ): Promise<{ out: string; err: string }> {
    const written = { out: "", err: "" };
    const stream = (to: "out" | "err") => ({
      on: () => {},
      write: (text: string) => {
        written[to] += text;
      },
    });
    const own = { stdin: {}, stdout: stream("out"), stderr: stream("err"), env: {} } as never;
    const use = `\`${column}\`*x\n:vars\n`;
    await main([...options, "--data", file, "--eval", use], own);
    return written;
  }

  it.each([
    [csv, header, "json"],
    [csv, header, "plain"],
    [lines, name, "json"],
    [lines, name, "plain"],
  ])("have none of it, nor have messages: %#", async (file, column, format) => {
    const { out, err } = await run(file, column, "--output", format);
    expect([excerptAt(out), excerptAt(err)]).toEqual(["", ""]);
    expect(out).toMatch(format === "json" ? /"value":3[,}]/ : /^3\n/);
    expect(err).toContain("r\\x1b]0title");
  });

  it.each([
    [csv, header],
    [lines, name],
  ])("have headers as they are in csv, and messages have none of it: %#", async (file, column) => {
    const { out, err } = await run(file, column);
    expect(out).toContain(`dans/d${column}`);
    expect(excerptAt(err)).toBe("");
    expect(err).toContain("rows do not show what :vars reports");
  });
});

describe("csv", () => {
  const answers = [...session().run(program, file)].filter(
    (reply): reply is Answer => reply.kind === "answer",
  );

  it("has names and file names as they are, for they are data", () => {
    const { out } = shownIn("csv", answers);
    expect(out).toContain(name);
    expect(out).toContain(`"${file}"`);
    expect(rowTable()(1, answers).text).toContain(name);
  });

  it("has numbers below 0 as numbers, and no quote before what looks like a formula", () => {
    const negative = [...session().run("`=1+1` = -1; `=1+1` * 2")] as Answer[];
    expect(shownIn("csv", negative).out).toContain(",-2,=1+1,-1,2\r\n");
  });
});

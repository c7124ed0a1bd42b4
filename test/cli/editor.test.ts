/** What enters the line editor: where it goes in the line, what of it reaches the terminal, and what is remembered of it. */

import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { emptyFolder } from "../program.ts";
import { Terminal } from "../terminal.ts";

const historyIn = (folder: string): string => join(folder, "nabla", "history");

const linesOf = (path: string): string[] => readFileSync(path, "utf8").trimEnd().split("\n");

function remembered(folder: string, text: string): void {
  mkdirSync(join(folder, "nabla"), { recursive: true });
  writeFileSync(historyIn(folder), text);
}

/** A session without messages of its own, and the folder that it keeps its history in. */
async function session(before = ""): Promise<{ terminal: Terminal; cwd: string }> {
  const cwd = emptyFolder();
  if (before !== "") remembered(cwd, before);
  const terminal = new Terminal(["--color", "never"], { cwd });
  await terminal.shows("∇");
  return { terminal, cwd };
}

const pasteOf = (text: string): string => `\x1b[200~${text}\x1b[201~`;

describe("what comes in one piece", () => {
  const pieces = {
    digits: "345",
    "wide characters": "日本語",
    "combining characters": "e\u0301o\u0308u\u0323\u0302",
    "emoji of several code points": "👩‍👩‍👧‍👦🇩🇪👍🏽",
    "surrogate pairs": "𝛼𝛽x𝛾",
    one: "7",
  };
  const places = { start: ["home"], middle: ["left", "left"], end: [] } as const;

  it.each(Object.entries(pieces))("goes where the cursor is: %s", async (_kind, piece) => {
    const { terminal, cwd } = await session();
    const expected: string[] = [];
    for (const [place, keys] of Object.entries(places)) {
      for (const sent of [piece, pasteOf(piece)]) {
        await terminal.type("abyz");
        await terminal.press(...keys);
        terminal.send(sent);
        // What is typed then follows it.
        await terminal.type("!");
        await terminal.press("enter");
        const at = { start: 0, middle: 2, end: 4 }[place] as number;
        expected.push(`${"abyz".slice(0, at)}${piece}!${"abyz".slice(at)}`);
      }
    }
    await terminal.enter("40 + 2");
    await terminal.shows(/= 42\n∇/);
    // One that is like the one before is not remembered twice.
    const distinct = expected.filter((line, index) => line !== expected[index - 1]);
    expect(linesOf(historyIn(cwd))).toEqual([...distinct, "40 + 2"]);
  });

  it.each([
    ["marked", pasteOf("345")],
    ["not marked", "345"],
    ["with keys in it", "3\x7f345\x1b[D\x1b[C"],
  ])("is shown there: %s", async (_kind, sent) => {
    const { terminal } = await session();
    await terminal.type("12");
    await terminal.press("left");
    terminal.send(sent);
    await terminal.shows("∇ 13452\n");
    expect(terminal.cursor.column).toBe("∇ 1345".length);
    await terminal.type("0");
    await terminal.press("enter");
    await terminal.shows("∇ 134502\nans = 134502\n");
  });

  it.each([
    ["marked", pasteOf],
    ["not marked", (text: string) => text],
  ])("may have several lines, %s", async (_kind, marked) => {
    const { terminal, cwd } = await session();
    await terminal.type("x = 12");
    await terminal.press("left");
    terminal.send(marked("345\r\ty = x + 1\rz = (y +\r# more\r1)\r7"));
    await terminal.type("*6");
    await terminal.press("enter");
    await terminal.shows(/= 42\n∇/);
    await terminal.enter("z");
    await terminal.shows("z = 13454");
    expect(linesOf(historyIn(cwd))).toEqual([
      "x = 13452",
      // What begins with a space, or a tab, is not remembered.
      "z = (y + 1) # more",
      "7*6",
      "z",
    ]);
  });

  it("is undone as a whole", async () => {
    const { terminal } = await session();
    await terminal.type("12");
    await terminal.press("left");
    terminal.send(pasteOf("345"));
    await terminal.shows("∇ 13452\n");
    terminal.send("\x1f");
    await terminal.shows(/∇ 12\n$/);
  });

  it("is text, if it is marked: no key in it does anything", async () => {
    const { terminal, cwd } = await session();
    for (const text of ["1\x03", "2\x04", "3\x15", "4\x12", "5\x1bOA", "6\x7f", "7\x1bb"]) {
      terminal.send(pasteOf(text));
      await terminal.press("enter");
    }
    await terminal.enter("40 + 2");
    await terminal.shows(/= 42\n∇/);
    expect(linesOf(historyIn(cwd))).toEqual([
      ...["1\\x03", "2\\x04", "3\\x15", "4\\x12", "5\\x1bOA", "6\\x7f", "7\\x1bb"],
      "40 + 2",
    ]);
  });

  it("can be given up where the mark of its end never comes", async () => {
    const { terminal } = await session();
    terminal.send("\x1b[200~12");
    await terminal.shows("∇ 12");
    await terminal.press("interrupt");
    await terminal.enter("40 + 2");
    await terminal.shows(/= 42\n∇/);
  });
});

/** Of each class that acts on a terminal, within a text that is found again. */
const dangerous = [
  "\x1b]0;PWN\x07",
  "\x1b[35;95mred",
  "\x9b35;95mred",
  "\x9d0;PWN\x9c",
  "a\bb",
  "a\rb",
  "a\x7fb",
  "a\x0eb",
  "\u202egnp",
  "\u2066a",
  "\u061ca",
  "\u200fa",
  "\u2028a",
];
const shownOf: readonly string[] = [
  "\\x1b]0;PWN\\x07",
  "\\x1b[35;95mred",
  "\\x9b35;95mred",
  "\\x9d0;PWN\\x9c",
  "a\\x08b",
  "a\\x0db",
  "a\\x7fb",
  "a\\x0eb",
  "\\u202egnp",
  "\\u2066a",
  "\\u061ca",
  "\\u200fa",
  "\\u2028a",
];

/** What the program itself says to a terminal: movements, styles, modes, ends of lines. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it is about
const own = /\x1b\[\??[\d;]*[A-HJKhlm]|\r|\n/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it is about
const acting = /[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]|\ufffd/;

function expectHarmless(terminal: Terminal): void {
  expect(terminal.written).not.toContain("\x1b[35;95m");
  expect(terminal.written.replace(own, "")).not.toMatch(acting);
}

describe("what acts on a terminal is shown, not sent", () => {
  it("of names of files, alone and in a list", async () => {
    const { terminal, cwd } = await session();
    for (const [index, text] of dangerous.entries()) {
      const letter = String.fromCharCode(97 + index);
      writeFileSync(join(cwd, `${letter}file${text}`), "1");
      await terminal.type(`:load ${letter}f`);
      await terminal.press("tab");
      await terminal.shows(`∇ :load ${letter}file${shownOf[index]}`);
      await terminal.press("killLine");
    }
    await terminal.type(":load ");
    await terminal.press("tab", "tab");
    for (const text of shownOf) await terminal.shows(`file${text}`);
    expectHarmless(terminal);
  });

  it("of names in a program that has been loaded, and of their previews", async () => {
    const { terminal, cwd } = await session();
    const letters = dangerous.map((_text, index) => `q${String.fromCharCode(97 + index)}`);
    const lines = dangerous.flatMap((text, index) =>
      // The end of a line is none of a name.
      text.includes("\r")
        ? []
        : [`\`${letters[index]}${text}\` = 3`, `f${letters[index]}(\`${text}\`) = \`${text}\` + 1`],
    );
    writeFileSync(join(cwd, "p.nabla"), `${lines.join("\n")}\nw = 7\n`);
    await terminal.enter(":load p.nabla");
    await terminal.enter("w*6");
    await terminal.shows("ans = 42");
    for (const [index, text] of dangerous.entries()) {
      if (text.includes("\r")) continue;
      await terminal.type(`${letters[index]}`);
      await terminal.press("tab");
      await terminal.shows(`∇ \`${letters[index]}${shownOf[index]}\``);
      await terminal.press("killLine");
      await terminal.type(`f${letters[index]}(`);
      await terminal.settles();
      await terminal.press("killLine");
    }
    await terminal.type("fq");
    await terminal.press("tab", "tab");
    await terminal.shows("fqa(");
    await terminal.settles();
    expectHarmless(terminal);
  });

  it("of the history on Up", async () => {
    const lines = dangerous.map((text, index) => `line${index}: ${text}`);
    const { terminal } = await session(`${lines.join("\n")}\n`);
    for (let index = lines.length - 1; index >= 0; index--) {
      await terminal.press("up");
      await terminal.shows(`∇ line${index}: ${shownOf[index]}`);
    }
    expectHarmless(terminal);
  });

  it("of the history in a search", async () => {
    const lines = dangerous.map((text, index) => `line${index}: ${text}`);
    const { terminal } = await session(`${lines.join("\n")}\n`);
    await terminal.press("search");
    for (let index = 0; index < lines.length; index++) {
      await terminal.type(`line${index}:`);
      await terminal.shows(`line${index}: ${shownOf[index]}`);
      await terminal.press("interrupt", "search");
    }
    await terminal.press("interrupt");
    expectHarmless(terminal);
  });

  it("of a paste, marked or not, in the line and in a search", async () => {
    const { terminal } = await session();
    for (const [index, text] of dangerous.entries()) {
      if (text.includes("\r")) continue;
      terminal.send(pasteOf(text));
      await terminal.shows(`∇ ${shownOf[index]}\n`);
      await terminal.press("killLine");
      terminal.send(text);
      await terminal.settles();
      await terminal.press("killLine", "search");
      terminal.send(pasteOf(text));
      await terminal.shows(shownOf[index] as string);
      await terminal.press("interrupt", "killLine");
    }
    expectHarmless(terminal);
  });

  it("of what is typed by itself, and of what Enter has shown", async () => {
    const { terminal } = await session();
    for (const [index, text] of dangerous.entries()) {
      const [sign = ""] = text.replace(/^a/, "");
      // The others are keys.
      if (sign < "\x80") continue;
      terminal.send(sign);
      await terminal.shows(`∇ ${shownOf[index]?.replace(/^a/, "").slice(0, 4)}`);
      await terminal.press("enter");
    }
    terminal.send(pasteOf("`a\u202eb` = 3"));
    await terminal.press("enter");
    await terminal.shows("`a\\u202eb` = 3\n");
    expectHarmless(terminal);
  });
});

describe("a search in the history", () => {
  const history = "alpha = 1\nbeta = 2\nalpha + beta\n";

  it("ends with the found line on Escape", async () => {
    const { terminal } = await session(history);
    await terminal.type("mine");
    await terminal.press("search");
    await terminal.type("bet");
    await terminal.shows("∇ alpha + beta\nbck-i-search: bet_");
    await terminal.press("search");
    await terminal.shows("∇ beta = 2\n");
    await terminal.press("escape");
    await terminal.settles();
    expect(terminal.text).toMatch(/∇ beta = 2\n(?!.*bck)/);
    // The keys are the editor's again.
    await terminal.press("end");
    await terminal.type("1");
    await terminal.shows("∇ beta = 21\n");
  });

  it.each([
    ["Ctrl-G", "\x07"],
    ["Ctrl-C", "\x03"],
  ])("ends with the line that was there on %s", async (_name, key) => {
    const { terminal } = await session(history);
    await terminal.type("mine");
    await terminal.press("search");
    await terminal.type("alp");
    await terminal.shows("∇ alpha + beta\nbck-i-search: alp_");
    terminal.send(key);
    await terminal.settles();
    expect(terminal.text).toMatch(/∇ mine\n(?!.*bck)/);
    await terminal.type("!");
    await terminal.shows("∇ mine!\n");
  });

  it("is no search outside: Escape and Ctrl-G leave the line", async () => {
    const { terminal } = await session(history);
    await terminal.type("mine");
    await terminal.press("escape");
    terminal.send("\x07");
    await terminal.type("!");
    await terminal.shows("∇ mine!\n");
  });

  it("takes what comes in one piece", async () => {
    const { terminal } = await session("x = 1\ny = 2\nη² = 3\n");
    await terminal.press("search");
    terminal.send("η²");
    await terminal.shows("bck-i-search: η²_");
    await terminal.shows("∇ η² = 3\n");
  });
});

describe("a statement of several lines", () => {
  it("comes back as one that means the same, with its comments, also in another session", async () => {
    const { terminal, cwd } = await session();
    await terminal.enter("y = 1 + # one");
    await terminal.enter("2 # two");
    await terminal.enter("y*7");
    await terminal.shows("ans = 21");
    await terminal.enter("y = 0");
    await terminal.press("up", "up", "up");
    await terminal.shows("∇ y = 1 + 2 # one # two\n");
    await terminal.press("enter");
    await terminal.enter("y*14");
    await terminal.shows("ans = 42");
    await terminal.press("leave");
    await terminal.exitCode();
    const later = new Terminal(["--color", "never"], { cwd });
    await later.shows("∇");
    await later.press("up", "up", "enter");
    await later.enter("y*5");
    await later.shows("ans = 15");
  });
});

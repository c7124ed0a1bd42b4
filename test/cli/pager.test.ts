/** Steps in a terminal, one at a time: the keys, the sizes, and the line editor before and after. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { emptyFolder } from "../program.ts";
import { Terminal, type TerminalOptions } from "../terminal.ts";

/** A session in which `o` has three steps, at the first of them. */
async function stepping(options: TerminalOptions = {}): Promise<Terminal> {
  const terminal = new Terminal(["--color", "never"], options);
  await terminal.enter("x = 3; w = -2; n = x*w + 6.5; o = tanh(n)");
  await terminal.enter(":step");
  await terminal.shows("step 1 of 3");
  return terminal;
}

describe("the pager", () => {
  it("goes on and back by many keys, and from the last step to the prompt", async () => {
    const terminal = await stepping();
    await terminal.shows(/^ {2}o = tanh\(n\)\n {6}─{7}\nvalue 0\.462117\d*, upstream gradient 1\n/);
    for (const [key, step] of [
      ["enter", 2],
      ["right", 3],
      ["left", 2],
      ["up", 2],
      ["end", 1],
    ] as const) {
      if (key === "end") await terminal.type("b");
      else await terminal.press(key);
      await terminal.settles();
      expect(terminal.text).toContain(`step ${step} of 3`);
    }
    for (const [text, step] of [
      ["n", 2],
      [" ", 3],
      ["p", 2],
      ["G", 3],
      ["g", 1],
      ["x7", 1],
      ["G", 3],
    ] as const) {
      await terminal.type(text);
      await terminal.settles();
      expect(terminal.text).toContain(`step ${step} of 3`);
    }
    await terminal.press("enter");
    await terminal.shows(/∇ :step\n input +value +gradient\n x +3 .*\n w +-2 .*\n∇$/m);
    expect(terminal.text).not.toContain("step 3 of 3");
    await terminal.press("leave");
    expect(await terminal.exitCode()).toBe(0);
  });

  it.each(["escape", "interrupt", "leave"] as const)("is left by %s", async (key) => {
    const terminal = await stepping();
    await terminal.press(key);
    await terminal.shows(/gradient\n x[\s\S]*∇/);
    await terminal.enter("o*0 + 42");
    await terminal.shows("ans = 42");
    expect(terminal.text).not.toContain("step 1");
    expect(terminal.text).not.toContain("Press Ctrl-D");
  });

  it.each([
    ["SIGTERM", 15],
    ["SIGHUP", 1],
  ] as const)("puts the terminal in order before %s ends the process", async (signal, number) => {
    const terminal = await stepping();
    terminal.kill(signal);
    expect(await terminal.exitCode()).toBe(128 + number);
    await terminal.settles();
    expect(terminal.text).toMatch(/∇ :step\n$/);
  });

  it("leaves the editor, its history and its painter as they were", async () => {
    const cwd = emptyFolder();
    const terminal = await stepping({ cwd });
    await terminal.type("nn");
    await terminal.type("q");
    await terminal.shows(/gradient\n x[\s\S]*∇/);
    await terminal.type("x^2");
    await terminal.shows("∇ x^2\n= 9   ∂x 6\n");
    await terminal.press("killLine", "up");
    await terminal.shows(/∇ :step\n:step \[bfs\]/);
    await terminal.press("up");
    await terminal.shows(/∇ x = 3; w = -2;/);
    await terminal.press("interrupt", "leave");
    await terminal.exitCode();
    const history = readFileSync(join(cwd, "nabla", "history"), "utf8");
    expect(history).toBe("x = 3; w = -2; n = x*w + 6.5; o = tanh(n)\n:step\n");
  });

  it("takes no paste for keys", async () => {
    const terminal = await stepping();
    terminal.paste("quit\nq\n");
    await terminal.settles();
    expect(terminal.text).toContain("step 1 of 3");
    await terminal.type("n");
    await terminal.shows("step 2 of 3");
  });

  it("fits a small screen, scrolls, and follows its size", async () => {
    const terminal = await stepping({ columns: 40, rows: 5 });
    await terminal.press("enter");
    await terminal.shows("step 2 of 3 ↓ 2 more");
    expect(terminal.text.split("\n")).toHaveLength(5 + 1);
    await terminal.press("down", "down", "down");
    await terminal.shows("step 2 of 3 ↑");
    await terminal.shows("gradients so far: o 1, x 0, w 0\n");
    terminal.resize(80, 30);
    await terminal.shows("Enter next · b back · g first · G last · q leave");
    expect(terminal.text.match(/step 2 of 3/g)).toHaveLength(1);
    await terminal.type("q");
    await terminal.enter("1 + 1");
    await terminal.shows("= 2");
  });

  it("shows where breadth first goes wrong, and then what comes of it", async () => {
    const terminal = new Terminal(["--color", "always"], { columns: 60 });
    await terminal.enter(":step bfs");
    await terminal.shows("No answer yet");
    await terminal.press("enter");
    await terminal.shows("too early: 2*d has not sent its part yet; correct: 3");
    expect(terminal.styledText).toContain("{red:too early");
    await terminal.press("enter", "enter");
    await terminal.shows(/ a +1 +3 +9 +wrong\nIt fails at d/);
  });

  it("is answered at once for a large graph, to its last step", async () => {
    const terminal = new Terminal(["--color", "never"]);
    await terminal.enter("x = 0.001; z = sum(sin(k*x)^2 for k in 1..33333);");
    await terminal.enter(":step z");
    await terminal.shows(/step 1 of 9\d{4}/);
    await terminal.type("G");
    await terminal.shows(/step (9\d{4}) of \1/);
    await terminal.type("q");
    await terminal.shows(/ x +0\.001/);
  });
});

describe("steps are printed below one another", () => {
  it("in a paste, which would be taken for keys", async () => {
    const terminal = new Terminal(["--color", "never"], { rows: 60 });
    await terminal.shows("∇");
    terminal.paste("x = 3\n:step sin(x)^2\nx*7\n");
    await terminal.shows("ans = 21");
    expect(terminal.text).toMatch(/step 1 of 2\n[\s\S]*step 2 of 2\n/);
  });

  it("on a terminal that can do little, and as records", async () => {
    const dumb = new Terminal([], { env: { TERM: "dumb" }, rows: 60 });
    await dumb.enter("x = 3");
    await dumb.enter(":step sin(x)^2");
    await dumb.shows(/step 1 of 2\n[\s\S]*step 2 of 2\n[\s\S]* x +3/);
    const records = new Terminal(["--color", "never", "-o", "json"], { rows: 60 });
    await records.enter("x = 3");
    await records.enter(":step sin(x)^2");
    await records.shows('"report":[{"steps":[{"node":"sin(x');
  });
});

describe("a text that is longer than the screen", () => {
  it("is read a screen at a time, from its beginning", async () => {
    const terminal = new Terminal(["--color", "never"], { rows: 14 });
    await terminal.enter(":help");
    await terminal.shows(/:help ↓ \d+ more {3}Enter next/);
    expect(terminal.text).toMatch(/^Type a formula to get/);
    const [, hidden = 0] = /↓ (\d+) more/.exec(terminal.text) ?? [];
    await terminal.type(" ");
    await terminal.shows(`↑ ↓ ${Number(hidden) - 13} more`);
    await terminal.press("down");
    await terminal.shows(`↑ ↓ ${Number(hidden) - 14} more`);
    await terminal.type("kb");
    await terminal.shows(/^Type a formula[\s\S]*:help ↓/);
    await terminal.type("G");
    await terminal.shows(/:help plots[\s\S]*\n:help ↑ {3}/);
    await terminal.type("g");
    await terminal.shows(/^Type a formula/);
    await terminal.type("G");
    await terminal.shows(":help plots");
    // From its end on to the prompt.
    await terminal.press("enter");
    await terminal.shows(/∇ :help\n∇\n$/);
    terminal.resize(80, 8);
    await terminal.enter(":functions");
    await terminal.shows(":functions ↓");
    await terminal.type("q");
    await terminal.enter("1 + 1");
    await terminal.shows("= 2");
  });

  it("is shown as it is where it fits, and in a paste", async () => {
    const terminal = new Terminal(["--color", "never"], { rows: 20 });
    await terminal.enter(":help tanh");
    await terminal.shows(/hyperbolic tangent[\s\S]*\n∇/);
    expect(terminal.text).not.toContain("Enter next");
    terminal.paste(":help\n6*7\n");
    await terminal.shows(/:help plots[\s\S]*= 42/);
  });
});

/** The interactive session in a terminal: what its user sees, and what is kept whatever happens. */

import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { emptyFolder } from "../program.ts";
import { pause, Terminal } from "../terminal.ts";

const historyIn = (folder: string): string => join(folder, "nabla", "history");

const linesOf = (path: string): string[] => readFileSync(path, "utf8").trimEnd().split("\n");

describe("typing", () => {
  it("gets a banner, prompts, echoes, continuations and answers", async () => {
    const terminal = new Terminal(["--color", "never"]);
    await terminal.shows("nabla 0.");
    await terminal.enter("x = 3");
    await terminal.enter("x^2 +");
    await terminal.enter("1");
    await terminal.shows("ans = 10");
    await terminal.enter("tahn(x)");
    await terminal.shows("unknown function tahn\n  tahn(x)\n  ^~~~\nhelp: did you mean tanh?");
    expect(terminal.text).toContain("∇ x = 3\nx = 3\n∇ x^2 +\n… 1\n");
    await terminal.press("leave");
    expect(await terminal.exitCode()).toBe(0);
  });

  it.each([":quit", "Ctrl-D"])("ends with %s, and without another prompt", async (way) => {
    const terminal = new Terminal(["--color", "never"]);
    await terminal.enter("2 + 2");
    await terminal.shows("ans = 4");
    if (way === ":quit") await terminal.enter(way);
    else await terminal.press("leave");
    expect(await terminal.exitCode()).toBe(0);
    expect(terminal.text).toMatch(way === ":quit" ? /ans = 4\n∇ :quit\n*$/ : /ans = 4\n∇\s*$/);
  });

  it("shows the answer below the line, which Enter takes away", async () => {
    const terminal = new Terminal([]);
    await terminal.enter("x = 3");
    await terminal.type("x^2");
    await terminal.shows("∇ x^2\n= 9   ∂x 6\n");
    await terminal.type("*0.5");
    await terminal.shows("∇ x^2*0.5\n= 4.5   ∂x 3\n");
    await terminal.press("enter");
    await terminal.shows(/ans = 4\.5\n\n input/);
    expect(terminal.text).not.toContain("∂x");
  });

  it("writes ± for \\pm, and shows uncertainties", async () => {
    const terminal = new Terminal(["--color", "never"]);
    await terminal.type("x = 3 \\pm");
    await terminal.press("tab");
    await terminal.type(" 0.1*2");
    await terminal.shows("∇ x = 3 ± 0.1*2\n= 3.0 ± 0.2\n");
    await terminal.press("enter");
    await terminal.shows("x = 3.0 ± 0.2\n");
    await terminal.type("x^2");
    await terminal.shows("∇ x^2\n= 9.0 ± 1.2   ∂x 6\n");
    await terminal.press("killLine");
    await terminal.enter("y = 5 ±");
    await terminal.enter("2%");
    await terminal.shows("… 2%\ny = 5.0 ± 0.1\n");
  });

  it("tells how a function is called while its arguments are typed", async () => {
    const terminal = new Terminal([]);
    await terminal.type("2*clamp(1, ");
    await terminal.shows("clamp(x, low, high): ");
    await terminal.press("killLine");
    await terminal.enter("f(a) = a^2");
    await terminal.type("f(");
    await terminal.shows(/∇ f\(\nf\(a\) = a\^2\n/);
    await terminal.press("killLine");
    await terminal.type(":tra");
    await terminal.type("ce");
    await terminal.shows(":trace [all] [expr]: list every node");
  });

  it("shows what is known in colors, and what is not", async () => {
    const terminal = new Terminal([]);
    await terminal.enter("x = 3");
    await terminal.type("tanh(x) + qq*2.5 ");
    await terminal.settles();
    expect(terminal.styledText).toContain("∇ {blue:tanh}(x) + {red underlined:qq}*{yellow:2.5}\n");
    await terminal.press("killLine");
    await terminal.type("f(a) = tan");
    await terminal.settles();
    // Neither a parameter nor the beginning of a name is a mistake.
    expect(terminal.styledText).toContain("∇ f(a) = {blue:tan}\n");
  });

  it("marks the bracket at the cursor and its partner", async () => {
    const terminal = new Terminal([]);
    await terminal.type("2*(3 + (1))");
    await terminal.settles();
    expect(terminal.styledText).toContain("{yellow:2}*{bold:(}{yellow:3} + ({yellow:1}){bold:)}\n");
    await terminal.type(")");
    await terminal.settles();
    expect(terminal.styledText).toContain("){red:)}\n");
  });

  it("can be edited anywhere in a line of many rows", async () => {
    const terminal = new Terminal([], { columns: 40 });
    await terminal.type(Array.from({ length: 40 }, (_, index) => index % 10).join("+"));
    await terminal.press("home");
    await terminal.type("9*");
    await terminal.press("end", "backspace");
    await terminal.type("5");
    await terminal.settles();
    // 9*0 and the rest: 180 less the last 9, and 5.
    expect(terminal.text.replaceAll("\n", "")).toMatch(/∇ 9\*0\+1\+2.*\+8\+5 *= 176$/);
    await terminal.press("enter");
    await terminal.shows("= 176");
    expect(terminal.text.match(/∇ 9/g)).toHaveLength(1);
  });

  it("goes on in a window of another size", async () => {
    const terminal = new Terminal([]);
    await terminal.enter("abc = 3");
    await terminal.type("abc^2 + abc^3 + abc^4 + abc^5");
    await terminal.settles();
    terminal.resize(24, 12);
    await terminal.settles();
    await terminal.type(" + 1");
    await terminal.settles();
    terminal.resize(100, 30);
    await terminal.settles();
    await terminal.press("enter");
    await terminal.shows("ans = 361");
  });

  it("clears the line on Ctrl-C, and the lines before it", async () => {
    const terminal = new Terminal(["--color", "never"]);
    await terminal.enter("1 + (2");
    await terminal.type("3 +");
    await terminal.press("interrupt");
    await terminal.enter("40 + 2");
    await terminal.shows("= 42");
    await terminal.press("interrupt");
    await terminal.shows("Press Ctrl-D or type :quit to leave.");
    await terminal.enter(":quit");
    expect(await terminal.exitCode()).toBe(0);
  });

  it("runs a paste of 1,000 lines in order", async () => {
    const terminal = new Terminal([], { rows: 40 });
    await terminal.shows("∇");
    terminal.paste(`x = 0\n${"x = x + 1;\n".repeat(1000)}`);
    await terminal.settles();
    await terminal.enter("x*1000");
    await terminal.shows("ans = 1000000");
  });
});

describe("completion", () => {
  it("knows functions, names, commands, settings, files and Greek letters", async () => {
    const cwd = emptyFolder();
    writeFileSync(join(cwd, "model.nabla"), "speed = 7\n");
    const terminal = new Terminal(["--color", "never"], { cwd });
    await terminal.enter("velocity = 3");
    await terminal.type("velo");
    await terminal.press("tab");
    await terminal.type("^2");
    await terminal.press("enter");
    await terminal.shows("ans = 9");
    await terminal.type("sigm");
    await terminal.press("tab");
    await terminal.type("0)");
    await terminal.press("enter");
    await terminal.shows("= 0.5");
    await terminal.type("\\alp");
    await terminal.press("tab");
    await terminal.type(" = 2");
    await terminal.press("enter");
    await terminal.shows("α = 2\nα = 2");
    await terminal.type(":lo");
    await terminal.press("tab");
    await terminal.type(" mo");
    await terminal.press("tab", "enter");
    await terminal.enter("speed");
    await terminal.shows("speed = 7");
    await terminal.type(":set pre");
    await terminal.press("tab", "tab");
    await terminal.shows("precision  preview");
    await terminal.type("c");
    await terminal.press("tab");
    await terminal.type(" 3");
    await terminal.press("enter");
    await terminal.enter("2/3 + 0");
    await terminal.shows("= 0.667");
  });

  it("offers functions with their signatures", async () => {
    const terminal = new Terminal(["--color", "never"]);
    await terminal.type("at");
    await terminal.press("tab", "tab");
    await terminal.shows("atan2(y, x)");
  });
});

describe("an interrupt", () => {
  it("ends a computation at once, and leaves the session as it was", async () => {
    const terminal = new Terminal(["--color", "never"]);
    await terminal.enter("x = 3");
    await terminal.enter("y = x^2");
    await terminal.enter("sum(sin(k) for k in 1..1e9)");
    await terminal.shows("computing");
    const start = performance.now();
    await terminal.press("interrupt");
    await terminal.shows(/interrupted\n∇/);
    expect(performance.now() - start).toBeLessThan(5000);
    await terminal.enter("y + x");
    await terminal.shows("ans = 12");
    await terminal.shows(/x +3 +7/);
  });

  it("of a file leaves the best so far, and ends the run or lets the session begin", async () => {
    const search = ":minimize (x - 3)^4 over x method gd lr 1e-9 steps 1e9";
    const source = ["-e", `x = 1; ${search.replace(":", "\n:")}`];
    const script = new Terminal(["--color", "never", ...source]);
    await script.shows("Ctrl-C stops it");
    await script.press("interrupt");
    await script.shows(/<eval>:2: interrupted\n value .*\n iterations .*\n point +x = 1\./);
    expect(await script.exitCode()).toBe(128 + 2);

    const session = new Terminal(["--color", "never", "-i", ...source]);
    await session.shows("Ctrl-C stops it");
    await session.press("interrupt");
    await session.shows(/interrupted\n value [\s\S]*∇/);
    await session.enter("floor(x)");
    await session.shows("ans = 1");
  });
});

describe("the history", () => {
  const folder = emptyFolder();

  it("is kept for the next time, whole statements, for its user alone", async () => {
    const terminal = new Terminal([], { cwd: folder });
    await terminal.enter("x = 3");
    await terminal.enter("x^2 +");
    await terminal.enter("1");
    await terminal.enter(" secret = 1");
    await terminal.enter("x*7");
    await terminal.shows("ans = 21");
    await terminal.press("leave");
    await terminal.exitCode();
    expect(linesOf(historyIn(folder))).toEqual(["x = 3", "x^2 + 1", "x*7"]);
    expect(statSync(historyIn(folder)).mode & 0o777).toBe(0o600);
  });

  it("keeps what follows a left-over operator for itself", async () => {
    const cwd = emptyFolder();
    const terminal = new Terminal(["--color", "never"], { cwd });
    await terminal.enter("y = 2^");
    await terminal.enter("z = 5; w = 6");
    await terminal.shows("… z = 5; w = 6\n");
    await terminal.shows("  y = 2^\n        ^\nhelp: add a value after the ^\nw = 6\n∇");
    await terminal.enter("a = 3,");
    await terminal.shows("∇ a = 3,\nerror: expected an operator");
    await terminal.enter("z +");
    await terminal.enter("1");
    await terminal.shows("ans = 6");
    await terminal.enter("max(1,");
    await terminal.enter(":vars");
    await terminal.shows("max(1,\n     ^\nhelp: add the missing `)`\n name");
    await terminal.press("leave");
    await terminal.exitCode();
    const kept = ["y = 2^", "z = 5; w = 6", "a = 3,", "z + 1", "max(1,", ":vars"];
    expect(linesOf(historyIn(cwd))).toEqual(kept);
  });

  it("comes back with the arrows and with Ctrl-R", async () => {
    const terminal = new Terminal([], { cwd: folder });
    await terminal.shows("∇");
    await terminal.press("up", "up", "up", "enter");
    await terminal.shows("∇ x = 3\nx = 3");
    await terminal.press("search");
    await terminal.type("^2");
    await terminal.shows("bck-i-search");
    await terminal.press("enter");
    await terminal.shows("ans = 10");
    await terminal.press("leave");
    await terminal.exitCode();
  });

  it("takes in what two sessions write at the same time", async () => {
    const cwd = emptyFolder();
    const [left, right] = [new Terminal([], { cwd }), new Terminal([], { cwd })];
    await Promise.all([left.shows("∇"), right.shows("∇")]);
    for (const n of [1, 2, 3]) await Promise.all([left.enter(`1${n}`), right.enter(`2${n}`)]);
    await Promise.all([left.shows("= 13"), right.shows("= 23")]);
    for (const terminal of [left, right]) terminal.kill("SIGKILL");
    expect(linesOf(historyIn(cwd)).sort()).toEqual(["11", "12", "13", "21", "22", "23"]);
  });

  it("survives a line that was cut off, and is itself cut when it is long", async () => {
    const cwd = emptyFolder();
    mkdirSync(join(cwd, "nabla"));
    const lines = Array.from({ length: 16_000 }, (_, index) => String(index));
    writeFileSync(historyIn(cwd), `${lines.join("\n")}\n40 + `);
    const terminal = new Terminal([], { cwd });
    await terminal.shows("∇");
    await terminal.enter("7*6");
    await terminal.shows("= 42");
    terminal.kill("SIGKILL");
    const kept = linesOf(historyIn(cwd));
    expect(kept.slice(-3)).toEqual(["15999", "40 + ", "7*6"]);
    expect(kept.length).toBe(10_001);
  });

  it("is neither read nor written with --no-config", async () => {
    const before = readFileSync(historyIn(folder), "utf8");
    const terminal = new Terminal(["--no-config", "-q"], { cwd: folder });
    await terminal.enter("40 + 2");
    await terminal.shows("= 42");
    await terminal.press("leave");
    await terminal.exitCode();
    expect(terminal.text).not.toContain("nabla 0.");
    expect(readFileSync(historyIn(folder), "utf8")).toBe(before);
  });
});

describe("the last session", () => {
  const kept = (folder: string): string[] => readdirSync(join(folder, "nabla", "sessions"));
  const typed = async (cwd: string, lines: readonly string[], args: readonly string[] = []) => {
    const terminal = new Terminal(["--color", "never", ...args], { cwd });
    await terminal.shows("∇");
    for (const line of lines) await terminal.enter(line);
    return terminal;
  };

  it("comes back when asked for, also after kill -9, and is its user's alone", async () => {
    const cwd = emptyFolder();
    const first = await typed(cwd, ["x = 3; f(a) = a^2", "loss = f(x) + 1", "x := 4"]);
    await first.shows("x 3 → 4");
    // Beside it there may be the one that is being written.
    const own = kept(cwd).find((name) => name.endsWith(".nabla"));
    const path = join(cwd, "nabla", "sessions", String(own));
    // What comes fast is kept a moment later.
    await expect.poll(() => readFileSync(path, "utf8"), { timeout: 10_000 }).toContain("x = 4");
    first.kill("SIGKILL");
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(statSync(join(cwd, "nabla", "sessions")).mode & 0o777).toBe(0o700);
    const second = await typed(cwd, ["1 + 1", ":restore", "loss + 0.5"]);
    await second.shows(/x, f and loss restored from the session of \d{4}-\d\d-\d\d \d\d:\d\d\n/);
    await second.shows("ans = 17.5");
    await second.enter(":undo");
    await second.enter(":undo");
    await second.enter("loss");
    await second.shows("unknown variable loss");
    await second.enter(":quit");
    await second.exitCode();
  });

  it("is the one that ended last, and those that run at the same time keep apart", async () => {
    const cwd = emptyFolder();
    const [left, right] = await Promise.all([typed(cwd, ["p = 1"]), typed(cwd, ["q = 2"])]);
    await Promise.all([left.shows("\np = 1"), right.shows("\nq = 2")]);
    await expect.poll(() => kept(cwd).length, { timeout: 10_000 }).toBe(2);
    const third = await typed(cwd, [":restore"]);
    await third.shows("which is still running");
    await third.enter(":quit");
    await third.exitCode();
    await right.enter("q = 3");
    await right.enter(":quit");
    await right.exitCode();
    await left.enter("p = 7");
    await left.shows("\np = 7");
    const fourth = await typed(cwd, [":restore"]);
    await fourth.shows("q restored from the session of");
    for (const terminal of [left, fourth]) terminal.kill("SIGKILL");
  });

  it("is not kept without names, nor where there are no configuration and no history", async () => {
    const cwd = emptyFolder();
    const options = [[], ["--no-config"]] as const;
    for (const args of options) {
      const terminal = await typed(cwd, [args.length === 0 ? "1 + 1" : "x = 1", ":restore"], args);
      await terminal.shows(args.length === 0 ? "no earlier session" : "sessions are not kept here");
      await terminal.enter(":quit");
      await terminal.exitCode();
    }
    expect(existsSync(join(cwd, "nabla", "sessions"))).toBe(false);
  });

  it("leaves ten others, and is not kept where it is long", async () => {
    const cwd = emptyFolder();
    const folder = join(cwd, "nabla", "sessions");
    mkdirSync(folder, { recursive: true });
    // Processes have no such numbers.
    for (let at = 10; at < 40; at++)
      writeFileSync(join(folder, `${at}-99999999.nabla`), "y = 1;\n");
    writeFileSync(join(folder, ".nabla-99999998.new"), "y = ");
    const terminal = await typed(cwd, ["x = 1"]);
    await terminal.shows("\nx = 1");
    await expect.poll(() => kept(cwd).length, { timeout: 10_000 }).toBe(10);
    expect(kept(cwd)).not.toContain(".nabla-99999998.new");
    // Numbers that are drawn are kept.
    await terminal.enter("v = randn(100000);");
    await terminal.enter(":quit");
    await terminal.exitCode();
    expect(kept(cwd).length).toBe(9);
  });
});

describe("a session that is saved", () => {
  it("runs again", async () => {
    const cwd = emptyFolder();
    const first = new Terminal([], { cwd });
    for (const line of ["x = 3", "f(a) = a^2", "x^3", "y = f(x) + ans", ":save s.nabla"]) {
      await first.enter(line);
    }
    await first.shows("4 statements saved in s.nabla");
    await first.enter("z = [1,");
    await first.enter("2]");
    await first.enter(":save t.nabla");
    await first.shows("5 statements saved in t.nabla");
    expect(linesOf(join(cwd, "t.nabla"))).toHaveLength(6);
    const second = new Terminal([], { cwd });
    await second.enter(":load s.nabla");
    await second.enter("y");
    await second.shows(/y = 36\n\n.*\n x +3 +33/);
  });

  it("is whole, the new one or the old one, when it is killed while it saves", async () => {
    const cwd = emptyFolder();
    const program = Array.from({ length: 3000 }, (_, index) => `v${index} = ${index}`).join("\n");
    writeFileSync(join(cwd, "big.nabla"), program);
    const sizes = new Set<number>();
    for (let round = 0; round < 6; round++) {
      const terminal = new Terminal(["-i", "big.nabla"], { cwd });
      await terminal.shows("∇");
      await terminal.type(":save s.nabla");
      await terminal.press("enter");
      await pause(3 * round);
      if (round === 5) await terminal.shows("saved in");
      terminal.kill("SIGKILL");
      await terminal.exitCode();
      if (existsSync(join(cwd, "s.nabla"))) sizes.add(linesOf(join(cwd, "s.nabla")).length);
    }
    expect([...sizes]).toEqual([3000]);
    expect(readdirSync(cwd).filter((name) => name === "s.nabla")).toHaveLength(1);
  });
});

describe("the configuration", () => {
  const cwd = emptyFolder();
  const config = join(cwd, "nabla", "config.json");

  it("is what :set save has saved, and init.nabla runs at the start", async () => {
    const first = new Terminal([], { cwd });
    await first.enter(":set precision 4");
    await first.enter(":set preview off");
    await first.enter(":set save");
    await first.shows("saved in");
    expect(JSON.parse(readFileSync(config, "utf8"))).toMatchObject({
      precision: 4,
      preview: false,
    });
    writeFileSync(join(cwd, "nabla", "init.nabla"), "const third = 1/3\n");
    const second = new Terminal([], { cwd });
    await second.shows("∇");
    await second.type("third*2");
    await second.settles();
    expect(second.text).toMatch(/∇ third\*2\n$/);
    await second.press("enter");
    await second.shows("= 0.6667");
  });

  it("is refused, but in the places alone that are wrong", async () => {
    writeFileSync(config, '{"precision": 40, "notation": "scientific", "colour": "auto"}');
    const terminal = new Terminal([], { cwd });
    await terminal.shows(/invalid precision 40\nhelp: use 1 to 17/);
    await terminal.shows(/unknown setting colour\nhelp: did you mean color\?/);
    await terminal.enter("3*4.5");
    await terminal.shows("= 1.35e1");
    writeFileSync(config, '{"precision": 4');
    const other = new Terminal([], { cwd, columns: 200 });
    await other.shows(/config\.json: .*JSON/);
    await other.shows("∇");
  });
});

describe("a terminal that can do little", () => {
  it("gets no control sequences, and works all the same", async () => {
    const terminal = new Terminal([], { env: { TERM: "dumb" } });
    await terminal.enter("x = 3");
    await terminal.enter("x^2");
    await terminal.shows(/ans = 9\n\n input {3}value/);
    expect(terminal.styledText).not.toContain("{");
    expect(terminal.text).not.toContain("∂x ");
  });
});

/** Signals, limits, and waiting for other processes. */

import { execFileSync, spawn, spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { cutOffAfter } from "../../src/cli/interrupt.ts";
import { emptyFolder, environment, nabla, program } from "../program.ts";
import { pause, Terminal } from "../terminal.ts";

const folder = emptyFolder();
const fifo = (name: string): string => {
  execFileSync("mkfifo", [join(folder, name)]);
  return name;
};
/** Until a process has opened a file. */
const isWaitingFor = async (pid: number | undefined, name: string): Promise<void> => {
  const isOpen = (): boolean =>
    readdirSync(`/proc/${pid}/fd`).some((fd) => {
      try {
        return readlinkSync(`/proc/${pid}/fd/${fd}`) === join(folder, name);
      } catch {
        return false;
      }
    });
  while (!isOpen()) await pause(10);
};
const run = (args: readonly string[], input = "", env = {}): ReturnType<typeof nabla> =>
  nabla(args, input, { cwd: folder, env });

it("a module whose loading is cut off is loaded again when it is wanted, with what it was loading itself", () => {
  const [outer, inner] = ["outer.cjs", "inner.cjs"].map((name) => join(folder, name));
  writeFileSync(
    outer as string,
    `exports.inner = require("./inner.cjs").inner; exports.outer = 1;`,
  );
  writeFileSync(inner as string, "while (!globalThis.mayLoad); exports.inner = 2;");
  const load = createRequire(import.meta.url);
  expect(cutOffAfter(50, () => load(outer as string))).toBe(false);
  Object.assign(globalThis, { mayLoad: true });
  expect(load(outer as string)).toEqual({ inner: 2, outer: 1 });
});

describe("a signal", () => {
  /** Building, gradients and tables of a million nodes; and then what never ends. */
  const phases = [
    "v = 1..1e6; v2 = v*v; v3 = v2*v; v4 = v3*v",
    "sum(v4)",
    "x = 2; u = x*v; sum(u)",
    "sum(sin(k) for k in 1..1e12)",
  ].join("\n");

  it.each(["SIGINT", "SIGTERM"] as const)(
    "%s ends a run whatever it is at, and what is computed is written",
    async (signal) => {
      for (const moment of [0, 20, 200, 400, 700, 1000, 1400, 1900]) {
        const child = spawn(process.execPath, [program], { env: environment() });
        let written = "";
        const first = new Promise<void>((resolve) =>
          child.stdout.on("data", (data) => {
            written += data;
            resolve();
          }),
        );
        const ended = new Promise((resolve) => child.once("close", (_, by) => resolve(by)));
        child.stdin.end(`1 + 1\n${phases}\n`);
        await first;
        await pause(moment);
        child.kill(signal);
        expect(await ended).toBe(signal);
        expect(written.startsWith("= 2\n")).toBe(true);
      }
    },
    120_000,
  );

  it.each(["sum(sin(k) for k in 1..1e12)", "g40(1)"])(
    "says which statement it has interrupted: %s",
    async (statement) => {
      const calls = Array.from({ length: 40 }, (_, n) => `g${n + 1}(t) = g${n}(t) + g${n}(t)`);
      const child = spawn(process.execPath, [program, "-t"], { env: environment() });
      let messages = "";
      child.stderr.on("data", (data) => {
        messages += data;
      });
      const first = new Promise((resolve) => child.stdout.once("data", resolve));
      const ended = new Promise((resolve) => child.once("close", (_, by) => resolve(by)));
      child.stdin.end(`g0(t) = t\n${calls.join("\n")}\n1 + 1\n${statement}\n2 + 2\n`);
      expect(String(await first)).toBe("2\n");
      await pause(200);
      child.kill("SIGINT");
      expect(await ended).toBe("SIGINT");
      expect(messages).toBe("<stdin>:43: interrupted\n");
    },
  );

  it.each(["SIGINT", "SIGTERM"] as const)(
    "%s ends a run that waits for rows, with each row written when its line is there",
    async (signal) => {
      const child = spawn(process.execPath, [program, "-d", "-", "-e", "x^2"], {
        env: environment(),
      });
      let [written, messages] = ["", ""];
      child.stderr.on("data", (data) => {
        messages += data;
      });
      const ended = new Promise((resolve) => child.once("close", (_, by) => resolve(by)));
      child.stdin.write("x\n");
      const expected = ["row,ans,dans/dx\r\n1,4,4\r\n", "2,9,6\r\n", "3,16,8\r\n"];
      for (const [index, line] of ["2\n", "3\n", "4\n5"].entries()) {
        const next = new Promise((resolve) => child.stdout.once("data", resolve));
        child.stdin.write(line);
        written += await next;
        expect(written).toBe(expected.slice(0, index + 1).join(""));
      }
      // A short wait is not told about.
      await pause(1000);
      child.kill(signal);
      expect(await ended).toBe(signal);
      expect(messages).toBe(signal === "SIGINT" ? "<stdin>: interrupted\n" : "");
    },
  );

  it("says which row it has interrupted", async () => {
    const child = spawn(
      process.execPath,
      [program, "-d", "-", "-e", "sum(sin(x*k) for k in 1..10^x)"],
      {
        env: environment(),
      },
    );
    const first = new Promise((resolve) => child.stdout.once("data", resolve));
    let messages = "";
    child.stderr.on("data", (data) => {
      messages += data;
    });
    const ended = new Promise((resolve) => child.once("close", (_, by) => resolve(by)));
    child.stdin.write("x\n1\n12\n");
    await first;
    child.kill("SIGINT");
    expect(await ended).toBe("SIGINT");
    expect(messages).toBe("<stdin>: row 2: interrupted\n");
  });

  it.runIf(existsSync("/proc/self/fd")).each([
    ["a program", (name: string) => [name]],
    ["data", (name: string) => ["-d", name, "-e", "x"]],
    ["a program for rows", (name: string) => ["-d", "-", name]],
  ])("says that it has interrupted the wait for a named pipe: %s", async (what, args) => {
    const name = fifo(`waiting-${what.replaceAll(" ", "-")}`);
    const first = ["-e", "1 + 1"];
    const isData = what !== "a program";
    const child = spawn(
      process.execPath,
      [program, "-t", ...(isData ? [] : first), ...args(name)],
      {
        cwd: folder,
        env: environment(),
      },
    );
    let [written, messages] = ["", ""];
    child.stdout.on("data", (data) => {
      written += data;
    });
    child.stderr.on("data", (data) => {
      messages += data;
    });
    const ended = new Promise((resolve) => child.once("close", (_, by) => resolve(by)));
    await isWaitingFor(child.pid, name);
    child.kill("SIGINT");
    expect(await ended).toBe("SIGINT");
    expect(messages).toBe(`${name}: interrupted\n`);
    expect(written).toBe(isData ? "" : "2\n");
  });
});

describe("--limit", () => {
  const endless = "sum(sin(k) for k in 1..1e12)";

  it("ends the run when the time is used up", () => {
    const { stdout, exitCode } = run(["--limit", "0.2s", "-t"], `1 + 1\n${endless}\n2 + 2\n`);
    expect(stdout).toBe("2\n");
    expect(exitCode).toBe(1);
  });

  it("ends the line in a session", () => {
    const { stdout } = run(["--limit", "0.2s", "-t", "-i", "-q"], `1 + 1\n${endless}\n2 + 2\n`);
    expect(stdout.match(/^(?:∇ )*\d$/gm)?.map((line) => line.at(-1))).toEqual(["2", "4"]);
  });

  it("ends what is loaded, and the line that loads it", () => {
    writeFileSync(join(folder, "long.nabla"), `${endless}\n`.repeat(3));
    writeFileSync(join(folder, "outer.nabla"), ":load long.nabla\n1 + 1\n");
    const { stdout, stderr } = run(
      ["--limit", "0.2s", "-t", "-i", "-q"],
      ":load outer.nabla; 2 + 2\n3 + 3\n",
    );
    expect(stderr.match(/time limit/g)).toHaveLength(1);
    expect(stdout.match(/^(?:∇ )*\d$/gm)?.map((line) => line.at(-1))).toEqual(["6"]);
  });

  it("holds for what makes no new node, in functions, inputs and rows", () => {
    const calls = Array.from({ length: 40 }, (_, n) => `g${n + 1}(t) = g${n}(t) + g${n}(t)`);
    const { stderr } = run(["--limit", "0.3s"], `g0(t) = t\n${calls.join("\n")}\nx = 1\ng40(x)\n`);
    expect(stderr).toContain("time limit of 0.3 s reached");
    const input = run(["--limit", "0.2s", "-s", `x=${endless}`, "-e", "x"]);
    expect(input.stderr).toContain("time limit of 0.2 s reached");
    const rows = run(["--limit", "0.2s", "-d", "-", "-e", `x*${endless}`], "x\n1\n2\n");
    expect(rows.stderr.match(/time limit/g)).toHaveLength(1);
  });

  it.each(["", "0s", "10", "5m", "-1s", "1e3s", "constructor"])("is not %s", (text) => {
    const { stderr, exitCode } = run(["--limit", text, "-e", "1"]);
    expect(stderr).toContain("Use seconds or memory, as in `10s`, `500MB` or `2GB`");
    expect(exitCode).toBe(2);
  });
});

describe("a named pipe", () => {
  it.each([
    ["a program", (name: string) => [name], "x = 3; x^2\n", "9\n"],
    ["loaded", (name: string) => ["-e", `:load ${name}`], "x = 3; x^2\n", "9\n"],
    ["data", (name: string) => ["-d", name, "-e", "x^2"], "x\n3\n", "9\n"],
  ])("is read as %s when its writer comes", async (what, args, text, answer) => {
    const name = fifo(`read-${what.replaceAll(" ", "-")}`);
    const child = spawn(process.execPath, [program, "-t", ...args(name)], {
      cwd: folder,
      env: environment(),
    });
    let stdout = "";
    child.stdout.on("data", (data) => {
      stdout += data;
    });
    const ended = new Promise((resolve) => child.once("close", resolve));
    const writer = spawn("sh", ["-c", `sleep 0.3; cat > ${name}`], { cwd: folder });
    writer.stdin.end(text);
    expect(await ended).toBe(0);
    expect(stdout).toBe(answer);
  });

  it("is written by :save to whoever reads it", () => {
    const name = fifo("written");
    const shell = spawnSync(
      "sh",
      ["-c", `"$NODE" "$NABLA" -q -e 'x = 3' -e ':save ${name}' & cat ${name}; wait`],
      {
        cwd: folder,
        encoding: "utf8",
        env: environment({ NODE: process.execPath, NABLA: program }),
      },
    );
    expect(shell.stdout).toContain("x = 3;\n");
  });

  it.each([":load", ":save", ":fit 1 ~ a*x with"])(
    "is given up with Ctrl-C by %s, and the session goes on",
    async (command) => {
      const name = fifo(`awaited-${command.slice(1, 4)}`);
      const terminal = new Terminal(["--no-config"], { cwd: folder });
      await terminal.enter("w = 40");
      await terminal.enter(`${command} ${name}`);
      // When it is a signal is the program's affair.
      await terminal.shows("Ctrl-C stops it");
      await terminal.press("interrupt");
      await terminal.shows("interrupted");
      await terminal.enter("w + 2");
      await terminal.shows("= 42");
      await terminal.press("leave");
      expect(await terminal.exitCode()).toBe(0);
    },
  );

  it("is no history, and that is told", async () => {
    const name = join(folder, fifo("history"));
    const terminal = new Terminal([], { cwd: folder, env: { NABLA_HISTORY: name } });
    await terminal.shows("not a regular file");
    await terminal.enter("40 + 2");
    await terminal.shows("= 42");
    await terminal.press("leave");
    expect(await terminal.exitCode()).toBe(0);
  });
});

describe("Ctrl-C in a session", () => {
  it.each([
    ":montecarlo x^2*y + sin(x), n 1e7",
    ":plot sum(sin(k*q)*exp(y/k) for k in 1..1e5), q = 0..1",
    "sum(sum(sin(k*j) for k in 1..1e4) for j in 1..1e4)",
  ])("cuts off %s", async (line) => {
    const terminal = new Terminal(["--no-config"], { cwd: folder });
    await terminal.enter("x = 2 ± 0.1; y = 3 ± 0.1");
    await terminal.enter(line);
    await terminal.shows("Ctrl-C stops it");
    await terminal.press("interrupt");
    await terminal.shows(/interrupted[\s\S]*∇/);
    await terminal.enter("40 + 2");
    await terminal.shows("= 42");
    await terminal.press("leave");
    expect(await terminal.exitCode()).toBe(0);
  });
});

describe("Ctrl-C in a session at once", () => {
  const lines = [
    ":montecarlo x^2*y + sin(x), n 1e7",
    "sum(sum(sin(k*j) for k in 1..1e4) for j in 1..1e4)",
    // Of many nodes, which anything goes through.
    "v = sin(1..2e5)*x; sum(v*v)*sum(1..1e6)*sum(1..1e6)*sum(sum(sin(k*j) for k in 1..1e4) for j in 1..1e4)",
  ];
  const start = async (): Promise<Terminal> => {
    const terminal = new Terminal(["--no-config"], { cwd: folder });
    await terminal.enter("x = 2 ± 0.1; y = 3 ± 0.1; u = 1..1e5; w = u*u; 7 + 7");
    await terminal.shows(/= 14\n∇\n$/);
    return terminal;
  };
  const goesOn = async (terminal: Terminal): Promise<void> => {
    await terminal.shows(/interrupted\n∇\n$/);
    await terminal.enter("x + y");
    await terminal.shows("= 5.00");
    expect(terminal.text).not.toContain("Press Ctrl-D");
    await terminal.press("leave");
    expect(await terminal.exitCode()).toBe(0);
  };

  it.each(lines)("read together with Enter: %s", async (line) => {
    const terminal = await start();
    await terminal.type(line);
    terminal.send("\r\x03");
    await goesOn(terminal);
  });

  it.each(lines)("as soon as Enter is answered: %s", async (line) => {
    const terminal = await start();
    await terminal.type(line);
    const before = terminal.written.length;
    terminal.send("\r");
    while (!terminal.written.includes("\n", before)) await pause(1);
    terminal.send("\x03");
    await goesOn(terminal);
  });

  it("nothing typed while a line runs is lost", async () => {
    const terminal = await start();
    await terminal.type(":montecarlo x^2*y + sin(x), n 1e5");
    terminal.send("\r40 + ");
    terminal.send("2\r");
    await terminal.shows("= 42");
    await terminal.press("leave");
    expect(await terminal.exitCode()).toBe(0);
  });
});

describe("while a line waits", () => {
  it("Ctrl-D leaves when its turn comes, after what was typed before it", async () => {
    const name = fifo("left");
    const terminal = new Terminal(["--no-config"], { cwd: folder });
    await terminal.enter(`:load ${name}`);
    await terminal.shows("Ctrl-C stops it");
    terminal.send("x + 2\r");
    terminal.send("\x04");
    spawn("sh", ["-c", `echo 'x = 40' > ${name}`], { cwd: folder });
    await terminal.shows("= 42");
    expect(await terminal.exitCode()).toBe(0);
  });
});

describe("files that are none", () => {
  it("end the run with 2 if the command line names them, and fail the statement that does", () => {
    symlinkSync("loop", join(folder, "loop"));
    for (const name of ["missing", "loop", "a".repeat(5000), "."]) {
      expect(run([name]).exitCode).toBe(2);
      expect(run(["-d", name, "-e", "x"]).exitCode).toBe(2);
      const { stdout, exitCode } = run(["-t"], `:load ${name}\n:fit y ~ a*x with ${name}\n1 + 1\n`);
      expect(stdout).toBe("2\n");
      expect(exitCode).toBe(1);
    }
  });

  it.each([[[]], [["-d", "-", "-e", "x"]], [["-i", "-q"]]])(
    "as standard input end it, too: %s",
    (args) => {
      const { status, stderr } = spawnSync(
        "sh",
        ["-c", `"$0" "$@" < .`, process.execPath, program, ...args],
        { cwd: folder, encoding: "utf8", env: environment() },
      );
      expect(stderr).toBe("nabla: error: cannot read standard input: is a folder\n");
      expect(status).toBe(2);
    },
  );
});

describe(":set save", () => {
  it("does not replace a configuration that it cannot read", () => {
    const file = join(folder, "config", "nabla", "config.json");
    mkdirSync(join(file, ".."), { recursive: true });
    writeFileSync(file, '{"precision": 6,');
    const { stderr, exitCode } = run(["-e", ":set save"], "", {
      XDG_CONFIG_HOME: join(folder, "config"),
    });
    expect(stderr).toContain("fix or remove the file; nothing was saved");
    expect(exitCode).toBe(1);
    expect(readFileSync(file, "utf8")).toBe('{"precision": 6,');
  });

  it.each(["/dev/null", "/proc", "/sys"])("fails where nothing can be made: HOME=%s", (HOME) => {
    const { stderr, exitCode } = run(["-e", ":set save"], "", { HOME, XDG_CONFIG_HOME: "" });
    expect(stderr).toMatch(/^<eval>:1:6: error: cannot (?:read|write) \/[\s\S]*\n {7}\^~~~\n$/);
    expect(exitCode).toBe(1);
  });
});

it("--fail-fast holds for init.nabla: there is no prompt after its first error", () => {
  const config = join(folder, "bad");
  mkdirSync(join(config, "nabla"), { recursive: true });
  writeFileSync(join(config, "nabla", "init.nabla"), "x = = 2\n");
  const { stdout, exitCode } = run(["-i", "--fail-fast"], "1 + 1\n", { XDG_CONFIG_HOME: config });
  expect(stdout).toBe("");
  expect(exitCode).toBe(1);
});

/** The program as a process among others: pipes that close, that wait, that carry much, and disks that are full. */

import { spawn, spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { emptyFolder, environment, nabla, program, root } from "../program.ts";
import { interruptedCommand } from "../terminal.ts";

const shell = (script: string): { stdout: string; stderr: string; status: number | null } =>
  spawnSync("bash", ["-c", script], {
    encoding: "utf8",
    cwd: root,
    env: environment({ NABLA: `${process.execPath} ${program}` }),
    maxBuffer: 1 << 30,
  });

describe("a pipe", () => {
  it("that is closed early ends it quietly", () => {
    const { stdout, stderr, status } = shell(
      "$NABLA -t < <(yes '1 + 1') | head -n 2; exit $PIPESTATUS",
    );
    expect(stdout).toBe("2\n2\n");
    expect(stderr).toBe("");
    expect(status).toBe(0);
  });

  it("gets each answer as soon as its statement has run", async () => {
    const child = spawn(process.execPath, [program, "-t"], { env: environment() });
    const next = (): Promise<string> =>
      new Promise((resolve) => child.stdout.once("data", (data) => resolve(String(data))));
    child.stdin.write("x = 2\nx^2\n");
    expect(await next()).toBe("4\n");
    child.stdin.write("x^3\n");
    expect(await next()).toBe("8\n");
    child.stdin.end();
    await new Promise((resolve) => child.once("exit", resolve));
  });

  it("may cut the text anywhere, characters included", () => {
    const { stdout } = shell(
      "(printf 'x = 3\\n\\xce'; sleep 0.2; printf '\\xb1 = x\\xc2'; sleep 0.2; printf '\\xb2\\n') | $NABLA -t",
    );
    expect(stdout).toBe("9\n");
  });

  it("carries answers and messages in the order of the input", () => {
    const { stdout } = shell("printf '1\\nq\\n2\\nq\\n3\\n' | $NABLA 2>&1 | grep -vE '^( |help:)'");
    expect(stdout.split("\n").map((line) => line.slice(0, 9))).toEqual([
      "= 1",
      "<stdin>:2",
      "= 2",
      "<stdin>:4",
      "= 3",
      "",
    ]);
  });

  it("may be long: 100,000 lines are answered in order", () => {
    const lines = Array.from({ length: 100_000 }, (_, index) => `${index}*2`);
    const { stdout } = nabla(["-t"], lines.join("\n"));
    expect(stdout).toBe(lines.map((_, index) => `${index * 2}\n`).join(""));
  });
});

describe.runIf(existsSync("/dev/full"))("a full disk", () => {
  it("is told, too, where answers are many", () => {
    const program = "x = 1; repeat 20000 { x += 1; x*2 }";
    for (const format of ["csv", "json", "table"]) {
      const { stderr, status } = shell(
        `$NABLA -o ${format} -e '${program}' -e '${program}' > /dev/full`,
      );
      expect(stderr).toContain("cannot write the answers: ENOSPC");
      expect(status).toBe(1);
    }
  });

  it("is an error that is told", () => {
    const { stderr, status } = shell("$NABLA -e '1 + 1' > /dev/full");
    expect(stderr).toMatch(/^nabla: error: cannot write the answers: .*ENOSPC/);
    expect(status).toBe(1);
  });
});

describe("an interrupt", () => {
  it("ends a program that waits", async () => {
    const child = spawn(process.execPath, [program, "-t"], { env: environment() });
    child.stdin.write("1 + 1\n");
    await new Promise((resolve) => child.stdout.once("data", resolve));
    const ended = new Promise((resolve) => child.once("exit", (_, signal) => resolve(signal)));
    child.kill("SIGINT");
    expect(await ended).toBe("SIGINT");
  });

  const search = ":minimize (x - 3)^4 over x method gd lr 1e-9 steps 1e9";

  const folder = emptyFolder();

  /** Runs a program until its search tells on the terminal how far it is, and presses Ctrl-C then. */
  const interrupted = async (options: string) => {
    writeFileSync(join(folder, "search.nabla"), `x = 1\nx + 1\n${search}\nx + 2\n`);
    const { shown, status } = await interruptedCommand(
      `"$NODE" "$NABLA" ${options} search.nabla > answers`,
      "Ctrl-C stops it",
      folder,
    );
    return { shown, status, stdout: readFileSync(join(folder, "answers"), "utf8") };
  };

  it("leaves the best that a command has found, and ends the run", async () => {
    const { status, stdout, shown } = await interrupted("");
    expect(status).toBe("130");
    expect(shown).toContain("search.nabla:3: interrupted");
    expect(stdout).toMatch(
      /^x \+ 1 = 2\n[\s\S]*\n value +\d.*\n iterations +\d+\n point +x = [01]\.\d+\nx: the best point so far \(interrupted\)\n$/,
    );
  });

  it("leaves it in records, too", async () => {
    const { status, stdout } = await interrupted("--json");
    expect(status).toBe("130");
    const records = stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(records).toHaveLength(2);
    expect(records[1]).toMatchObject({
      line: 3,
      interrupted: true,
      report: [{ converged: false, reason: "interrupted" }, expect.any(String)],
    });
    expect(records[1].report[0].point.x).toBeGreaterThan(1);
  });

  it("leaves it as a message where the reader has gone with it", async () => {
    const { shown } = await interruptedCommand(
      `printf '%s\n' 'x = 1' '${search}' | "$NODE" "$NABLA" --json | sleep 60`,
      "Ctrl-C stops it",
      folder,
    );
    expect(shown).toMatch(/<stdin>:2: interrupted\r\n value +\d.*\r\n/);
  });
});

describe("an end from outside", () => {
  it.each(["SIGINT", "SIGTERM"] as const)(
    "by %s leaves what is computed, in whole lines",
    async (signal) => {
      const child = spawn(process.execPath, [program, "-t"], { env: environment() });
      let written = "";
      const some = new Promise<void>((resolve) => {
        child.stdout.on("data", (data) => {
          written += data;
          if (written.length > 100) resolve();
        });
      });
      child.stdin.on("error", () => {});
      const ended = new Promise((resolve) => child.once("close", (_, by) => resolve(by)));
      // More than it has done by then.
      child.stdin.write("1 + 1\n".repeat(300_000));
      await some;
      child.kill(signal);
      expect(await ended).toBe(signal);
      expect(written.replaceAll("2\n", "")).toBe("");
    },
  );

  it("comes at once in a long statement, with all answers before it written", async () => {
    const child = spawn(process.execPath, [program, "-t"], { env: environment() });
    const first = new Promise((resolve) => child.stdout.once("data", resolve));
    const ended = new Promise((resolve) => child.once("exit", (_, by) => resolve(by)));
    child.stdin.end("1 + 1\nsum(sin(k) for k in 1..1e12)\n3 + 3\n");
    expect(String(await first)).toBe("2\n");
    child.kill("SIGTERM");
    expect(await ended).toBe("SIGTERM");
  });
});

describe("much at once", () => {
  it("200 processes all answer", async () => {
    const answers = await Promise.all(
      Array.from({ length: 200 }, async (_, index) => {
        const child = spawn(process.execPath, [program, "-t"], { env: environment() });
        let text = "";
        child.stdout.on("data", (data) => {
          text += data;
        });
        child.stdin.end(`x = ${index}; x^2\nx + 1\n`);
        await new Promise((resolve) => child.once("close", resolve));
        return text;
      }),
    );
    expect(answers).toEqual(answers.map((_, index) => `${index ** 2}\n${index + 1}\n`));
  });

  it("200,000 lines below a forgotten bracket are answered, and it is told once", () => {
    const lines = Array.from({ length: 200_000 }, (_, index) => `${index} + 1`);
    const { stdout, stderr } = nabla(["-t"], `2*(1 + 2\n${lines.join("\n")}\n`);
    expect(stderr).toBe(
      "<stdin>:1:3: error: unclosed (\n  2*(1 + 2\n    ^\nhelp: add the missing `)`\n",
    );
    expect(stdout.split("\n")).toHaveLength(200_001);
    expect(stdout.endsWith("\n200000\n")).toBe(true);
  });

  it("10,000 brackets, calls, signs and branches", () => {
    const nested = (begin: string, middle: string, end: string): string =>
      begin.repeat(10_000) + middle + end.repeat(10_000);
    for (const [text, answer] of [
      [nested("(", "1", ")"), "1"],
      [nested("sin(", "0", ")"), "0"],
      [`x = 3\n${nested("(x + ", "x", ")")}`, "30003"],
      [`x = 1\n${nested("max(x, ", "x", ")")}`, "1"],
      [nested("-", "1", ""), "1"],
      [nested("", "2", "^1"), "2"],
      [nested("0 ? 2 : ", "3", ""), "3"],
    ]) {
      const { stdout, stderr } = nabla(["-t"], `${text}\n40 + 2\n`);
      expect(stdout + stderr).toBe(`${answer}\n42\n`);
    }
    const { stderr } = nabla(["-t"], `${nested("[", "1", "]")}\n`);
    expect(stderr).toContain("<stdin>:1:10000: error: expected a number, found a list of 1");
  });

  it("a million brackets are too deep, with a place, and the next line is answered", () => {
    const { stdout, stderr } = nabla(["-t"], `${"(".repeat(1e6)}1${")".repeat(1e6)}\n40 + 2\n`);
    expect(stdout).toBe("42\n");
    expect(stderr).toMatch(/^<stdin>:1:\d+: error: .* nested too deeply\n/);
  });
});

describe("names that mean something to the machine below", () => {
  const names = [
    "constructor",
    "__proto__",
    "toString",
    "hasOwnProperty",
    '`a"); process.exit(3); ("`',
    "`</script>`",
    // biome-ignore lint/suspicious/noTemplateCurlyInString: this is the point
    "`${x}`",
  ];
  it.each(names)("%s is a name like others", (name) => {
    const text = `${name} = 3\ny = ${name}^2\n:grad y\n:symbolic y\n:trace y\nw = [${name}]\nw[1]\nf(t) = t*${name}\nf'(2)\n:vars`;
    for (const format of ["table", "plain", "json", "csv"]) {
      const { stdout, stderr, exitCode } = nabla(["-o", format], text);
      expect(exitCode, stderr).toBe(0);
      expect(stdout).toContain("9");
    }
    const { stdout } = nabla(["--json"], text);
    const [record] = stdout.split("\n");
    expect(Object.entries(JSON.parse(record as string).gradient)).toEqual([
      [name.replaceAll("`", ""), 6],
    ]);
  });
});

describe("--safe", () => {
  it("lets no command touch files", () => {
    const { stdout, stderr, exitCode } = nabla(
      ["--safe", "-t"],
      ":save /tmp/never.nabla\n:load /etc/hostname\n:set save\n1 + 1\n",
    );
    expect(stdout).toBe("2\n");
    expect(stderr.match(/file access is disabled by --safe/g)).toHaveLength(3);
    expect(exitCode).toBe(1);
    expect(existsSync("/tmp/never.nabla")).toBe(false);
  });
});

describe("an operator that is left over", () => {
  const program = "x = 2\ny = x^\nz = 5\na = 3,\nz + x\nb = 3 *\n:assert z == 5\nz*2\n";
  const errors = [
    "2:7: error: expected a number, a name or `(`\n  y = x^\n        ^\nhelp: add a value after the ^\n",
    "4:6: error: expected an operator or the end of the statement\n  a = 3,\n       ^\nhelp: add a value after the ,\n",
    "6:8: error: expected a number, a name or `(`\n  b = 3 *\n         ^\nhelp: add a value after the *\n",
  ];

  it("costs no other line of a file or a pipe, and is told where it stands", () => {
    const folder = emptyFolder();
    writeFileSync(join(folder, "p.nabla"), program);
    for (const [args, name] of [
      [[], "<stdin>"],
      [["p.nabla"], "p.nabla"],
      [["-e", ":load p.nabla"], "p.nabla"],
    ] as const) {
      const { stdout, stderr } = nabla(["-t", ...args], program, { cwd: folder });
      expect(stdout).toBe("7\n10\n");
      const told = stderr.replaceAll(/ {2}loaded.*\n/g, "");
      expect(told).toBe(errors.map((error) => `${name}:${error}`).join(""));
    }
  });
});

describe("a command before a semicolon", () => {
  it.each([
    [":solve x^2 = 2 for x; x^2 > 1.9", "1\n"],
    [":vars; :help; 2", "2\n"],
    ["z = 3; :grad z^2;;z", "3\n"],
    [":load inner.nabla; q", "7\n"],
    [":load inner.nabla\nq", "7\n5\n7\n"],
    [":load outer.nabla; q", "7\n"],
    [":plot sin(x), x = 0..1 > 'a;b.svg'; 3", "3\n"],
    ["1; :quit; 2", ""],
  ])("is silent, and what follows runs: %j", (text, expected) => {
    const cwd = emptyFolder();
    writeFileSync(join(cwd, "inner.nabla"), "q = 7\nq\n5\n");
    writeFileSync(join(cwd, "outer.nabla"), ":load inner.nabla\n:vars\n");
    const { stdout, stderr } = nabla(["-t"], `${text}\n`, { cwd });
    expect(stderr).toBe("");
    expect(stdout).toBe(expected);
    expect(existsSync(join(cwd, "a;b.svg"))).toBe(text.includes("a;b.svg"));
  });

  it("still tells what fails", () => {
    const { stdout, stderr, exitCode } = nabla(["-t"], ":assert 1 == 2; 3\n:vrs; 4\n");
    expect(stdout).toBe("3\n4\n");
    expect(stderr).toMatch(
      /^<stdin>:1:\d+: error: .*\n(?:.*\n)*<stdin>:2:1: error: unknown command :vrs\n/,
    );
    expect(exitCode).toBe(1);
  });

  it("is silent in every format", () => {
    for (const format of ["table", "plain", "json", "csv"]) {
      const run = (text: string): string => nabla(["-o", format, "-e", text]).stdout;
      expect(run("x = 2; :grad x^2;")).toBe(run("x = 2;"));
      expect(nabla(["-o", format, "-e", "x = 2; :grad x^2;"]).stderr).toBe("");
    }
  });
});

it("a shell takes what a command finds as a value, and hears where it was not found", () => {
  const { stdout } = shell("echo $(( $($NABLA -t -e ':solve x^2 = 16 for x in 0..9') + 1 ))");
  expect(stdout).toBe("5\n");
  const program = ":minimize cosh(x - 5) over x, method gd, lr 0.001, steps 5\n";
  expect(nabla(["-t"], program).stderr).toBe("<stdin>:1: note: not converged (steps)\n");
  expect(nabla(["-t", "-q"], program).stderr).toBe("");
});

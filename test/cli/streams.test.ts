/** The program as a process among others: pipes that close, that wait, that carry much, and disks that are full. */

import { spawn, spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { emptyFolder, environment, nabla, program, root } from "../program.ts";

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
    const { stdout } = shell("printf '1\\nq\\n2\\nq\\n3\\n' | $NABLA 2>&1 | grep -v '^ '");
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
  it("is an error that is told", () => {
    const { stderr, status } = shell("$NABLA -e '1 + 1' > /dev/full");
    expect(stderr).toMatch(/^nabla: cannot write the answers: .*ENOSPC/);
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
});

/** A pseudo-terminal of the system's, where there is one. */
const hasScript = spawnSync("script", ["--version"]).status === 0;

describe.runIf(hasScript && process.platform === "linux")("a terminal", () => {
  const folder = emptyFolder();
  const history = join(folder, "state", "history");
  /** What the screen gets while this is typed: slowly, as the editor takes keys that come together for a paste. */
  const type = (keys: string, args = ""): string => {
    const strokes = keys.replaceAll("\n", "\r").match(/[^\r\t]+|[\r\t]/g) ?? [];
    const typing = strokes.map((stroke) => `printf %s '${stroke}'; sleep 0.06`).join("; ");
    const { stdout } = spawnSync(
      "bash",
      [
        "-c",
        `(sleep 0.7; ${typing}; sleep 0.2; printf '\\004') | script -qec "$COMMAND" /dev/null`,
      ],
      {
        encoding: "utf8",
        cwd: folder,
        env: environment({
          COMMAND: `stty cols 80 rows 24; exec ${process.execPath} ${program} ${args}`,
          NABLA_HISTORY: history,
          TERM: "xterm",
        }),
      },
    );
    return stdout;
  };

  it("gets a banner, prompts, echoes, continuations and answers", () => {
    const text = type("x = 3\nx^2 +\n1\ntahn(x)\n", "--color never");
    expect(text).toContain("nabla 0.");
    expect(text).toMatch(/x = 3\r\n.*∇ /s);
    expect(text).toMatch(/\.\.\. |\| /); // the latter since Node 24
    expect(text).toContain("x^2 + 1 = 10\r\n");
    expect(text).toContain("unknown function tahn\r\n  tahn(x)\r\n  ^~~~ did you mean tanh?\r\n");
  });

  it("keeps what was typed for the next time, for its user alone", () => {
    const lines = readFileSync(history, "utf8").split("\n");
    expect(lines[0]).toBe("tahn(x)");
    expect(lines).toContain("x = 3");
    expect(spawnSync("stat", ["-c", "%a", history], { encoding: "utf8" }).stdout).toBe("600\n");
  });

  it("is left by :quit, and keeps nothing with --no-config", () => {
    const before = readFileSync(history, "utf8");
    const text = type("40 + 2\n:quit\n", "--no-config -q --color never");
    expect(text).toContain("= 42\r\n");
    expect(text).not.toContain("nabla 0.");
    expect(readFileSync(history, "utf8")).toBe(before);
  });

  it("completes names, functions and commands", () => {
    expect(type("velocity = 3\nvelo\t^2\n:tr\t 2\nsigm\t(0)\n", "--color never")).toMatch(
      /velocity\^2 = 9[\s\S]*2 depends on no input[\s\S]*= 0\.5/,
    );
  });
});

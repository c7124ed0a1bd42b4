/**
 * Prints what nabla takes beside its peers, and what it is to take, as a table: `npm start`, or `npm start rows start`
 * for some of the lines only.
 */

import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { arch, cpus, platform, release } from "node:os";
import { fileURLToPath } from "node:url";
import { mixedLines, numbersOf, lines as programOf, table } from "./files.ts";
import { inOwnProcess, median, nabla, ratio, root, wallTime } from "./measure.ts";

const node = process.execPath;
const python = process.env.PYTHON ?? "python3";
const neuron = "tanh(x1*w1 + x2*w2 + b)";
const inputs = ["x1=2", "w1=-3", "x2=0.5", "w2=1", "b=6.88"];
const settings = inputs.flatMap((input) => ["-s", input]);

interface Line {
  readonly work: string;
  readonly measured: string;
  readonly target?: string;
}

const threeDigits = (number: number): string =>
  Number(number.toPrecision(3)).toLocaleString("en", { maximumFractionDigits: 5 });
const times = (number: number): string =>
  `${number < 0.1 ? threeDigits(number) : number.toFixed(2)} ×`;
const figure = (number: number, unit: string): string => `${threeDigits(number)} ${unit}`;

const nothing = (): number => wallTime([node, "-e", "0"]);

async function beside(work: string, command: readonly string[], target: string): Promise<Line> {
  const { ratio: measured, time } = await ratio(() => wallTime(command), nothing, 31);
  return { work, measured: `${times(measured)} (${figure(time, "ms")})`, target };
}

/** Milliseconds until a terminal shows a text, or until its program ends. */
async function terminalTime(args: readonly string[], text?: string): Promise<number> {
  const { spawn } = createRequire(`${root}package.json`)("@lydell/node-pty") as {
    spawn(file: string, args: readonly string[], options: object): Terminal;
  };
  const { promise, resolve } = withResolvers();
  const start = performance.now();
  const terminal = spawn(node, args, { cols: 80, rows: 24, env: process.env });
  let seen = "";
  terminal.onData((data) => {
    seen += data;
    if (text !== undefined && seen.includes(text)) resolve();
  });
  terminal.onExit(resolve);
  await promise;
  const time = performance.now() - start;
  if (text !== undefined) terminal.kill("SIGKILL");
  return time;
}

interface Terminal {
  onData(listener: (data: string) => void): void;
  onExit(listener: () => void): void;
  kill(signal: string): void;
}

function withResolvers(): { promise: Promise<void>; resolve: () => void } {
  let resolve = (): void => {};
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}

/** The first line that a command prints, or nothing where it is not installed. */
function asked(command: readonly string[]): string | undefined {
  const [program, ...args] = command as [string, ...string[]];
  const { status, stdout } = spawnSync(program, args, { encoding: "utf8" });
  return status === 0 ? stdout.split("\n")[0] : undefined;
}

const peers = fileURLToPath(new URL("peers.py", import.meta.url));
const libraries = [
  ["PyTorch", "torch"],
  ["JAX", "jax"],
].flatMap(([name, module]) => {
  const version = asked([python, "-c", `import ${module}; print(${module}.__version__)`]);
  return version === undefined ? [] : [{ name, module: module as string, version }];
});
const gp = asked(["gp", "--version-short"]);

const parts: Record<string, () => Promise<Line[]> | Line[]> = {
  async start() {
    const values = ["x=2", "w=-3", "b=6.88"].flatMap((input) => ["-s", input]);
    const command = [node, nabla, "-e", "tanh(x*w + b)", ...values];
    return [await beside("start to the end, a formula / `node -e 0`", command, "1.25")];
  },

  async prompt() {
    const { ratio: measured, time } = await ratio(
      () => terminalTime([nabla], "∇"),
      () => terminalTime(["-e", "0"]),
      31,
    );
    const shown = `${times(measured)} (${figure(time, "ms")})`;
    return [{ work: "first prompt / `node -e 0`", measured: shown, target: "1.3" }];
  },

  async lines() {
    const program = programOf(10_000);
    const all = [
      await beside("10,000 lines, `-t` / `node -e 0`", [node, nabla, "-t", program], "4"),
      await beside("10,000 lines, tables / `node -e 0`", [node, nabla, program], "6"),
      await beside("10,000 lines, `--json` / `node -e 0`", [node, nabla, "--json", program], "6"),
    ];
    if (gp === undefined) return all;
    const text = readFileSync(program, "utf8");
    const time = median([1, 2, 3, 4, 5].map(() => wallTime(["gp", "-q", "-f"], text)));
    return [...all, { work: "the same lines, values alone, by gp", measured: figure(time, "ms") }];
  },

  async tables() {
    const programs = [
      ["200,000 lines", programOf(200_000)],
      ["60,000 lines of random shapes", mixedLines(60_000)],
    ] as const;
    const lines: Line[] = [];
    for (const [work, program] of programs) {
      const values = (): number => wallTime([node, nabla, "-t", program]);
      for (const [format, target] of [
        ["table", "2"],
        ["json", "1.6"],
      ] as const) {
        const command = [node, nabla, "--output", format, program];
        const measured = await ratio(() => wallTime(command), values, 5);
        lines.push({
          work: `${work}, ${format} / \`-t\``,
          measured: `${times(measured.ratio)} (${figure(measured.time / 1e3, "s")})`,
          target,
        });
      }
    }
    return lines;
  },

  parse() {
    const [ours, theirs] = ["nabla", "mathjs"].map((which) => inOwnProcess<number>("parse", which));
    return [
      {
        work: "parsing 30 characters / mathjs",
        measured: against(ours!, theirs!, 1e3, "µs"),
        target: "1",
      },
    ];
  },

  oneShot() {
    const size = 1_000_000;
    const { time, arrays, resident } = inOwnProcess<{
      time: number;
      arrays: number;
      resident: number;
    }>("oneShot", size);
    return [
      { work: "a million nodes at once", measured: figure(time, "ns a node"), target: "100 ns" },
      {
        work: "memory for that, all of the process / arrays",
        measured: `${resident.toFixed(0)} / ${arrays.toFixed(0)} bytes a node`,
        target: "64 bytes",
      },
    ];
  },

  again() {
    const size = 1_000_000;
    const again = inOwnProcess<number>("again", size);
    const compiled = inOwnProcess<number>("compiledLong", 4_000);
    return [
      {
        work: "the same again, interpreted",
        measured: figure(again, "ns a node"),
        target: "3.5 ns",
      },
      { work: "4,000 nodes compiled", measured: figure(compiled, "ns a node") },
    ];
  },

  closures() {
    const measured = figure(inOwnProcess<number>("closures", 100_000), "ns a node");
    return [{ work: "100,000 nodes by a closure each", measured }];
  },

  value() {
    const { forward, backward } = inOwnProcess<{ forward: number; backward: number }>(
      "value",
      2_000,
    );
    const measured = `${threeDigits(forward)} + ${threeDigits(backward)} ns an operation`;
    return [{ work: "2,000 by `Value`, forward + backward", measured, target: "80 + 20 ns" }];
  },

  formulas() {
    const all = Array.from({ length: 12 }, (_, index) =>
      inOwnProcess<{ name: string; value: number; gradient: number; byHand: number }>(
        "formula",
        index,
      ),
    );
    const overHand = all.map(({ gradient, byHand }) => gradient / byHand);
    const overValue = all.map(({ gradient, value }) => gradient / value);
    const summary = (ratios: number[]): string =>
      `${times(median(ratios))}, worst ${times(Math.max(...ratios))}`;
    return [
      {
        work: "12 formulas compiled / by hand",
        measured: summary(overHand),
        target: "1.1, worst 1.3",
      },
      {
        work: "gradient compiled / value compiled",
        measured: summary(overValue),
        target: "1.6, worst 3",
      },
      ...all.map(({ name, gradient, byHand }) => ({
        work: `– ${name}`,
        measured: against(gradient, byHand, 1, "ns"),
      })),
    ];
  },

  async rows() {
    const rows = 1_000_000;
    const file = table(rows);
    const command = [node, nabla, "-e", "y = tanh(x*w + b)*z", "--data", file];
    const { stdout } = spawnSync(node, command.slice(1), {
      encoding: "latin1",
      maxBuffer: 1 << 30,
    });
    const numbers = numbersOf(stdout, 5);
    const copy = [
      node,
      fileURLToPath(new URL("copyrows.cjs", import.meta.url)),
      file,
      numbers,
      "5",
    ];
    const measured = await ratio(
      () => wallTime(command),
      () => wallTime(copy),
      7,
    );
    return [
      {
        work: "a million rows / copying columns",
        measured: `${times(measured.ratio)} (${figure(measured.time / 1e3, "s")})`,
        target: "1.5",
      },
    ];
  },

  hessian() {
    const [hessian, gradient] = ["hessian", "gradient"].map((which) =>
      inOwnProcess<number>("hessian", which),
    );
    return [
      {
        work: "Hessian in 20 variables / gradient",
        measured: against(hessian!, gradient!, 1, "ms"),
        target: "25",
      },
    ];
  },

  derivative() {
    const [ours, theirs] = ["nabla", "mathjs"].map((which) =>
      inOwnProcess<number>("derivative", which),
    );
    return [
      {
        work: "all derivatives as formulas / one by mathjs `derivative`",
        measured: against(ours!, theirs!, 1, "ms"),
      },
    ];
  },

  libraries() {
    const ours = wallTime([node, nabla, "-e", neuron, ...settings]);
    const [{ gradient }] = [inOwnProcess<{ gradient: number }>("formula", 0)];
    return libraries.flatMap(({ name, module }) => {
      const start = wallTime([python, peers, module, "start"]);
      const call = Number(asked([python, peers, module, "call"]));
      const line = (work: string, measured: string): Line => ({ work, measured });
      return [
        line(`start to the neuron's gradient / ${name}`, against(ours, start, 1, "ms")),
        line(`the neuron's gradient, compiled / ${name}`, against(gradient, call, 1, "ns")),
        ...(module === "torch"
          ? [
              line(
                `${name}, 20,000 scalar nodes`,
                figure(Number(asked([python, peers, module, "node"])), "ns a node"),
              ),
            ]
          : []),
      ];
    });
  },
};

/** The ratio of two times, and both times in a unit. */
function against(ours: number, theirs: number, unit: number, name: string): string {
  const [one, other] = [ours, theirs].map((time) => threeDigits(time / unit));
  return `${times(ours / theirs)} (${one} / ${other} ${name})`;
}

const chosen = process.argv.slice(2);
const versions = libraries.map(({ name, version }) => `${name} ${version}`);
if (gp !== undefined) versions.push(`gp ${gp}`);
const mathjs = createRequire(import.meta.url)("mathjs/package.json") as { version: string };
console.log(
  `${[`${cpus()[0]?.model.trim()}, ${cpus().length} cores`, `${platform()} ${release()} ${arch()}`, `Node ${process.versions.node}`, `mathjs ${mathjs.version}`, ...versions].join("; ")}\n`,
);
console.log("| work | measured | at most |\n| --- | --- | --- |");
for (const [name, measure] of Object.entries(parts)) {
  if (chosen.length > 0 && !chosen.includes(name)) continue;
  for (const { work, measured, target = "" } of await measure()) {
    console.log(`| ${work} | ${measured} | ${target} |`);
  }
}

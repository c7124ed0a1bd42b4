/**
 * Draws how cost grows: with the nodes of a graph, from ten to a million, and with the rows of a table, from one to ten
 * million. `npm run growth` writes growth-nodes.svg and growth-rows.svg.
 */

import { spawnSync } from "node:child_process";
import { rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parse, View } from "vega";
import { compile, type TopLevelSpec } from "vega-lite";
import { numbersOf, table } from "./files.ts";
import { inOwnProcess, median, nabla, root, wallTime } from "./measure.ts";

interface Measured {
  readonly size: number;
  readonly time: number;
  readonly what: string;
}

function nodes(): Measured[] {
  const all: Measured[] = [];
  for (const size of [10, 100, 1000, 10_000, 100_000, 1_000_000]) {
    const once = inOwnProcess<{ time: number; graph: number }>("oneShot", size);
    all.push({ size: once.graph, time: once.time, what: "at once, nodes and all" });
    all.push({ size: once.graph, time: inOwnProcess("again", size), what: "again, interpreted" });
    // Beyond that nabla does not compile, and closures take minutes.
    if (size <= 1000) {
      all.push({
        size: once.graph,
        time: inOwnProcess("compiledLong", size),
        what: "again, compiled",
      });
    }
    if (size <= 100_000) {
      all.push({
        size: once.graph,
        time: inOwnProcess("closures", size),
        what: "a closure a node",
      });
    }
  }
  return all;
}

function rows(): Measured[] {
  const all: Measured[] = [];
  for (let size = 1; size <= 1e7; size *= 10) {
    const file = table(size);
    const command = [process.execPath, nabla, "-e", "y = tanh(x*w + b)*z", "--data", file];
    const rounds = size < 1e6 ? 5 : 1;
    const time = (run: readonly string[]): number =>
      median(Array.from({ length: rounds }, () => wallTime(run))) / 1e3;
    all.push({ size, time: time(command), what: "nabla: value and four derivatives" });
    // The text of ten million answers is more than one string can be.
    if (size <= 1e6) {
      const { stdout } = spawnSync(process.execPath, command.slice(1), {
        encoding: "latin1",
        maxBuffer: 1 << 30,
      });
      const copy = fileURLToPath(new URL("copyrows.cjs", import.meta.url));
      const numbers = numbersOf(stdout, 5);
      const copying = time([process.execPath, copy, file, numbers, "5"]);
      all.push({ size, time: copying, what: "the same columns copied" });
    }
    rmSync(file);
  }
  return all;
}

/** Where the axes have lines. */
const decades = Array.from({ length: 12 }, (_, at) => 10 ** (at - 3));

async function draw(
  name: string,
  values: readonly Measured[],
  x: string,
  y: string,
): Promise<void> {
  const spec: TopLevelSpec = {
    data: { values: [...values] },
    width: 480,
    height: 280,
    background: "white",
    mark: { type: "line", point: true },
    encoding: {
      x: {
        field: "size",
        type: "quantitative",
        title: x,
        scale: { type: "log" },
        axis: { format: "~s", values: decades },
      },
      y: {
        field: "time",
        type: "quantitative",
        title: y,
        scale: { type: "log" },
        axis: { format: "~g", values: decades },
      },
      color: {
        field: "what",
        type: "nominal",
        title: null,
        legend: { orient: "bottom", columns: 2, labelLimit: 0 },
      },
    },
  };
  const view = new View(parse(compile(spec).spec), { renderer: "none" });
  writeFileSync(`${root}bench/${name}.svg`, `${await view.toSVG()}\n`);
  for (const { size, time, what } of values)
    console.log(`${what}\t${size}\t${time.toPrecision(3)}`);
}

await draw("growth-nodes", nodes(), "nodes", "nanoseconds a node");
await draw("growth-rows", rows(), "rows", "seconds, with the start");

/** Words within commands: options, whatever stands between them, and what is none. */

import { describe, expect, it } from "vitest";
import { features } from "../../../src/features/all.ts";
import { formats } from "../../../src/formats/formats.ts";
import { commandsOf } from "../../../src/session/feature.ts";
import type { Report } from "../../../src/session/reply.ts";
import { errorOf, repliesOf, reportOf } from "../../replies.ts";
import { screen } from "../../text/screen.ts";
import { views } from "../../views.ts";

const commands = commandsOf(features);

const measured =
  "x = 1 ± 0.1; y = 2 ± 0.1; n = 3 ± 0.1; second = 4 ± 0.1; u = [1, 2, 3]; v = [2, 4, 7]\n";
const same = (one: string, other: string): void =>
  expect(reportOf(measured + one).parts).toEqual(reportOf(measured + other).parts);

describe("options", () => {
  it.each([
    [":montecarlo exp(x), n 2000, seed 3", ":montecarlo exp(x) n 2000 seed 3"],
    [":montecarlo exp(x), n 2000, seed 3", ":montecarlo exp(x) --seed 3 --n=2000"],
    [":montecarlo exp(x), n 2000, seed 3", ":montecarlo exp(x),seed 3, --n 2000"],
    [":montecarlo n*x, n 2000", ":montecarlo n*x n 2000"],
    [":montecarlo n, n 2000", ":montecarlo n --n 2000"],
    [":montecarlo n - 1 n 2000", ":montecarlo n - 1, n 2000"],
    [":budget exp(x), second", ":budget exp(x) second"],
    [":budget exp(x), second", ":budget exp(x) --second"],
    [":budget exp(x), second order", ":budget exp(x) second order"],
    [":budget second*x second", ":budget second*x, second"],
    [
      ":minimize (y - 3)^2 over y method gd lr 0.1",
      ":minimize (y - 3)^2 over y, lr 0.1, method gd",
    ],
    [
      ":minimize (y - 3)^2 over y method gd lr 0.1",
      ":minimize (y - 3)^2 --lr 0.1 over y, --method=gd",
    ],
    [":minimize lr^2 over lr method gd lr 0.1", ":minimize lr^2 over lr, method gd, lr 0.1"],
    [
      ":minimize (a - 1)^2 + lr^2 over a, lr steps 9",
      ":minimize (a - 1)^2 + lr^2 over a, lr, steps 9",
    ],
    [":fit v ~ a*u + b over a, b weights u", ":fit v ~ a*u + b, weights u, over a, b"],
    [":fit v ~ a*u + b over a, b weights u", ":fit v ~ a*u + b --over a, b --weights u"],
    [":trace all x^2", ":trace --all x^2"],
    [":step bfs x^2", ":step --bfs x^2"],
    [":plot x^2, x = 0..2, tangent at 1", ":plot x^2, x = 0..2 tangent at 1"],
    [
      ":contour x*y, x = 0..1, y = 0..1, levels [1]",
      ":contour x*y, x = 0..1, y = 0..1 --levels [1]",
    ],
  ])("%s is as well %s", (one, other) => {
    const steps = (text: string): string => JSON.stringify(reportOf(measured + text).parts);
    if (one.startsWith(":step")) expect(steps(one)).toBe(steps(other));
    else same(one, other);
  });

  it("may be what names are called", () => {
    expect(
      reportOf("lr = 3; steps = 2\n:minimize (lr - 1)^2 + steps^2 over lr, steps in 0..5").parts,
    ).toBeDefined();
    expect(reportOf(`${measured}:budget n + second`).parts).toBeDefined();
  });
});

describe("what is no option", () => {
  it.each([
    [":montecarlo exp(x) draws 2000", "draws", "unknown option draws", "options: n, seed"],
    [":montecarlo exp(x), draws 2000", "draws", "unknown option draws", "options: n, seed"],
    [":montecarlo exp(x) --draws 2000", "--draws", "unknown option --draws", "options: n, seed"],
    [":montecarlo exp(x) sed 3", "sed", "unknown option sed", "did you mean seed?"],
    [":montecarlo exp(x) n 2000 more 3", "more", "unknown option more", "options: n, seed"],
    [":budget exp(x) secnd", "secnd", "unknown option secnd", "did you mean second?"],
    [
      ":budget exp(x) third",
      "third",
      "expected an operator or an option",
      "the only option is second",
    ],
    [
      ":minimize x^2 over x tol 1e-3",
      "tol",
      "unknown option tol",
      "options: method, with, lr, steps",
    ],
    [
      ":minimize x^2 over x, tol 1e-3",
      "tol",
      "unknown option tol",
      "options: method, with, lr, steps",
    ],
    [
      ":minimize x^2 over x --tol 1e-3",
      "--tol",
      "unknown option --tol",
      "options: method, with, lr, steps",
    ],
    [":fit v ~ a*u wieghts 2", "wieghts", "unknown option wieghts", "did you mean weights?"],
    [":solve x^2 = 2 for x tol 1e-3", "tol", "unknown option tol", "this command has no options"],
  ])("%s tells what there is", (text, word, message, hint) => {
    const start = text.indexOf(` ${word}`) + 1;
    expect(errorOf(measured + text)).toMatchObject({
      message,
      hint,
      span: { start, end: start + word.length },
    });
  });

  it("leaves products that lack their sign to what is said of them elsewhere", () => {
    const { message, hint } = errorOf(`${measured}:montecarlo x y`);
    expect(message).toBe("expected an operator or the end of the statement");
    expect(hint).toBe("write x*y");
    expect(errorOf(`${measured}:montecarlo 2 sqrt 2`).hint).toBe("write 2*sqrt(2)");
  });

  it("is told of a single element", () => {
    expect(errorOf("w = [1, 2]\n:minimize sum(w^2) over w[2]")).toMatchObject({
      message: "a single element cannot vary",
      hint: "w varies all elements; to vary one, define w = [a, 2] and name a",
    });
  });
});

describe("the help of a command", () => {
  const textOf = (name: string): string => JSON.stringify(reportOf(`:help ${name}`).parts);
  const rows = [...commands.values()].map(({ name, help }) => ({ name, ...help() }));

  it.each(rows.filter(({ options }) => options).map(({ name }) => name))(
    "has all options of %s",
    (name) => {
      const { options = [], examples = [] } = commands.get(name)?.help() ?? {};
      for (const { doc, default: usual = "", isPart } of options) {
        if (!isPart) for (const part of [doc, usual]) expect(textOf(name)).toContain(part);
      }
      for (const example of examples) expect(textOf(name)).toContain(example);
    },
  );

  const inputs =
    "a = 1 ± 0.1; b = 2 ± 0.1; x = 3 ± 0.1; y = 2 ± 0.1; k = 1; d = 1; z = b*y; x^2*y;\n";
  const lines = rows.flatMap(({ name, example, examples = [] }) =>
    [example, ...examples].map((line) => [name, line] as const),
  );
  const wantsHost = /\.(?:csv|svg|sql|dot|nabla)\b|^:(?:set|quit|save|load|restore|edit)/;

  it.each(lines.filter(([, line]) => !wantsHost.test(line)))(
    "has an example of %s that works: %s",
    (_, line) => {
      const w = line.includes("w[") ? "[1, 2]" : "1";
      const reply = repliesOf(`${inputs}w = ${w} ± 0.1\nx^2*y*b;\n${line}`).at(-1);
      expect(reply?.kind).toBe("report");
      // All that it shows can be shown in every format that has a place for it.
      for (const { report } of Object.values(formats)) {
        if (report === undefined) continue;
        const text = report(reply as Report, screen(), views);
        // It has no result to write alone.
        if (text === undefined) continue;
        expect(text === "").toBe((reply as Report).parts.length === 0);
      }
    },
  );
});

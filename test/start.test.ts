/** What a start does without: regular expressions with classes of letters, since to create one takes a while. */

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { emptyFolder, nabla } from "./program.ts";

interface Range {
  readonly startOffset: number;
  readonly endOffset: number;
  readonly count: number;
}
interface Coverage {
  readonly result: readonly {
    readonly url: string;
    readonly functions: readonly { readonly ranges: readonly Range[] }[];
  }[];
}

/** What `bin/start.ts` puts before the text of the program; the others are loaded as they are. */
const before = "(function(require,module,exports,__filename){";

/** The classes that a run has created, each with the text around it. */
function classesOf(...args: string[]): string[] {
  const folder = emptyFolder();
  const env = { NODE_V8_COVERAGE: folder, NODE_DISABLE_COMPILE_CACHE: "1" };
  expect(nabla(args, "", { env }).exitCode).toBe(0);
  const { result } = JSON.parse(
    readFileSync(join(folder, readdirSync(folder)[0] as string), "utf8"),
  ) as Coverage;
  return result
    .filter(({ url }) => url.startsWith("file:") && url.includes("/dist/"))
    .flatMap(({ url, functions }) => {
      const source = readFileSync(fileURLToPath(url), "latin1");
      const shift = url.endsWith("/main.cjs") ? before.length : 0;
      const ranges = functions.flatMap((each) => each.ranges);
      return [...source.matchAll(/(?<!\\)\\p\{/g)]
        .filter(({ index }) => wasRun(ranges, index + shift))
        .map(({ index }) => source.slice(index - 40, index + 20));
    });
}

/** By the innermost range. */
function wasRun(ranges: readonly Range[], offset: number): boolean {
  const around = ranges.filter((each) => each.startOffset <= offset && offset < each.endOffset);
  const lengthOf = (each: Range): number => each.endOffset - each.startOffset;
  return (around.sort((one, other) => lengthOf(one) - lengthOf(other))[0]?.count ?? 0) > 0;
}

it.each([
  [["tanh(2*0.5 + 1)"]],
  [["-e", "1"]],
  [["-e", "tanh(x*w + b)", "-s", "x=2", "-s", "w=-3", "-s", "b=6.88"]],
  [["examples/neuron.nabla"]],
  [["-t", "examples/neuron.nabla"]],
  [["--json", "examples/neuron.nabla"]],
])("%j creates none", (args) => {
  expect(classesOf(...args)).toEqual([]);
});

it("finds one", () => {
  expect(classesOf("-e", "α = 2; α")).not.toEqual([]);
});

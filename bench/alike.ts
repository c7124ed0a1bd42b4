/**
 * Whether lines that differ in their numbers alone come out as if each was run by itself: to the last byte, in every
 * format, messages included. `npm run alike [lines]`, otherwise a million
 */

import { main } from "../src/cli/main.ts";
import type { Environment } from "../src/cli/output.ts";
import { formatNames } from "../src/formats/formats.ts";
import { Shapes } from "../src/session/shapes.ts";
import { randomFrom } from "../test/random.ts";
import { alike } from "./files.ts";

const wanted = Number(process.argv[2] ?? 1e6);
const linesAtOnce = 10_000;

/** Some of the answers that shapes give, of all that were asked for. */
let [answered, asked] = [0, 0];
const byShape = Shapes.prototype.answer;
const counting: typeof byShape = function (this: Shapes, ...given) {
  const answer = byShape.apply(this, given);
  asked++;
  if (answer !== undefined) answered++;
  return answer;
};

/** All that a run writes, and its exit code. */
async function written(path: string, format: string, hasShapes: boolean): Promise<string> {
  Shapes.prototype.answer = hasShapes ? counting : () => undefined;
  let [text, last] = ["", ""];
  const stream = (name: string): unknown => ({
    isTTY: false,
    write: (more: string) => {
      // When it is written depends on the time, and so does how much at once.
      text += last === name ? more : `${name}: ${more}`;
      last = name;
      return true;
    },
    on: () => {},
    off: () => {},
  });
  const environment = {
    stdin: { isTTY: false },
    stdout: stream("out"),
    stderr: stream("err"),
    env: {},
  };
  const code = await main(["--output", format, path], environment as unknown as Environment);
  return `${text}\n${code}`;
}

const random = randomFrom(Number(process.env.SEED ?? 1));
for (let done = 0; done < wanted; done += linesAtOnce) {
  const seed = Math.floor(random() * 2 ** 31);
  const path = alike(linesAtOnce, seed);
  for (const format of formatNames) {
    const [fast, full] = [await written(path, format, true), await written(path, format, false)];
    if (fast === full) continue;
    const [lines, others] = [fast.split("\n"), full.split("\n")];
    const at = lines.findIndex((line, place) => line !== others[place]);
    console.log(
      `as ${format}, the program of seed ${seed} differs: ${lines[at]} and not ${others[at]}`,
    );
    process.exitCode = 1;
  }
  const share = ((100 * answered) / asked).toFixed(0);
  console.log(
    `${done + linesAtOnce} lines in ${formatNames.length} formats, ${share} % answered by shapes`,
  );
}

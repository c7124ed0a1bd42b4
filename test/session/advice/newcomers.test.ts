/**
 * Thirty tasks of a working day for each of three who know something else, as they type them without looking anything up; the
 * values are Python's. A task is done if the value is right at once, or after what the one line of advice or the note says: that
 * is what stands behind "write", or `then`, where what they type next takes a word from it.
 */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { Session } from "../../../src/index.ts";
import { root } from "../../program.ts";

interface Task {
  readonly typed: string;
  readonly value: number | readonly number[];
  readonly then?: string;
}

const tasks = Object.entries(
  JSON.parse(readFileSync(join(root, "test/session/advice/newcomers.json"), "utf8")) as Readonly<
    Record<string, readonly Task[]>
  >,
);

/** What is missing: integrals, medians, units; and a sign that begins a statement has its meaning. */
const undone = new Set(["7\n+5", "np.median(v)", "∫_0^1 t^2 dt", "(0.5 mol)(8.314)(300)"]);

it.each(tasks)("%s: at least 27 of 30 are done", (_, all) => {
  const session = new Session();
  const run = (text: string) => {
    const replies = [...session.run(text)];
    const failed = replies.find((reply) => reply.kind === "failure");
    const last = failed ?? replies.at(-1);
    const notes = last !== undefined && "notes" in last ? last.notes : [];
    return {
      value: last !== undefined && "value" in last ? [last.value].flat() : [],
      told: failed?.error.hint ?? notes.map(({ message }) => message).join("; "),
    };
  };
  const isDone = ({ typed, value, then }: Task): boolean => {
    const expected = [value].flat();
    const isRight = (found: readonly unknown[]): boolean =>
      found.length === expected.length &&
      expected.every((one, at) => Math.abs(Number(found[at]) - one) <= 1e-9 * Math.max(1, one));
    const { value: first, told } = run(typed);
    if (isRight(first)) return true;
    const written = /^write (.*?)(?:, (?:which|with|or) .*)?$/.exec(told)?.[1] ?? "";
    return told !== "" && isRight(run(then ?? written).value);
  };
  expect(all.length).toBe(30);
  expect(all.filter((task) => !isDone(task))).toEqual(all.filter(({ typed }) => undone.has(typed)));
});

/** Sessions whose graph is put together anew, also where that is cut off. */

import { expect, it } from "vitest";
import type { Graph } from "../../src/autograd/graph.ts";
import { features } from "../../src/features/all.ts";
import { Session } from "../../src/session/session.ts";

/** The last answer of a program. */
function answer(session: Session, program: string): unknown {
  let value: unknown;
  for (const reply of session.run(program)) {
    if (reply.kind === "failure") throw reply.error;
    if (reply.kind === "answer") value = reply.value;
  }
  return value;
}

/** What the collection asks of each node: for its mark, and as it moves; and after all of them. */
const steps = [1, 60_000, 120_000, 150_000, 200_000, Number.POSITIVE_INFINITY];

it.each(steps)("what is cut off while nodes move is the same after it: step %d", (step) => {
  const session = new Session(features);
  answer(session, "x = 2; c = x*3; d = c^2; q = [sin(k*x) for k in 1..15000]; q = 1");
  answer(session, "a = [x*k^2 + k for k in 1..15000]");
  const { graph } = (session as unknown as { workspace: { graph: Graph } }).workspace;
  const asked = graph.derivativeAtKink.bind(graph);
  let left = step;
  graph.derivativeAtKink = (id) => {
    if (--left === 0) throw new Error("cut off");
    return asked(id);
  };
  const keep = graph.keep.bind(graph);
  graph.keep = (moved) => {
    keep(moved);
    graph.keep = keep;
    if (step === Number.POSITIVE_INFINITY) throw new Error("cut off");
  };
  // The nodes of the first list are given back here.
  expect(() => answer(session, "1 + 1")).toThrow("cut off");
  session.recover();
  expect(answer(session, "c")).toBe(6);
  expect(answer(session, "grad(d, x)")).toBe(36);
  expect(answer(session, "a[7000]")).toBe(2 * 7000 ** 2 + 7000);
  answer(session, "x := 3");
  expect(answer(session, "d")).toBe(81);
});

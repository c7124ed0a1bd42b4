/**
 * Training by moves in a loop, beside losses that were computed elsewhere. Those of the network are of a program in plain Python
 * that has the chain rule written out (network.py), and micrograd comes to the same to 13 digits; those of the moons are
 * micrograd's own, from its own weights and rates (moons.py).
 */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import type { Numbers } from "../../src/session/reply.ts";
import { root } from "../program.ts";
import { factsOf, repliesOf } from "../replies.ts";

interface Training {
  readonly rate: number;
  readonly weights: readonly number[];
  /** After each step. */
  readonly losses: readonly number[];
}

const url = new URL("network.json", import.meta.url);
const { rate, weights, losses } = JSON.parse(readFileSync(url, "utf8")) as Training;

/** The network of the example, with the weights of the reference, before it learns. */
const network = readFileSync(join(root, "examples/network.nabla"), "utf8")
  .replace("2*rand(41) - 1", JSON.stringify(weights))
  .replace(/^repeat[\s\S]*/m, "");

function expectNear(found: readonly (Numbers | undefined)[], expected: readonly number[]): void {
  expect(found).toHaveLength(expected.length);
  for (const [at, loss] of expected.entries()) {
    expect(Math.abs((found[at] as number) - loss)).toBeLessThanOrEqual(1e-12 * loss);
  }
}

it("by moves in a loop the network has the right loss after every step", () => {
  const program = `${network}repeat ${losses.length} { w -= ${rate}*∇loss; loss }`;
  const loop = repliesOf(program).find((reply) => reply.kind === "loop");
  expectNear(loop?.columns[0]?.values ?? [], losses);
});

it("by :minimize with gradient descent it comes to the same", () => {
  const command = `:minimize loss over w method gd lr ${rate} steps ${losses.length}`;
  expectNear([factsOf(network + command).value as number], losses.slice(-1));
});

it("by moves in a loop the moons have micrograd's loss after every step", () => {
  const moons = JSON.parse(readFileSync(new URL("moons.json", import.meta.url), "utf8"));
  const program = readFileSync(join(root, "examples/moons.nabla"), "utf8");
  const loop = repliesOf(program).find((reply) => reply.kind === "loop");
  expectNear(loop?.columns[0]?.values ?? [], moons);
});

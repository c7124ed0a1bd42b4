/** Random numbers: a draw is a constant of the graph. */

import {
  badDraw,
  listExpected,
  longestList,
  requireCount,
  type Span,
  tooLong,
} from "../../error.ts";
import type { Call, Expression } from "../../syntax/tree.ts";
import type { NodeId } from "../graph.ts";
import { isList, type Quantity } from "../quantity.ts";
import type { Lowerer, Scope, SpecialForm } from "../scope.ts";
import type { Stream } from "./draws.ts";

export const random = {
  rand: {
    group: "random numbers",
    signature: "rand(n)",
    doc: "n uniform random numbers from 0 to below 1, or one",
    example: "const u = rand(3)",
    lower: (call, lowering, scope) =>
      several(call, "rand(n)", 0, lowering, scope, (stream, index) => stream.uniform(index)),
  },
  randn: {
    group: "random numbers",
    signature: "randn(n)",
    doc: "n standard normal random numbers, or one",
    example: "w = randn(3)",
    lower: (call, lowering, scope) =>
      several(call, "randn(n)", 0, lowering, scope, (stream, index) => stream.normal(index)),
  },
  randint: {
    group: "random numbers",
    signature: "randint(a, b, n)",
    doc: "n random whole numbers from a to b inclusive, or one",
    example: "const k = randint(1, 6, 3)",
    lower: lowerRandint,
  },
  shuffle: {
    group: "random numbers",
    signature: "shuffle(list)",
    doc: "the elements of a list in random order, gradients included",
    example: "const s = shuffle(1..5)",
    lower: lowerShuffle,
  },
} satisfies Record<string, SpecialForm>;

/** Draws as many numbers as the argument after the first `fixed` ones says, or one where it is left out. */
function several(
  call: Call,
  signature: string,
  fixed: number,
  lowering: Lowerer,
  scope: Scope,
  make: (stream: Stream, index: number) => number,
): Quantity {
  requireCount(call, signature, fixed, fixed + 1);
  const { draws } = lowering.names;
  const counted = call.operands[fixed];
  const count = counted === undefined ? 1 : countIn(call, counted, lowering, scope);
  const nodes = draws
    .take(call, scope, count, make)
    .map((number) => lowering.graph.constant(number));
  return counted === undefined ? (nodes[0] as NodeId) : nodes;
}

function countIn(call: Call, counted: Expression, lowering: Lowerer, scope: Scope): number {
  const count = numberTold(counted, lowering, scope);
  if (!(Number.isInteger(count) && count >= 0)) {
    throw badDraw(
      counted,
      `invalid count ${count}`,
      `${call.callee.name} draws a whole number of values, 0 or more`,
    );
  }
  if (count > longestList) throw tooLong(counted, count);
  return count;
}

const numberTold = (told: Expression, lowering: Lowerer, scope: Scope): number =>
  lowering.names.draws.told(() => lowering.shapingValue(lowering.lowerNumber(told, scope)));

function lowerRandint(call: Call, lowering: Lowerer, scope: Scope): Quantity {
  const signature = "randint(a, b, n)";
  requireCount(call, signature, 2, 3);
  const [low, high] = call.operands.slice(0, 2).map((bound) => {
    const value = numberTold(bound, lowering, scope);
    if (Number.isSafeInteger(value)) return value;
    throw badDraw(
      bound,
      `invalid bound ${value}`,
      "randint takes whole numbers below 2^53 in size",
    );
  }) as [number, number];
  const bounds: Span = call;
  if (low > high) {
    throw badDraw(
      bounds,
      `the bounds ${low} and ${high} are reversed`,
      "put the lower bound first, as in `randint(1, 6)`",
    );
  }
  const choices = high - low + 1;
  if (choices > 2 ** 53) {
    throw badDraw(
      bounds,
      "the bounds are too far apart",
      "randint chooses among at most 2^53 numbers",
    );
  }
  return several(
    call,
    signature,
    2,
    lowering,
    scope,
    (stream, index) => low + stream.below(choices, index),
  );
}

function lowerShuffle(call: Call, lowering: Lowerer, scope: Scope): Quantity {
  requireCount(call, "shuffle(list)", 1, 1);
  const [operand] = call.operands as [Expression];
  const list = lowering.lower(operand, scope);
  if (!isList(list)) throw listExpected(operand, "shuffle takes one list");
  const places = lowering.names.draws.take(call, scope, list.length, (stream, index) =>
    stream.below(index + 1, index),
  );
  if (places.some((place, index) => !(Number.isInteger(place) && place >= 0 && place <= index))) {
    throw badDraw(call, ":drawn does not match this list", "remove the :drawn line");
  }
  return orderOf(places).map((index) => list[index] as NodeId);
}

/** The order that numbers make, of which each is at most its own index (Durstenfeld, CACM 7, 1964). */
export function orderOf(places: readonly number[]): number[] {
  const order = places.map((_, index) => index);
  for (let at = order.length - 1; at > 0; at--) {
    const place = places[at] as number;
    [order[at], order[place]] = [order[place] as number, order[at] as number];
  }
  return order;
}

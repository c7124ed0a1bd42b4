/** What values pass on to those that they were made from, as code written for their operation: no rule is looked at. */

import type { Operation } from "../../operations/operation.ts";
import type { Propagation, Value } from "../value.ts";
import { JsEmitter } from "./js-emitter.ts";

type Share = (value: Value) => void;

/** By code. */
const made: Share[] = [];

export const shareByCode: Propagation = (value, operation) => {
  // Of how many operands a variadic operation has, its code cannot know.
  if (operation.variadic) return false;
  made[operation.code] ??= makeShare(operation);
  (made[operation.code] as Share)(value);
  return true;
};

function makeShare(operation: Operation): Share {
  const emitter = new JsEmitter();
  const operands = operation.parameters.map((_, position) => `x${position}`);
  const lines = emitter.block(() => {
    const at = { operation, operands, own: "f", position: 0 };
    const send = (position: number, contribution: string): void =>
      emitter.line(`p${position}.grad += ${contribution};`);
    emitter.propagate(at, "u", () => true, send);
  });
  const read = operands.map((x, at) => `const p${at} = p[${at}], ${x} = p${at}.data;`);
  return emitter.build(`
return ({ data: f, grad: u, previous: p }) => {
${[...read, ...lines].join("\n")}
};`);
}

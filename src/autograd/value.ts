/**
 * A scalar that remembers how it was made: the class to learn backpropagation with, and to build expressions
 * with from JavaScript. Unlike the nodes of a graph, values are objects of their own, freed when unused.
 */

import { argumentCount, wrongArity } from "../error.ts";
import { type Operation, signatureOf, valueAt } from "../operations/operation.ts";
import { type OperationName, operations } from "../operations/table.ts";
import { localAt } from "./propagate.ts";
import { latestFirst } from "./storage/latest-first.ts";

/**
 * Every operation of the table is a method: `a.add(b)`, `a.mul(2)`, `a.pow(3)`, `a.tanh()`, `a.max(b, c)`.
 * The value it is called on is the first operand; the others are values or plain numbers.
 * @throws NablaError `arity` for a wrong number of operands
 */
type Methods = { [Name in OperationName]: (...others: (Value | number)[]) => Value };

export interface Value extends Methods {}

let created = 0;
let passes = 0;

/** Does what `propagate` does with a value, faster, and says whether it has. */
export type Propagation = (value: Value, operation: Operation) => boolean;
let byCode: Propagation = () => false;
export function propagateBy(other: Propagation): void {
  byCode = other;
}

// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: the methods are defined from the table, below
export class Value {
  /** The number it holds. */
  data: number;
  /** A name to show it by; empty for none. */
  label: string;
  /** ∂output/∂this, once a backward pass from the output has run; can be set, to run one by hand. */
  grad = 0;
  /** The values that it was made from. */
  readonly previous: readonly Value[];
  private readonly operation: Operation | undefined;
  /** Operands are created before what uses them, so this is a topological order. */
  private readonly serial = created++;
  /** The last backward pass that came by. */
  private pass = 0;

  constructor(data: number, label = "", operation?: Operation, previous: readonly Value[] = []) {
    this.data = data;
    this.label = label;
    this.operation = operation;
    this.previous = previous;
  }

  /**
   * This one value's share of the backward pass: adds, to the gradient of each value it was made from,
   * its own gradient times the local derivative. By hand, every value must come after all that use it.
   */
  propagate(): void {
    const { operation, previous, data, grad } = this;
    if (operation === undefined) return;
    if (byCode(this, operation)) return;
    const frame = { operation, operands: numbersIn(previous), own: data, position: 0 };
    for (const operand of previous) {
      const local = localAt(frame);
      if (local !== undefined) operand.grad += grad * local;
      frame.position++;
    }
  }

  /**
   * The whole backward pass: sets the gradient of this value to 1 and that of every value below it to the
   * derivative of this one with respect to it, whatever they were before. A NaN has NaN gradients.
   */
  backward(): void {
    const start = Number.isNaN(this.data) ? Number.NaN : 0;
    const pass = ++passes;
    const made: Value[] = [this];
    for (const { previous } of made)
      for (const operand of previous) {
        if (operand.pass === pass) continue;
        operand.pass = pass;
        operand.grad = start;
        if (operand.previous.length > 0) made.push(operand);
      }
    this.grad = 1;
    for (const value of latestFirst(made, (value) => value.serial)) value.propagate();
  }

  toString(): string {
    const label = this.label === "" ? "" : `label = ${this.label}, `;
    return `Value(${label}data = ${this.data})`;
  }

  [Symbol.for("nodejs.util.inspect.custom")](): string {
    return this.toString();
  }
}

function numbersIn(values: readonly Value[]): number[] {
  const numbers = new Array<number>(values.length);
  for (let at = 0; at < numbers.length; at++) numbers[at] = (values[at] as Value).data;
  return numbers;
}

for (const operation of operations) {
  const { name, minArity, maxArity, parameters } = operation;
  Object.defineProperty(Value.prototype, name, {
    configurable: true,
    writable: true,
    value(this: Value, ...others: (Value | number)[]): Value {
      const operands = new Array<Value>(1 + others.length);
      operands[0] = this;
      for (const [at, other] of others.entries())
        operands[1 + at] = typeof other === "number" ? new Value(other) : other;
      if (operands.length < minArity || operands.length > maxArity) {
        const expected = argumentCount(minArity, maxArity);
        throw wrongArity(undefined, name, signatureOf(operation), expected, operands.length);
      }
      while (operands.length < parameters.length) {
        operands.push(new Value(parameters[operands.length]?.default as number));
      }
      return new Value(valueAt(operation, numbersIn(operands)), "", operation, operands);
    },
  });
}

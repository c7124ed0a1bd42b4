/**
 * A scalar that remembers how it was made: the class to learn backpropagation with, and to build expressions
 * with from JavaScript. Unlike the nodes of a graph, values are objects of their own, freed when unused.
 */

import { argumentCount, wrongArity } from "../error.ts";
import { type Operation, signatureOf, valueAt } from "../operations/operation.ts";
import { type OperationName, operations } from "../operations/table.ts";
import { overNumbers, propagate } from "./propagate.ts";
import type { Frame } from "./rules.ts";

/**
 * Every operation of the table is a method: `a.add(b)`, `a.mul(2)`, `a.pow(3)`, `a.tanh()`, `a.max(b, c)`.
 * The value it is called on is the first operand; the others are values or plain numbers.
 * @throws NablaError `arity` for a wrong number of operands
 */
type Methods = { [Name in OperationName]: (...others: (Value | number)[]) => Value };

export interface Value extends Methods {}

let created = 0;

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
    const { operation, previous } = this;
    if (operation === undefined) return;
    const operands = previous.map(({ data }) => data);
    const frame: Frame = { operation, operands, own: this.data, position: 0 };
    propagate(frame, this.grad, overNumbers, {
      wants: () => true,
      send: (position, contribution) => {
        (previous[position] as Value).grad += contribution;
      },
    });
  }

  /**
   * The whole backward pass: sets the gradient of this value to 1 and that of every value below it to the
   * derivative of this one with respect to it, whatever they were before. A NaN has NaN gradients.
   */
  backward(): void {
    const reachable = new Set<Value>([this]);
    for (const { previous } of reachable) for (const operand of previous) reachable.add(operand);
    const order = [...reachable].sort((left, right) => right.serial - left.serial);
    const isUndefined = Number.isNaN(this.data);
    for (const value of order) value.grad = isUndefined ? Number.NaN : 0;
    this.grad = 1;
    for (const value of order) value.propagate();
  }

  toString(): string {
    return this.label === ""
      ? `Value(data = ${this.data})`
      : `Value(label = ${this.label}, data = ${this.data})`;
  }

  [Symbol.for("nodejs.util.inspect.custom")](): string {
    return this.toString();
  }
}

const asValue = (operand: Value | number): Value =>
  typeof operand === "number" ? new Value(operand) : operand;

for (const operation of operations) {
  Object.defineProperty(Value.prototype, operation.name, {
    configurable: true,
    writable: true,
    value(this: Value, ...others: (Value | number)[]): Value {
      const operands = [this, ...others.map(asValue)];
      const { minArity, maxArity } = operation;
      if (operands.length < minArity || operands.length > maxArity) {
        const expected = argumentCount(minArity, maxArity);
        throw wrongArity(
          undefined,
          operation.name,
          signatureOf(operation),
          expected,
          operands.length,
        );
      }
      for (const { default: standard } of operation.parameters.slice(operands.length)) {
        operands.push(new Value(standard as number));
      }
      const data = valueAt(
        operation,
        operands.map((operand) => operand.data),
      );
      return new Value(data, "", operation, operands);
    },
  });
}

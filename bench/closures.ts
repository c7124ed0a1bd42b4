/** An engine of the micrograd kind, with a closure for each node, to compare with. */

export class Node {
  value: number;
  gradient = 0;
  readonly operands: readonly Node[];
  backward: () => void = () => {};

  constructor(value: number, operands: readonly Node[] = []) {
    this.value = value;
    this.operands = operands;
  }

  plus(other: Node): Node {
    const sum = new Node(this.value + other.value, [this, other]);
    sum.backward = () => {
      this.gradient += sum.gradient;
      other.gradient += sum.gradient;
    };
    return sum;
  }

  times(other: Node): Node {
    const product = new Node(this.value * other.value, [this, other]);
    product.backward = () => {
      this.gradient += other.value * product.gradient;
      other.gradient += this.value * product.gradient;
    };
    return product;
  }

  tanh(): Node {
    const squashed = new Node(Math.tanh(this.value), [this]);
    squashed.backward = () => {
      this.gradient += (1 - squashed.value ** 2) * squashed.gradient;
    };
    return squashed;
  }
}

/** Sets the gradient of every node below this one. */
export function backward(output: Node): void {
  const order: Node[] = [];
  const visited = new Set<Node>();
  const stack: (Node | { done: Node })[] = [output];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    if ("done" in next) {
      order.push(next.done);
      continue;
    }
    if (visited.has(next)) continue;
    visited.add(next);
    stack.push({ done: next }, ...next.operands);
  }
  for (const node of order) node.gradient = 0;
  output.gradient = 1;
  for (let index = order.length - 1; index >= 0; index--) order[index]!.backward();
}

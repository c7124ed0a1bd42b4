import * as fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { Differentiator } from "../../src/autograd/gradient.ts";
import { Graph as WholeGraph } from "../../src/autograd/graph.ts";
import { type Operation, valueAt } from "../../src/operations/operation.ts";
import { operation } from "../../src/operations/table.ts";

/** Collected in one go. */
class Graph extends WholeGraph {
  collect(roots: Iterable<number>): Int32Array {
    const moved = this.survivors(roots);
    this.keep(moved);
    return moved;
  }
}

type Nodes = readonly number[];
type Sharing = Pick<
  Graph,
  "size" | "constant" | "input" | "alias" | "apply" | "makeDistinct" | "truncate" | "collect"
>;

interface ModelNode {
  readonly what: string;
  readonly operands: Nodes;
  readonly value: number;
  isShared: boolean;
}

/** The same as a plain list, in which an equal node is searched for from the beginning. */
class Model implements Sharing {
  nodes: ModelNode[] = [];

  get size(): number {
    return this.nodes.length;
  }

  private push(what: string, operands: Nodes, value: number, isShared: boolean): number {
    return this.nodes.push({ what, operands, value, isShared }) - 1;
  }

  private shared(what: string, operands: Nodes, value: number): number {
    const known = this.nodes.findIndex(
      (node) =>
        node.isShared &&
        node.what === what &&
        `${node.operands}` === `${operands}` &&
        Object.is(node.value, value),
    );
    return known === -1 ? this.push(what, operands, value, true) : known;
  }

  constant(value: number): number {
    return this.shared("constant", [], value);
  }

  input(value: number): number {
    return this.push("input", [], value, false);
  }

  alias(id: number): number {
    return this.push("alias", [id], this.nodes[id]?.value as number, false);
  }

  apply(made: Operation, operands: Nodes): number {
    const given = operands.map((id) => this.nodes[id] as ModelNode);
    if (made.name === "mul") {
      const one = given.findLastIndex(({ what, value }) => what === "constant" && value === 1);
      if (one !== -1) return operands[1 - one] as number;
    }
    const value = valueAt(
      made,
      given.map((node) => node.value),
    );
    return given.every(({ what }) => what === "constant")
      ? this.constant(value)
      : this.shared(made.name, operands, value);
  }

  makeDistinct(ids: Nodes, createdSince: number): number[] {
    const taken = new Set<number>();
    return ids.map((id) => {
      const node = this.nodes[id] as ModelNode;
      if (id < createdSince || node.what === "constant" || taken.has(id)) return this.alias(id);
      taken.add(id);
      node.isShared = false;
      return id;
    });
  }

  truncate(size: number): void {
    this.nodes = this.nodes.slice(0, size);
  }

  collect(roots: Iterable<number>): Int32Array {
    const needed = new Set(roots);
    for (const id of needed)
      for (const operand of this.nodes[id]?.operands ?? []) needed.add(operand);
    const kept = [...needed].sort((one, other) => one - other);
    const moved = Int32Array.from(this.nodes, (_, id) => kept.indexOf(id));
    this.nodes = kept.map((id) => {
      const node = this.nodes[id] as ModelNode;
      return { ...node, operands: node.operands.map((operand) => moved[operand] as number) };
    });
    return moved;
  }
}

type Deed = (graph: Sharing) => unknown;
/** A place among the nodes that there are, counted from the last. */
const place = fc.nat(40);
const at = ({ size }: Sharing, back: number): number => Math.max(0, size - 1 - back);

const deeds: fc.Arbitrary<Deed> = fc.oneof(
  {
    weight: 1,
    arbitrary: fc.nat(3).map(
      (n): Deed =>
        (graph) =>
          graph.input(n, "x"),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.nat(30).map(
      (n): Deed =>
        (graph) =>
          graph.constant(n + 0.5),
    ),
  },
  {
    weight: 8,
    arbitrary: fc.tuple(fc.constantFrom("add", "sub", "mul", "atan2"), place, place).map(
      ([name, left, right]): Deed =>
        (graph) => {
          if (graph.size === 0) return undefined;
          return graph.apply(operation(name as "add"), [at(graph, left), at(graph, right)]);
        },
    ),
  },
  {
    weight: 4,
    arbitrary: place.map(
      (back): Deed =>
        (graph) => {
          if (graph.size > 0) return graph.apply(operation("sin"), [at(graph, back)]);
        },
    ),
  },
  {
    weight: 4,
    arbitrary: fc.tuple(fc.array(place, { minLength: 1, maxLength: 4 }), place).map(
      ([backs, since]): Deed =>
        (graph) => {
          if (graph.size === 0) return undefined;
          const ids = backs.map((back) => at(graph, back));
          return graph.makeDistinct(ids, at(graph, since));
        },
    ),
  },
  {
    weight: 1,
    arbitrary: place.map(
      (back): Deed =>
        (graph) =>
          graph.truncate(at(graph, back)),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.array(fc.nat(9), { minLength: 1, maxLength: 12 }).map(
      (backs): Deed =>
        (graph) => {
          if (graph.size > 0) return graph.collect(backs.map((back) => at(graph, back)));
        },
    ),
  },
);

describe("the graph", () => {
  it("shares equal nodes, but never inputs", () => {
    const graph = new Graph();
    const [x, y] = [graph.input(2, "x"), graph.input(2, "y")];
    expect(x).not.toBe(y);
    expect(graph.apply(operation("mul"), [x, y])).toBe(graph.apply(operation("mul"), [x, y]));
    expect(graph.apply(operation("mul"), [x, y])).not.toBe(graph.apply(operation("mul"), [y, x]));
    expect(graph.constant(0)).not.toBe(graph.constant(-0));
    expect(graph.constant(Number.NaN)).toBe(graph.constant(Number.NaN));
  });

  it("folds constants, x*1, x/1 and x^1, and not 0*x", () => {
    const graph = new Graph();
    const x = graph.input(Number.POSITIVE_INFINITY, "x");
    const [zero, one] = [graph.constant(0), graph.constant(1)];
    expect(graph.isConstant(graph.apply(operation("add"), [one, one]))).toBe(true);
    for (const name of ["mul", "div", "pow"] as const) {
      expect(graph.apply(operation(name), [x, one])).toBe(x);
    }
    expect(graph.apply(operation("mul"), [one, x])).toBe(x);
    expect(graph.value(graph.apply(operation("mul"), [zero, x]))).toBe(Number.NaN);
  });

  it("keeps operands before their users", () => {
    const graph = new Graph();
    let node = graph.input(1, "x");
    for (let n = 0; n < 5000; n++) node = graph.apply(operation("sin"), [node]);
    for (let id = 0; id < graph.size; id++) {
      for (const operand of graph.operands(id)) expect(operand).toBeLessThan(id);
    }
  });

  it("drops what no root needs and keeps the rest as it was", () => {
    const graph = new Graph();
    const differentiator = new Differentiator(graph);
    const x = graph.input(3, "x");
    const kept = graph.apply(operation("mul"), [x, graph.apply(operation("sin"), [x])]);
    for (let n = 0; n < 3000; n++) graph.apply(operation("add"), [kept, graph.constant(n)]);
    const late = graph.apply(operation("exp"), [kept]);
    const before = differentiator.gradient(late);
    const value = graph.value(late);

    const moved = graph.collect([late]);
    const after = moved[late] as number;
    expect(graph.size).toBe(4);
    expect(graph.value(after)).toBe(value);
    expect(graph.label(moved[x] as number)).toBe("x");
    expect(differentiator.gradient(after).partials).toEqual(before.partials);
    // Equal nodes are still found.
    expect(graph.apply(operation("exp"), [moved[kept] as number])).toBe(after);
  });

  it("makes a node that has been named another than its formula", () => {
    const graph = new Graph();
    const x = graph.input(3, "x");
    const start = graph.size;
    const square = graph.apply(operation("mul"), [x, x]);
    expect(graph.makeDistinct([square], start)).toEqual([square]);
    const again = graph.apply(operation("mul"), [x, x]);
    expect(again).not.toBe(square);
    expect(graph.makeDistinct([again], graph.size)).not.toEqual([again]);
    const [first, second] = graph.makeDistinct([again, again], start);
    expect(first).toBe(again);
    expect(second).toBeGreaterThan(again);
  });

  it("keeps no node in its table that has an identity of its own", () => {
    const graph = new Graph();
    const [x, w] = [graph.input(1, "x"), graph.input(2, "w")];
    const find = vi.spyOn(graph as unknown as { holds(id: number): boolean }, "holds");
    for (let n = 0; n < 2000; n++) {
      const start = graph.size;
      expect(graph.makeDistinct([graph.apply(operation("add"), [x, w])], start)).toEqual([start]);
    }
    expect(find).not.toHaveBeenCalled();
  });

  it("shares nodes as a table without tricks would, whatever is appended, owned and taken back", () => {
    fc.assert(
      fc.property(fc.array(deeds, { maxLength: 200, size: "max" }), (list) => {
        const graph = new Graph();
        const model = new Model();
        for (const deed of list) {
          expect(deed(graph)).toEqual(deed(model));
          expect(graph.size).toBe(model.size);
        }
        for (let id = 0; id < model.size; id++) {
          expect([...graph.operands(id)]).toEqual(model.nodes[id]?.operands);
          expect(graph.value(id)).toBe(model.nodes[id]?.value);
        }
      }),
      { numRuns: Number(process.env.NABLA_RUNS ?? 500) },
    );
  });

  it("shares all that a collection keeps, also of before its nodes were shared anew", () => {
    const graph = new Graph();
    const nodes = Array.from({ length: 5000 }, (_, value) => graph.constant(value));
    graph.shareAnew();
    graph.collect(nodes);
    expect(nodes.map((_, value) => graph.constant(value))).toEqual(nodes);
  });
});

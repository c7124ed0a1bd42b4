/** The lines of a tree: by hand for small ones, and properties for all. */

import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { depthOf, indented, type Line, stemmed } from "../../../src/features/graph/branches.ts";
import type { TreeLine } from "../../../src/features/graph/outline.ts";

/** A tree of nodes that are all different, numbered in the order of its lines. */
type Shape = readonly Shape[];

function treeOf(shape: Shape): TreeLine {
  let count = 0;
  const grow = (branches: Shape, position: number): TreeLine => {
    const at = count++;
    const own = branches.map(grow);
    const size = own.reduce((sum, branch) => sum + branch.size, 1);
    return { kind: "node", at, position, branches: own, isCut: false, size };
  };
  return grow(shape, 0);
}

const drawn = (lines: readonly Line[]): string[] =>
  lines.map(({ first, entry: { at } }) => `${first}${at}`);

const chain = (length: number): Shape => (length === 0 ? [] : [chain(length - 1)]);
const shapes: fc.Arbitrary<Shape> = fc.letrec<{ shape: Shape }>((tie) => ({
  shape: fc.oneof(
    { maxDepth: 5 },
    fc.constant<Shape>([]),
    fc.array(tie("shape"), { minLength: 1, maxLength: 4 }),
  ),
})).shape;

describe("operands stand a level to the right", () => {
  it("under what they belong to, with lines down to the last", () => {
    expect(drawn(indented(treeOf([[[], []], []]), 3))).toEqual([
      "0",
      "├─ 1",
      "│  ├─ 2",
      "│  └─ 3",
      "└─ 4",
    ]);
    expect(drawn(indented(treeOf([[[]]]), 2))).toEqual(["0", "└ 1", "  └ 2"]);
  });

  it("as far as the tree is deep", () => {
    fc.assert(
      fc.property(shapes, fc.integer({ min: 2, max: 4 }), (shape, indent) => {
        const tree = treeOf(shape);
        const lines = indented(tree, indent);
        expect(lines.map(({ entry }) => entry.at)).toEqual(lines.map((_, row) => row));
        expect(lines).toHaveLength(tree.size);
        const widths = lines.map(({ first }) => first.length);
        expect(Math.max(...widths)).toBe(indent * depthOf(tree));
      }),
    );
  });
});

describe("the longest operand goes straight on", () => {
  it("below the others, which branch off before it", () => {
    expect(drawn(stemmed(treeOf([[[[]]], []])))).toEqual(["● 0", "├── 4", "● 1", "● 2", "└── 3"]);
    expect(drawn(stemmed(treeOf([[[[]]], [[]]])))).toEqual([
      "● 0",
      "├─● 4",
      "│ └── 5",
      "● 1",
      "● 2",
      "└── 3",
    ]);
    const [first, , second] = stemmed(treeOf([[[[]]], []]));
    // Of operands that are drawn in another order, which one goes on.
    expect([first?.onward, second?.onward]).toEqual([0, undefined]);
  });

  it("so that a chain takes no width, and no tree more than the logarithm of its lines", () => {
    expect(Math.max(...stemmed(treeOf(chain(50))).map(({ first }) => first.length))).toBe(4);
    fc.assert(
      fc.property(shapes, (shape) => {
        const tree = treeOf(shape);
        const lines = stemmed(tree);
        expect(lines.map(({ entry }) => entry.at).sort((one, other) => one - other)).toEqual(
          Array.from({ length: tree.size }, (_, at) => at),
        );
        const widest = Math.max(...lines.map(({ first }) => first.length));
        expect(widest).toBeLessThanOrEqual(2 * Math.log2(tree.size) + 4);
      }),
    );
  });
});

/** Where the nodes of a graph stand in what the user has written, or would write. */

import { spansOf } from "../autograd/explain/formula-spans.ts";
import type { NodeId } from "../autograd/graph.ts";
import { type NameOf, type Part, partsOf } from "../autograd/raise.ts";
import { NablaError, type Span } from "../error.ts";
import { parseExpression } from "../syntax/parse.ts";
import { printExpression } from "../syntax/print.ts";
import { type Expression, operandsOf, withOperands } from "../syntax/tree.ts";
import { bodySpansByNode, spansByNode } from "./provenance.ts";
import type { MarkedText } from "./reply.ts";
import type { Source, Workspace } from "./workspace.ts";

/** What is left out of a formula stands, while that is parsed, for a name that no program has. */
const leftOut = "ꙮ";

/** Longer formulas are hard to find anything in. */
const extent = { nodes: 60 };

interface Written {
  readonly text: string;
  readonly spans: ReadonlyMap<NodeId, readonly Span[]>;
}

/** The places of the nodes below one output. */
export class SourceMap {
  private readonly workspace: Workspace;
  private readonly output: NodeId;
  private readonly nameOf: NameOf;
  private readonly statement: string | undefined;
  private readonly marksAt: (node: NodeId) => readonly Span[] | undefined = () => undefined;
  private readonly insides: ReturnType<typeof bodySpansByNode> = new Map();
  private readonly formulas = new Map<NodeId, Written>();
  private owners: ReadonlyMap<NodeId, NodeId> | undefined;

  /** @param offset where the text of the source begins in the statement that its spans are of */
  constructor(
    workspace: Workspace,
    output: NodeId,
    nameOf: NameOf,
    source: Source | undefined,
    offset = 0,
  ) {
    this.workspace = workspace;
    this.output = output;
    this.nameOf = nameOf;
    if (source === undefined) return;
    const spans = spansByNode(source.made);
    const shifted = ({ start, end }: Span): Span => ({ start: start - offset, end: end - offset });
    this.marksAt = (node) => spans.get(node)?.map(shifted);
    this.statement = source.text;
    this.insides = bodySpansByNode(source.made);
  }

  /**
   * The statement with what has made the node marked; for a node that an earlier statement has made, the formula of the
   * name that it belongs to. Undefined where it is in neither, as the middle of a very long formula.
   */
  markedAt(node: NodeId): MarkedText | undefined {
    const marks = this.marksAt(node);
    if (this.statement !== undefined && marks !== undefined)
      return onOneLine({ text: this.statement, marks });
    const formula = this.formulaOf(this.ownerOf(node));
    const spans = formula.spans.get(node);
    return spans === undefined ? undefined : { text: formula.text, marks: spans };
  }

  /** The function in whose body the statement has made the node, with its place there. */
  insideAt(node: NodeId): MarkedText | undefined {
    const places = this.insides.get(node);
    const text = places?.[0]?.called.text;
    if (places === undefined || text === undefined) return undefined;
    return onOneLine({ text, marks: places.map(({ span }) => span) });
  }

  /** The named node, or the output, in whose formula a node stands. */
  private ownerOf(node: NodeId): NodeId {
    this.owners ??= this.allOwners();
    return this.owners.get(node) ?? this.output;
  }

  private allOwners(): Map<NodeId, NodeId> {
    const { graph } = this.workspace;
    const owners = new Map<NodeId, NodeId>([[this.output, this.output]]);
    for (const id of [...graph.dependencies([this.output])].reverse()) {
      const own = owners.get(id) as NodeId;
      for (const operand of graph.operands(id)) {
        if (!owners.has(operand)) {
          owners.set(operand, graph.label(operand) === undefined ? own : operand);
        }
      }
    }
    return owners;
  }

  private formulaOf(owner: NodeId): Written {
    const known = this.formulas.get(owner);
    if (known !== undefined) return known;
    const { graph } = this.workspace;
    const parts = partsOf(graph, owner, extent, this.nameOf);
    const name = this.nameOf(owner);
    const target = name === undefined ? "" : `${printExpression(name)} = `;
    const formula = (parts[0] as Part).expression;
    const text = target + printExpression(formula);
    const parsable = " ".repeat(target.length) + printExpression(withoutDescriptions(formula));
    const written = { text, spans: spansIn(parsable, parts) };
    this.formulas.set(owner, written);
    return written;
  }
}

/** Without the indentation of its lines. */
function onOneLine({ text, marks }: MarkedText): MarkedText {
  const breaks = [...text.matchAll(/\s*\n\s*/g)].map(({ index, 0: { length } }) => [index, length]);
  const place = (offset: number): number =>
    breaks.reduce(
      (moved, [start = 0, length = 0]) =>
        offset > start ? moved - (Math.min(length, offset - start) - 1) : moved,
      offset,
    );
  return {
    text: text.replace(/\s*\n\s*/g, " "),
    marks: marks.map(({ start, end }) => ({ start: place(start), end: place(end) })),
  };
}

/** With names as long as what they stand for in the place of what no program can hold. */
function withoutDescriptions(expression: Expression): Expression {
  if (expression.kind === "name") {
    const { name, isDescription } = expression;
    return isDescription ? { ...expression, name: leftOut.repeat(name.length) } : expression;
  }
  return withOperands(expression, operandsOf(expression).map(withoutDescriptions));
}

/** The places of the parts of a formula in its text. */
function spansIn(text: string, parts: readonly Part[]): ReadonlyMap<NodeId, readonly Span[]> {
  try {
    return spansOf(parts, parseExpression(text.replaceAll("…", leftOut)));
  } catch (thrown) {
    // A name that cannot be written leaves no places.
    if (thrown instanceof NablaError) return new Map();
    throw thrown;
  }
}

/** What is worth a note about an answer: where it ceased to be a number, and which conventions it follows. */

import type { NodeId } from "../autograd/graph.ts";
import { edgesOf } from "../autograd/paths.ts";
import { nodesOf, type Quantity } from "../autograd/quantity.ts";
import type { Span } from "../error.ts";
import type { SourceStatement } from "../syntax/statements.ts";
import { type Note, positionOf } from "./reply.ts";
import type { Workspace } from "./workspace.ts";

/** The notes about the answer of a statement, whose gradient has been taken if it is wanted. */
export function notesOn(
  workspace: Workspace,
  quantity: Quantity,
  statement: SourceStatement,
): Note[] {
  const { graph, differentiator } = workspace;
  const { conventions, singularities } = differentiator;
  const nodes = nodesOf(quantity);
  const hasNumber = (node: NodeId): boolean => Number.isFinite(graph.value(node));
  if (conventions.size > 0 || singularities.size > 0 || !nodes.every(hasNumber)) {
    return notesAbout(workspace, nodes, statement);
  }
  return [];
}

/** The conventions that the gradient of a number follows, each with the formula that is at a kink. */
export function conventionsIn(workspace: Workspace, output: NodeId): string[] {
  const { differentiator } = workspace;
  differentiator.conventions.clear();
  differentiator.adjointsOf(output);
  const found = [...differentiator.conventions];
  return [...new Set(found.map(([node, convention]) => inFormula(workspace, node, convention)))];
}

function notesAbout(
  workspace: Workspace,
  nodes: readonly NodeId[],
  statement: SourceStatement,
): Note[] {
  const { graph, observations, differentiator } = workspace;
  const { conventions, singularities } = differentiator;
  const allFinite = nodes.every((node) => Number.isFinite(graph.value(node)));
  const notes: Note[] = [];
  const add = (code: Note["code"], message: string, source: Span | undefined): void => {
    const position = positionOf(statement, source?.start ?? 0);
    const isThere = (note: Note): boolean =>
      note.message === message && note.line === position.line && note.column === position.column;
    if (!notes.some(isThere)) {
      notes.push({ code, message, ...position });
    }
  };
  const textOf = (source: Span): string =>
    statement.text.slice(source.start, source.end).replace(/\s*\n\s*/g, " ");

  for (const node of nodes) {
    const value = graph.value(node);
    if (Number.isFinite(value)) continue;
    const [code, what] = Number.isNaN(value)
      ? (["nan", "not a number"] as const)
      : (["infinity", "infinite"] as const);
    const source = originOf(workspace, node);
    if (source !== undefined) add(code, `${textOf(source)} is ${what}`, source);
    else if (graph.isActive(node) && !isPlain(statement.text))
      add(code, `a value that came in here is ${what}`, undefined);
  }
  for (const [node, convention] of conventions) {
    const site = observations.siteOf(node);
    add("kink", site === undefined ? inFormula(workspace, node, convention) : convention, site);
  }
  for (const node of allFinite ? singularities : []) {
    const site = observations.siteOf(node);
    const formula = site === undefined ? workspace.formula(node) : textOf(site);
    const areFinite = edgesOf(graph, node).every(({ local }) => Number.isFinite(local));
    if (areFinite) add("exploding", `the gradient overflows here, at ${formula}`, site);
    else add("derivative", `the derivative of ${formula} is not finite here`, site);
  }
  return notes;
}

/** What in the statement has made a value that is not finite: found from the value down, through what it depends on. */
function originOf({ graph, observations }: Workspace, output: NodeId): Span | undefined {
  const value = graph.value(output);
  const isSame = (node: NodeId): boolean =>
    Number.isNaN(value) ? Number.isNaN(graph.value(node)) : !Number.isFinite(graph.value(node));
  let node = output;
  for (;;) {
    const operands = graph.operands(node);
    const isChoice = graph.operation(node)?.name === "if";
    // Of a conditional the branch counts that is taken.
    const taken = isChoice ? [graph.value(operands[0] as NodeId) !== 0 ? 1 : 2] : operands.keys();
    const next = [...taken].map((at) => operands[at] as NodeId).find(isSame);
    if (next === undefined) break;
    node = next;
  }
  // What no input has a part in leaves no nodes to go by.
  return graph.isConstant(node) ? observations.originOf(value) : observations.siteOf(node);
}

const inFormula = (workspace: Workspace, node: NodeId, convention: string): string =>
  `${convention} (in ${workspace.formula(node)})`;

/** Nothing but a name or a number, which its user knows to be infinite. */
const isPlain = (text: string): boolean => /^-?[\p{L}\p{N}_∞.]+$/u.test(text);

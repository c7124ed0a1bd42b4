/** What is worth a note about an answer: where it ceased to be a number, and which conventions it follows. */

import { edgesOf } from "../autograd/explain/paths.ts";
import { Findings } from "../autograd/findings.ts";
import type { Graph, NodeId } from "../autograd/graph.ts";
import { seamsBelow } from "../autograd/kinks/seams.ts";
import { nodesOf, type Quantity } from "../autograd/quantity.ts";
import type { Span } from "../error.ts";
import { formatShort } from "../prose.ts";
import type { SourceStatement } from "../syntax/statements.ts";
import { nodeText } from "./operation-text.ts";
import { betterFormOf } from "./plain-forms.ts";
import type { NonFiniteOrigin, Provenance } from "./provenance.ts";
import { notesOnRemainders } from "./remainders.ts";
import { type Note, placeOf, positionOf } from "./reply.ts";
import type { Lowered, Workspace } from "./workspace.ts";

/** What a statement has found out: while it was lowered, and while its gradients were taken. */
export type StatementFindings = Pick<Lowered, "findings" | "observations">;

/** The notes about the answer of a statement, whose gradient has been taken if it is wanted. */
export function notesOn(
  workspace: Workspace,
  quantity: Quantity,
  found: StatementFindings,
  statement: SourceStatement,
): Note[] {
  const { graph } = workspace;
  const { conventions, singularities } = found.findings;
  const nodes = nodesOf(quantity);
  const remainders = notesOnRemainders(workspace, quantity, found.observations, statement);
  const hasNumber = (node: NodeId): boolean => Number.isFinite(graph.value(node));
  if (conventions.size > 0 || singularities.size > 0 || !nodes.every(hasNumber)) {
    return [...remainders, ...notesAbout(workspace, nodes, found, statement)];
  }
  return remainders;
}

/** The conventions that the gradient of a number follows, each with the formula that is at a kink. */
export function conventionsIn(workspace: Workspace, output: NodeId): string[] {
  const findings = new Findings();
  // A pass that stops at what earlier ones have left does not meet all kinks.
  workspace.differentiator.gradient(output, { findings, usesCheckpoints: false });
  return conventionsTold(workspace, findings);
}

/**
 * The kinks below a number at which what it is on one side is chosen. Along no single line can be seen what there is
 * between lines, so that of several inputs second derivatives tell nothing there.
 */
export function choicesIn(workspace: Workspace, output: NodeId): string[] {
  const { graph } = workspace;
  const nodes = seamsBelow(graph, output).present.filter(
    (node) => graph.operation(node)?.name !== "hypot",
  );
  return [
    ...new Set(
      nodes.map((node) => inFormula(workspace, node, `${nameOf(graph, node)} is at a kink`)),
    ),
  ];
}

/** The conventions that derivatives have followed, each with the formula that is at a kink. */
export function conventionsTold(workspace: Workspace, { conventions }: Findings): string[] {
  const told = [...conventions].map(([node, text]) => inFormula(workspace, node, text));
  return [...new Set(told)];
}

function notesAbout(
  workspace: Workspace,
  nodes: readonly NodeId[],
  { findings, observations }: StatementFindings,
  statement: SourceStatement,
): Note[] {
  const { graph } = workspace;
  const { conventions, singularities } = findings;
  const allFinite = nodes.every((node) => Number.isFinite(graph.value(node)));
  const notes: Note[] = [];
  const add = (note: Note): void => {
    const isThere = ({ message, line, column }: Note): boolean =>
      note.message === message && note.line === line && note.column === column;
    if (!notes.some(isThere)) notes.push(note);
  };
  const textOf = (source: Span): string =>
    statement.text.slice(source.start, source.end).replace(/\s*\n\s*/g, " ");

  for (const node of nodes) {
    const value = graph.value(node);
    if (Number.isFinite(value)) continue;
    const [code, what] = Number.isNaN(value)
      ? (["nan", "not a number"] as const)
      : (["infinity", "infinite"] as const);
    const { source, cause } = originOf(graph, observations, node);
    if (source === undefined && (!graph.isActive(node) || isPlain(statement.text))) continue;
    const text = source === undefined ? "a value used here" : textOf(source);
    // What is typed in numbers is its own cause.
    const own = cause === undefined || spaceless(cause) === spaceless(text) ? {} : { cause };
    add({ code, message: `${text} is ${what}`, ...own, ...placeOf(source, statement) });
  }
  for (const [node, convention] of conventions) {
    const site = observations.siteOf(node);
    const message = site === undefined ? inFormula(workspace, node, convention) : convention;
    add({ code: "kink", message, ...positionOf(statement, site?.start ?? 0) });
  }
  for (const node of allFinite ? singularities : []) {
    const site = observations.siteOf(node);
    const formula = site === undefined ? workspace.formula(node) : textOf(site);
    const edge = edgesOf(graph, node).find(({ local }) => !Number.isFinite(local));
    const place = placeOf(site, statement);
    if (edge === undefined) {
      add({ code: "exploding", message: `gradient overflow at ${formula}`, ...place });
    } else {
      const message = `the derivative of ${formula} is not finite here`;
      const cause = `${formatShort(edge.local, 2)} at ${causeOf(graph, node)}`;
      add({ code: "derivative", message, cause, ...place });
    }
  }
  return notes;
}

const spaceless = (text: string): string => text.replaceAll(/\s/g, "");

/** What in the statement has made a value that is not finite: found from the value down, through what it depends on. */
function originOf(
  graph: Graph,
  observations: Provenance,
  output: NodeId,
): Partial<NonFiniteOrigin> {
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
  if (graph.isConstant(node)) return observations.originOf(value) ?? {};
  const [source, cause] = [observations.siteOf(node), causeOf(graph, node)];
  return { ...(source && { source }), ...(cause && { cause }) };
}

/** The numbers at a node, and what would not have come to that. */
function causeOf(graph: Graph, node: NodeId): string | undefined {
  const better = betterFormOf(graph, node);
  const numbers = nodeText(graph, node);
  return better === undefined ? numbers : `${numbers}; ${better}`;
}

const inFormula = (workspace: Workspace, node: NodeId, convention: string): string =>
  `${convention} (in ${workspace.formula(node)})`;

/** The operation that has made a node, or what the user calls it. */
export function nameOf(graph: Graph, node: NodeId): string {
  const operation = graph.operation(node);
  return operation?.symbol ?? operation?.name ?? graph.label(node) ?? "this";
}

/** Nothing but a name or a number, which its user knows to be infinite. */
const isPlain = (text: string): boolean => /^-?[\p{L}\p{N}_∞.]+$/u.test(text);

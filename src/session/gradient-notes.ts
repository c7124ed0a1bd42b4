/**
 * Notes that say where a gradient was lost: where it vanished, exploded, ceased to be a number, or met a step. A look at
 * the numbers of the gradient says whether to search at all.
 *
 * With x an input, y the answer and p = ∂y/∂x, p has vanished if |p|·max(|x|, 1) is below 1e-12 of the largest among |y|
 * and all |p·x|, and exploded if both |p·x| is beyond 1e12 times |y| and |p| beyond 1e12 times max(|y|, 1). So a small
 * gradient of a quantity that is large, or of an answer that is small, is none. What is to blame then is in
 * src/autograd/explain/gradient-faults.ts.
 */

import { Flow } from "../autograd/explain/flow.ts";
import {
  blockingSteps,
  deadEnds,
  exploding,
  type GradientFault,
  notANumber,
  vanishing,
} from "../autograd/explain/gradient-faults.ts";
import { isStep, isTruth, mayBeFlat, negligible } from "../autograd/explain/saturation.ts";
import type { Graph, NodeId } from "../autograd/graph.ts";
import { isList, type Quantity } from "../autograd/quantity.ts";
import type { Span } from "../error.ts";
import { formatShort } from "../prose.ts";
import type { SourceStatement } from "../syntax/statements.ts";
import { nameOf, type StatementFindings } from "./notes.ts";
import { nodeText } from "./operation-text.ts";
import { type GradientRow, type Note, type Numbers, placeOf } from "./reply.ts";
import type { Workspace } from "./workspace.ts";

/** The notes of this kind on one answer at most, and the faults that are looked at for something new. */
const maxNotes = 3;
const maxFaults = 100;
/** The elements of a list that are looked at. */
const maxElements = 64;

interface Suspicion {
  /** Some partial is tiny, though not 0. */
  readonly vanished: boolean;
  readonly exploded: boolean;
  readonly undefined: boolean;
  /** Some partial is exactly 0. */
  readonly stopped: boolean;
  /** All partials are exactly 0. */
  readonly dead: boolean;
  /** What partials are small beside. */
  readonly scale: number;
}

export function gradientNotes(
  workspace: Workspace,
  quantity: Quantity,
  rows: readonly GradientRow[],
  found: StatementFindings,
  statement: SourceStatement,
): Note[] {
  const notes: Note[] = [];
  // What is said of one place is said once, and so is what is said of earlier statements.
  const said = new Set<string>();
  let looked = 0;
  for (const fault of faultsIn(workspace, quantity, rows, found)) {
    const site = found.observations.siteOf(fault.node);
    const text = messageFor(workspace, fault);
    const key = `${site?.start} ${text}`;
    const note = said.has(key) ? undefined : noteOn(workspace, fault, text, site, statement);
    said.add(key);
    if (note !== undefined) notes.push(note);
    if (notes.length === maxNotes || ++looked === maxFaults) break;
  }
  return notes;
}

/** One by one, so that no more are looked for than are shown. */
function* faultsIn(
  workspace: Workspace,
  quantity: Quantity,
  rows: readonly GradientRow[],
  found: StatementFindings,
): Generator<GradientFault, void> {
  const outputs = isList(quantity) ? quantity.slice(0, maxElements) : [quantity];
  for (const [index, output] of outputs.entries()) {
    const element = isList(quantity) ? index : undefined;
    const suspicion = suspicionOn(workspace.graph.value(output), rows, element);
    if (suspicion !== undefined) yield* faultsOf(workspace, output, suspicion, found);
  }
}

/** A look at the numbers of one answer; `element` is its place, where it is in a list. */
function suspicionOn(
  value: number,
  rows: readonly GradientRow[],
  element: number | undefined,
): Suspicion | undefined {
  if (!Number.isFinite(value)) return undefined;
  const scan = new GradientScan(Math.abs(value));
  for (const { value: x, partial } of rows) {
    const own = element === undefined ? partial : (partial as readonly Numbers[])[element];
    if (typeof own === "number") scan.at(x as number, own);
    else {
      for (let at = 0; at < (own as readonly number[]).length; at++) {
        scan.at((x as readonly number[])[at] as number, (own as readonly number[])[at] as number);
      }
    }
  }
  return scan.isSuspicious ? scan : undefined;
}

/** Whether there may be something to tell of a formula of few nodes, none of which is a step. */
export function isWorthANote(
  { allowance }: Workspace,
  value: number,
  rows: readonly GradientRow[],
): boolean {
  const suspicion = suspicionOn(value, rows, undefined);
  if (suspicion === undefined) return false;
  return isUsual(suspicion) || !allowance.refuses(costOfNote);
}

/** Mostly a partial that is 0 is so because a factor is 0, or a branch was not taken. */
const isUsual = ({ exploded, undefined: isUndefined, vanished, dead }: Suspicion): boolean =>
  !exploded && !isUndefined && !vanished && !dead;

/** @param p the size of ∂y/∂x @param size that of y */
const hasExploded = (p: number, x: number, size: number): boolean =>
  p * Math.abs(x) * negligible > size && p * negligible > Math.max(size, 1);

class GradientScan implements Suspicion {
  private readonly size: number;
  private least = Number.POSITIVE_INFINITY;
  scale: number;
  exploded = false;
  undefined = false;
  stopped = false;
  dead = true;

  constructor(size: number) {
    this.size = size;
    this.scale = size;
  }

  at(x: number, partial: number): void {
    const p = Math.abs(partial);
    const part = p * Math.abs(x);
    if (part > this.scale) this.scale = part;
    if (p !== 0) this.dead = false;
    if (p === 0) this.stopped = true;
    else if (Number.isNaN(p)) this.undefined = true;
    // Where a derivative is infinite, there is a note already.
    else if (p !== Number.POSITIVE_INFINITY) {
      const most = p * Math.max(Math.abs(x), 1);
      if (most < this.least) this.least = most;
      if (hasExploded(p, x, this.size)) this.exploded = true;
    }
  }

  get vanished(): boolean {
    return this.least < negligible * this.scale && Number.isFinite(this.scale);
  }

  get isSuspicious(): boolean {
    return this.stopped || this.exploded || this.undefined || this.vanished;
  }
}

function* faultsOf(
  workspace: Workspace,
  output: NodeId,
  suspicion: Suspicion,
  { findings, observations }: StatementFindings,
): Generator<GradientFault, void> {
  const { graph, differentiator } = workspace;
  const { scale } = suspicion;
  if (isUsual(suspicion) && !observations.some((node) => canStop(graph, node))) return;
  const nodes = affordableBelow(workspace, output);
  if (nodes === undefined) return;
  const adjoints = differentiator.adjointsOf(output, findings);
  const flow = new Flow(graph, nodes);
  const sizeAt = (id: NodeId): number => Math.abs(adjoints.get(id) as number);
  const isVanished = (id: NodeId): boolean =>
    sizeAt(id) * Math.max(1, Math.abs(graph.value(id))) < negligible * scale;
  const size = Math.abs(graph.value(output));
  const isExploded = (id: NodeId): boolean => hasExploded(sizeAt(id), graph.value(id), size);
  const inputs = nodes.filter((id) => graph.isInput(id));
  const fault = suspicion.undefined ? notANumber(flow, adjoints) : undefined;
  if (fault !== undefined) yield fault;
  if ((suspicion.vanished || suspicion.stopped) && Number.isFinite(scale))
    yield* vanishing(flow, inputs.filter(isVanished), scale);
  if (suspicion.exploded) yield* exploding(flow, inputs.filter(isExploded));
  const operation = graph.operation(output);
  if (!suspicion.stopped || (operation !== undefined && isTruth(operation))) return;
  const stopped = inputs.filter((id) => adjoints.get(id) === 0);
  // What stands at a step or a kink has a note already.
  const isNew = ({ node }: GradientFault): boolean => !findings.conventions.has(node);
  for (const step of blockingSteps(flow, stopped)) if (isNew(step)) yield step;
  // A part of a network may be dead; where all is, that is worth a note.
  if (suspicion.dead) for (const end of deadEnds(flow)) if (isNew(end)) yield end;
}

/** To find many nodes below an output, each is looked at; that is a part of what is done with them later. */
const looksEach = 4;
/** What is told of few counts for as much in a long program, where nobody reads thousands of notes. */
const costOfNote = 1500;

/** The active nodes below an output, unless a search through them would be too much. */
function affordableBelow(workspace: Workspace, output: NodeId): NodeId[] | undefined {
  const { graph, allowance } = workspace;
  const few = graph.fewDependencies([output]);
  if (!allowance.affords(few === undefined ? output / looksEach : costOfNote)) return undefined;
  const nodes = (few ?? graph.dependencies([output])).filter((id) => graph.isActive(id));
  const work = nodes.reduce((sum, id) => sum + 1 + graph.arity(id), 0);
  return allowance.affords(work) ? nodes : undefined;
}

/** The part of a formula that a message has room for. */
const shownExtent = { nodes: 8 };
/** The part of a formula by which it is known again. */
const keyExtent = { nodes: 60 };

/** Whether nothing, or next to it, flows through a node on account of its operation. */
function canStop(graph: Graph, node: NodeId): boolean {
  const operation = graph.operation(node);
  return operation !== undefined && (isStep(operation) || mayBeFlat(graph, node));
}

const codes = {
  flat: "vanishing",
  fading: "vanishing",
  step: "vanishing",
  steep: "exploding",
  growing: "exploding",
  nan: "derivative",
} as const;

/** A note with its place in the statement; about what an earlier statement has made, once. */
function noteOn(
  workspace: Workspace,
  { kind, node }: GradientFault,
  text: string,
  site: Span | undefined,
  statement: SourceStatement,
): Note | undefined {
  const formula = workspace.formula(node, keyExtent);
  const isNew = workspace.allowance.isNew(`${kind} ${formula}`);
  if (site === undefined && !isNew) return undefined;
  const message = site === undefined ? `${text} (in ${formula})` : text;
  return { code: codes[kind], message, ...placeOf(site, statement) };
}

function messageFor(workspace: Workspace, fault: GradientFault): string {
  switch (fault.kind) {
    case "flat":
      return `vanishing gradient: ${nodeText(workspace.graph, fault.node)} is saturated (local derivative ${formatShort(fault.local, 2)})`;
    case "steep":
      return `exploding gradient: ${nodeText(workspace.graph, fault.node)} is steep (local derivative ${formatShort(fault.local, 2)})`;
    case "fading":
      return `vanishing gradient: ${fault.links} local derivatives of about ${formatShort(fault.each, 2)}, starting at ${workspace.formula(fault.node, shownExtent)}`;
    case "growing":
      return `exploding gradient: ${fault.links} local derivatives of about ${formatShort(fault.each, 2)}, starting at ${workspace.formula(fault.node, shownExtent)}`;
    case "step":
      return `zero gradient: ${nameOf(workspace.graph, fault.node)} is a step function (local derivative 0)`;
    case "nan":
      return Number.isNaN(fault.upstream)
        ? "gradient becomes NaN: inf and -inf are added"
        : `gradient becomes NaN: upstream ${formatShort(fault.upstream, 2)} × local derivative ${formatShort(fault.local, 2)} (${nameOf(workspace.graph, fault.node)})`;
  }
}

/** How fast the waves of a model are, beside how often they are sampled. */

import { Findings } from "../../autograd/findings.ts";
import type { NodeId } from "../../autograd/graph.ts";
import { type FreeVariable, functionOf } from "../../session/function-of.ts";
import type { Workspace } from "../../session/workspace.ts";

/** The periods of the functions that are periodic: of `mod` it is what follows. */
export const periods: ReadonlyMap<string, number> = new Map([
  ["sin", 2 * Math.PI],
  ["cos", 2 * Math.PI],
  ["sec", 2 * Math.PI],
  ["csc", 2 * Math.PI],
  ["tan", Math.PI],
  ["cot", Math.PI],
]);

/** The points in a row that tell how densely waves are sampled. */
const maxPoints = 1000;

export interface Moving {
  /** The periods that a wave goes on by from point to point. */
  readonly pace: number;
  /** From each point to the next by as many: then no faster wave can be told from a slower one. */
  readonly isEven: boolean;
  /** The parameters that its phase depends on. */
  readonly by: readonly number[];
}

/** The waves with these parameters, without those that go on nowhere. */
export type Pace = (parameters: ArrayLike<number>) => Moving[];

/** A wave faster than this looks like a slower one: Nyquist's limit. */
export const maxSeen = 0.5;

/**
 * @param outputs what the model is made of: the same formula at each point, or one for all rows
 * @param rows the values of the columns, for one formula
 */
export function paceOf(
  workspace: Workspace,
  outputs: readonly NodeId[],
  parameters: readonly FreeVariable[],
  rows?: { readonly columns: readonly FreeVariable[]; readonly cells: readonly Float64Array[] },
): Pace | undefined {
  const { graph } = workspace;
  if (!graph.dependencies(outputs).some((id) => isPeriodic(graph.operation(id)?.name ?? "")))
    return undefined;
  const varied = new Map(parameters.map(({ node }, at) => [node, at] as const));
  const waves = outputs.map((output) => wavesIn(workspace, output, varied));
  const most = waves.reduce((count, own) => Math.max(count, own.length), 0);
  if (most === 0) return undefined;
  const inputs = [...parameters, ...(rows?.columns ?? [])];
  const nodes = waves.flat();
  const run = functionOf(
    workspace,
    inputs,
    (findings = new Findings({ withGuards: true })) => ({
      outputs: nodes.flatMap(({ phase, period }) =>
        period === undefined ? [phase] : [phase, period],
      ),
      findings,
    }),
    { gradients: false },
  );
  const point = new Float64Array(inputs.length);
  /** The phases of each wave, in periods, at the points that are given. */
  const phasesAt = (values: ArrayLike<number>, at: readonly number[]): number[][] => {
    const found: number[][] = Array.from({ length: most }, () => []);
    point.set(values as Float64Array);
    const read = (): void => {
      const results = run(point);
      let next = 0;
      for (const own of waves) {
        for (const [order, { period, of }] of own.entries()) {
          const phase = results[next++] as number;
          found[order]?.push(phase / (period === undefined ? of : (results[next++] as number)));
        }
      }
    };
    if (rows === undefined) read();
    for (const row of rows === undefined ? [] : at) {
      for (const [column, cells] of rows?.cells.entries() ?? []) {
        point[parameters.length + column] = cells[row] as number;
      }
      read();
    }
    return found;
  };
  const count = rows?.cells[0]?.length ?? 0;
  let chosen: readonly number[] | undefined;
  return (values) => {
    chosen ??= inARow(count, (at) => phasesAt(values, at));
    const longest = waves.find((own) => own.length === most) as readonly Wave[];
    return phasesAt(values, chosen)
      .map((phases, order) => ({ ...spacingOf(phases), by: longest[order]?.by ?? [] }))
      .filter(({ pace }) => pace > 0);
  };
}

const isPeriodic = (name: string): boolean => periods.has(name) || name === "mod";

interface Wave {
  readonly phase: NodeId;
  readonly by: readonly number[];
  readonly of: number;
  /** Where it is that of another node. */
  readonly period?: NodeId;
}

function wavesIn(
  { graph }: Workspace,
  output: NodeId,
  varied: ReadonlyMap<NodeId, number>,
): Wave[] {
  return graph.dependencies([output]).flatMap((id): Wave[] => {
    const name = graph.operation(id)?.name ?? "";
    const of = periods.get(name);
    if (of === undefined && name !== "mod") return [];
    const [phase, period] = graph.operands(id);
    if (phase === undefined) return [];
    const by = graph.dependencies([phase]).flatMap((each) => varied.get(each) ?? []);
    if (by.length === 0) return [];
    return [
      of === undefined && period !== undefined
        ? { phase, by, of: 1, period }
        : { phase, by, of: of ?? 1 },
    ];
  });
}

/** Of many rows, some that lie beside each other: in the order of the fastest wave. */
function inARow(count: number, phasesAt: (at: readonly number[]) => number[][]): readonly number[] {
  const all = Array.from({ length: count }, (_, at) => at);
  if (count <= maxPoints) return all;
  const spread = (phases: readonly number[]): number =>
    phases.reduce((most, phase) => Math.max(most, phase), -Infinity) -
    phases.reduce((least, phase) => Math.min(least, phase), Infinity);
  const [widest] = phasesAt(all).sort((one, other) => spread(other) - spread(one));
  return all
    .sort((one, other) => (widest?.[one] as number) - (widest?.[other] as number))
    .slice(0, maxPoints);
}

/** Distances that differ by no more than this share of them are the same. */
const same = 1e-3;

/** The median distance of phases that differ; 0 where none do. */
function spacingOf(phases: readonly number[]): Pick<Moving, "pace" | "isEven"> {
  const sorted = Float64Array.from(new Set(phases)).sort();
  const gaps = sorted
    .slice(1)
    .map((phase, at) => phase - (sorted[at] as number))
    .sort();
  const pace = gaps[Math.floor(gaps.length / 2)] ?? 0;
  const isEven = (gaps.at(-1) as number) - (gaps[0] as number) <= same * pace;
  return { pace, isEven };
}

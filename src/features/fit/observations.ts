/** What a model is fitted to: points, each with what was measured there, and how much it counts. */

import { Findings } from "../../autograd/findings.ts";
import type { NodeId } from "../../autograd/graph.ts";
import { isList, nodesOf } from "../../autograd/quantity.ts";
import { badFit, lengthMismatch, numberExpected } from "../../error.ts";
import { freeNames } from "../../session/free-names.ts";
import {
  type Evaluate,
  type FreeVariable,
  functionOf,
  type Made,
  type Make,
  madeOf,
} from "../../session/function-of.ts";
import type { Table } from "../../session/host.ts";
import type { Workspace } from "../../session/workspace.ts";
import type { Expression } from "../../syntax/tree.ts";
import { type Pace, paceOf } from "./phases.ts";
import type { FitRequest } from "./request.ts";

export interface Observations {
  readonly count: number;
  /** The left side, at each point. */
  readonly measured: Float64Array;
  /** The weight, or the standard deviation, at each point, where there are any. */
  readonly weighting: Float64Array | undefined;
  /** What the model is drawn over: undefined where it does not depend on one column, or list, alone. */
  readonly abscissa: Abscissa | undefined;
  /** How many points in a row cost as much as one. */
  readonly together: number;
  /** How fast its waves are; undefined where it has none. Nobody asks for it where all parameters have a value. */
  pace(): Pace | undefined;
  /** A point in words: `row 3 (t = 0.5)`. */
  nameOf(point: number): string;
  /**
   * Writes the model at some points, and its derivatives.
   * @param block a column for the derivatives with respect to each parameter, and one for the values
   */
  model(
    parameters: Float64Array,
    from: number,
    count: number,
    block: readonly Float64Array[],
  ): void;
}

export interface Abscissa {
  readonly name: string;
  /** At each point. */
  readonly values: ArrayLike<number>;
  /** The model where no point is; undefined where it is known at the points alone. */
  curve?(parameters: Float64Array, x: number): number;
}

/** Points that are the rows of a table: the model is a function of the parameters and of the columns. */
export function observationsInTable(
  workspace: Workspace,
  request: FitRequest,
  parameters: readonly FreeVariable[],
  table: Table,
  columns: readonly FreeVariable[],
): Observations {
  const { count, skipped } = table;
  const cells = columns.map(({ name }) => table.columns.get(name) as Float64Array);
  const given = measuredIn(workspace, request, columns, cells, count);
  const evaluate = functionOf(
    workspace,
    [...parameters, ...columns],
    (findings) => numberIn(workspace, request.model, findings),
    { gradients: true, by: parameters },
  );
  const size = parameters.length;
  const point = new Float64Array(size + columns.length);
  return {
    count,
    ...given,
    together: 1,
    pace: () =>
      paceOf(workspace, numberIn(workspace, request.model).outputs, parameters, { columns, cells }),
    abscissa: columnOver(workspace, request, columns, cells, (values, column, x) => {
      point.set(values);
      point[size + column] = x;
      return evaluate(point)[0] as number;
    }),
    nameOf: (at) => {
      const values = columns.map(({ name }, column) => `${name} = ${cells[column]?.[at]}`);
      return `row ${rowNumber(at, skipped)}${values.length === 0 ? "" : ` (${values.join(", ")})`}`;
    },
    model: (values, from, number, block) => {
      point.set(values);
      const own = block[size] as Float64Array;
      for (let at = 0; at < number; at++) {
        for (let column = 0; column < cells.length; column++) {
          point[size + column] = (cells[column] as Float64Array)[from + at] as number;
        }
        const results = evaluate(point);
        own[at] = results[0] as number;
        for (let parameter = 0; parameter < size; parameter++) {
          (block[parameter] as Float64Array)[at] = results[1 + parameter] as number;
        }
      }
    },
  };
}

/** @throws NablaError `number-expected` where an expression is a list */
function numberIn(workspace: Workspace, expression: Expression, findings?: Findings): Made {
  const lowered = workspace.lower(expression, findings);
  if (isList(lowered.quantity)) throw numberExpected(expression, lowered.quantity.length);
  return madeOf(lowered);
}

/** The left side in each row, and what weighs it. */
function measuredIn(
  workspace: Workspace,
  { left, weighting }: FitRequest,
  columns: readonly FreeVariable[],
  cells: readonly Float64Array[],
  count: number,
): Pick<Observations, "measured" | "weighting"> {
  const given = weighting === undefined ? [left] : [left, weighting.expression];
  const make: Make = (findings = new Findings()) => ({
    outputs: given.flatMap((expression) => numberIn(workspace, expression, findings).outputs),
    findings,
  });
  const evaluate = functionOf(workspace, columns, make, { gradients: false });
  const found = given.map(() => new Float64Array(count));
  const row = new Float64Array(columns.length);
  for (let at = 0; at < count; at++) {
    for (let column = 0; column < cells.length; column++) {
      row[column] = (cells[column] as Float64Array)[at] as number;
    }
    const values = evaluate(row);
    for (let which = 0; which < found.length; which++) {
      (found[which] as Float64Array)[at] = values[which] as number;
    }
  }
  return { measured: found[0] as Float64Array, weighting: found[1] };
}

/** The one column that a model mentions, if it is one. */
function columnOver(
  workspace: Workspace,
  { model }: FitRequest,
  columns: readonly FreeVariable[],
  cells: readonly Float64Array[],
  valueAt: (parameters: Float64Array, column: number, x: number) => number,
): Abscissa | undefined {
  const used = freeNames(model, workspace);
  const [only, ...others] = [...columns.entries()].filter(([, { name }]) => used.has(name));
  if (only === undefined || others.length > 0) return undefined;
  const [column, { name }] = only;
  return {
    name,
    values: cells[column] as Float64Array,
    curve: (parameters, x) => valueAt(parameters, column, x),
  };
}

/** The number of a row, counted with those that are skipped. */
function rowNumber(at: number, skipped: readonly number[]): number {
  let number = at + 1;
  for (const row of skipped) if (row <= number) number++;
  return number;
}

/** The points that one compiled function computes. */
const pointsTogether = 16;

/** Points that are the elements of lists: the model is a list, as long as the left side. */
export function observationsInLists(
  workspace: Workspace,
  request: FitRequest,
  parameters: readonly FreeVariable[],
): Observations {
  const { graph } = workspace;
  const { left, model, weighting } = request;
  const findings = new Findings({ withGuards: true });
  const lowered = workspace.lower(model, findings).quantity;
  const isFixed = !findings.shapeDependsOnValues && findings.guards?.length === 0;

  const given = workspace.lower(left).quantity;
  if (!isList(given) && !isList(lowered)) {
    throw badFit("no points to fit", "name a file, as in `with data.csv`, or define lists");
  }
  const count = Math.max(nodesOf(given).length, nodesOf(lowered).length);
  const valuesOf = (expression: Expression): Float64Array => {
    const nodes = nodesOf(workspace.lower(expression).quantity);
    return Float64Array.from(listOf(expression, nodes, count), (node) => graph.value(node));
  };
  const nodes = listOf(model, nodesOf(lowered), count);
  const piece = (from: number): Make => {
    const elementsOf = (all: readonly NodeId[]): readonly NodeId[] =>
      listOf(model, all, count).slice(from, from + pointsTogether);
    if (isFixed) return () => ({ outputs: elementsOf(nodes), findings });
    return (found) => {
      const anew = workspace.lower(model, found);
      return madeOf(anew, elementsOf(nodesOf(anew.quantity)));
    };
  };

  const size = parameters.length;
  const pieces: Evaluate[] = [];
  for (let from = 0; from < count; from += pointsTogether) {
    pieces.push(functionOf(workspace, parameters, piece(from), { gradients: true }));
  }
  return {
    count,
    measured: valuesOf(left),
    weighting: weighting && valuesOf(weighting.expression),
    together: pointsTogether,
    pace: () => paceOf(workspace, nodes, parameters),
    abscissa: listOver(workspace, model, parameters, count),
    nameOf: (at) => `point ${at + 1}`,
    model: (values, from, number, block) => {
      let results: Float64Array = new Float64Array(0);
      let piece = -1;
      for (let at = 0; at < number; at++) {
        const next = Math.floor((from + at) / pointsTogether);
        if (next !== piece) results = (pieces[next] as Evaluate)(values);
        piece = next;
        const start = ((from + at) % pointsTogether) * (1 + size);
        (block[size] as Float64Array)[at] = results[start] as number;
        for (let parameter = 0; parameter < size; parameter++) {
          (block[parameter] as Float64Array)[at] = results[start + 1 + parameter] as number;
        }
      }
    },
  };
}

/** The one list of numbers that a model mentions, if it is one. */
function listOver(
  workspace: Workspace,
  model: Expression,
  parameters: readonly FreeVariable[],
  count: number,
): Abscissa | undefined {
  const { graph, variables } = workspace;
  const varied = new Set(parameters.map(({ node }) => node));
  const lists = [...freeNames(model, workspace).keys()].flatMap((name): Abscissa[] => {
    const nodes = nodesOf(variables.get(name)?.quantity ?? []);
    if (nodes.length !== count || graph.dependencies(nodes).some((node) => varied.has(node)))
      return [];
    return [{ name, values: nodes.map((node) => graph.value(node)) }];
  });
  return lists.length === 1 ? lists[0] : undefined;
}

/** A number stands for as many as there are points. @throws NablaError `length-mismatch` */
function listOf<Element>(
  expression: Expression,
  elements: readonly Element[],
  count: number,
): readonly Element[] {
  if (elements.length === count) return elements;
  if (elements.length !== 1) throw lengthMismatch(expression, [count, elements.length]);
  return Array.from({ length: count }, () => elements[0] as Element);
}

/** @throws NablaError `bad-fit` at the first point where something is not a number, or infinite */
export function requireFinite(
  { count, measured, model, nameOf }: Observations,
  start: Float64Array,
  names: readonly string[],
  request: FitRequest,
): void {
  const size = names.length;
  const block = Array.from({ length: size + 1 }, () => new Float64Array(1));
  for (let at = 0; at < count; at++) {
    const value = measured[at] as number;
    if (!Number.isFinite(value)) {
      throw badFit(
        `the left side is ${inWords(value)} in ${nameOf(at)}`,
        "remove that row or point",
        request.left,
      );
    }
    model(start, at, 1, block);
    const found = (block[size] as Float64Array)[0] as number;
    if (!Number.isFinite(found)) {
      throw badFit(
        `the model is ${inWords(found)} at the starting values, in ${nameOf(at)}`,
        "choose other starting values, or remove that row or point",
        request.model,
      );
    }
    const bad = names.findIndex(
      (_, parameter) => !Number.isFinite((block[parameter] as Float64Array)[0]),
    );
    if (bad === -1) continue;
    const slope = (block[bad] as Float64Array)[0] as number;
    throw badFit(
      `∂model/∂${names[bad]} is ${inWords(slope)} at the starting values, in ${nameOf(at)}`,
      "choose other starting values, or remove that row or point",
      request.model,
    );
  }
}

const inWords = (value: number): string =>
  Number.isNaN(value) ? "nan" : value > 0 ? "inf" : "-inf";

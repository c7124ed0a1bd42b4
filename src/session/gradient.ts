/** A gradient as rows, and the rows as a listing. */

import type { Findings } from "../autograd/findings.ts";
import type { Gradient } from "../autograd/gradient.ts";
import type { NodeId } from "../autograd/graph.ts";
import { isList, nodesOf, type Quantity } from "../autograd/quantity.ts";
import { notAConstant } from "../error.ts";
import { formatShort } from "../prose.ts";
import type { ConstantDefinition } from "../syntax/tree.ts";
import { elementName, indexed } from "./naming.ts";
import type { Bars, Cell, GradientRow, Listing, Numbers } from "./reply.ts";
import { uncertaintyColumn, valueColumn } from "./uncertainty/uncertainty.ts";
import type { Input, Workspace } from "./workspace.ts";

/** A list's gradient with more numbers than this is not made: nobody would read it, and memory ends somewhere. */
const maxPartials = 1 << 22;

/** The gradient of a quantity, a row for each input; where either is a list, the partials are a list, too. */
export function gradientRows(
  workspace: Workspace,
  quantity: Quantity,
  gradientOf: (node: NodeId) => Gradient = (node) => workspace.gradient(node),
): GradientRow[] | "too large" {
  if (!isList(quantity)) {
    const rows = rowsOf(workspace, quantity, gradientOf);
    if (rows !== undefined) return rows;
  }
  const partials = partialsOf(workspace, quantity, gradientOf);
  if (partials === "too large") return partials;
  const names = workspace.inputNames([...partials.keys()]);
  return [...partials].map(([input, matrix], index) => ({
    input: names[index] as string,
    ...numbersOf(input),
    partial: shaped(matrix, input.value, quantity),
  }));
}

/** The rows for one output, if all its inputs are single numbers, as mostly they are. */
function rowsOf(
  workspace: Workspace,
  output: NodeId,
  gradientOf: (node: NodeId) => Gradient,
): GradientRow[] | undefined {
  if (!workspace.graph.isActive(output)) return [];
  const { inputs, partials } = gradientOf(output);
  const owners = inputs.map((node) => workspace.inputOf(node));
  if (owners.some(({ index }) => index !== undefined)) return undefined;
  const names = workspace.inputNames(owners.map(({ input }) => input));
  return owners.map(({ input }, index) => ({
    input: names[index] as string,
    ...numbersOf(input),
    partial: partials[index] as number,
  }));
}

/** What of an input is known to its rows. */
const numbersOf = ({ value, uncertainty }: Input): { value: Numbers; uncertainty?: Numbers } =>
  uncertainty === undefined ? { value } : { value, uncertainty };

/**
 * For each input that a quantity depends on, and each output, the partials with respect to the input's elements, or to
 * itself alone.
 */
export function partialsOf(
  workspace: Workspace,
  quantity: Quantity,
  gradientOf: (node: NodeId) => Gradient,
): Map<Input, number[][]> | "too large" {
  const outputs = nodesOf(quantity);
  const partials = new Map<Input, number[][]>();
  if (!outputs.some((output) => workspace.graph.isActive(output))) return partials;
  let size = 0;
  for (const [row, output] of outputs.entries()) {
    const gradient = gradientOf(output);
    for (const [position, node] of gradient.inputs.entries()) {
      const { input, index } = workspace.inputOf(node as NodeId);
      let matrix = partials.get(input);
      if (matrix === undefined) {
        size += outputs.length * lengthOf(input.value);
        if (outputs.length > 1 && size > maxPartials) return "too large";
        matrix = outputs.map(() => new Array<number>(lengthOf(input.value)).fill(0));
        partials.set(input, matrix);
      }
      (matrix[row] as number[])[index ?? 0] = gradient.partials[position] as number;
    }
  }
  return partials;
}

/** The partials with respect to an input, with lists where it, or the quantity, is one. */
export function shaped(
  matrix: readonly (readonly number[])[],
  value: Numbers,
  quantity: Quantity,
): GradientRow["partial"] {
  const perOutput = matrix.map((row): Numbers => (typeof value === "number" ? first(row) : row));
  return isList(quantity) ? perOutput : first(perOutput);
}

/** A constant depends on no input. @throws NablaError `not-a-constant` */
export function refuseInputs(
  workspace: Workspace,
  { target, value }: ConstantDefinition,
  quantity: Quantity,
): void {
  if (nodesOf(quantity).some((node) => workspace.graph.isActive(node))) {
    throw notAConstant(value, target.name, inputsOf(workspace, quantity));
  }
}

export function inputsOf(workspace: Workspace, quantity: Quantity): string[] {
  const inputs = nodesOf(quantity).flatMap((node) => workspace.gradient(node).inputs);
  return workspace.inputNames([...new Set(inputs.map((node) => workspace.inputOf(node).input))]);
}

const lengthOf = (value: Numbers): number => (typeof value === "number" ? 1 : value.length);

const first = <Element>(elements: readonly Element[]): Element => elements[0] as Element;

/** One number to show: an input, or an element of one, and the partial of each output with respect to it. */
export interface GradientCell {
  readonly input: string;
  readonly value: number;
  readonly uncertainty: number | undefined;
  readonly partials: readonly number[];
}

/** The rows with the elements of lists apart. `outputs` is the number of them, undefined for a single number. */
export function cellsOf(rows: readonly GradientRow[], outputs: number | undefined): GradientCell[] {
  return rows.flatMap(({ input, value, uncertainty, partial }) => {
    const perOutput = (outputs === undefined ? [partial] : partial) as readonly Numbers[];
    if (typeof value === "number") {
      const own = uncertainty as number | undefined;
      return [{ input, value, uncertainty: own, partials: perOutput as readonly number[] }];
    }
    return value.map((element, index) => ({
      input: elementName(input, index),
      value: element,
      uncertainty: (uncertainty as readonly number[] | undefined)?.[index],
      partials: perOutput.map((row) => (row as readonly number[])[index] as number),
    }));
  });
}

/** Inputs of such different sizes have derivatives that tell nothing beside one another. */
const wideRange = 1000;

/** Bars of partials; where inputs span more than three decades, of what the same share of each input makes. */
export function gradientBars(values: readonly number[], partials: readonly number[]): Bars {
  let [least, most] = [Number.POSITIVE_INFINITY, 0];
  for (const value of values) {
    const size = Math.abs(value);
    if (size === 0 || !Number.isFinite(size)) continue;
    if (size < least) least = size;
    if (size > most) most = size;
  }
  if (!(most > wideRange * least)) return { title: "", numbers: partials };
  const numbers = partials.map((partial, at) => partial * Math.abs(values[at] as number));
  return { title: "elasticity", numbers };
}

/**
 * The rows as they are shown, with the name of the output above them: a line for each number, or for a list of more
 * elements than this, from its least to its greatest.
 */
export function gradientListing(
  output: string,
  gradient: readonly GradientRow[],
  outputs: number | undefined,
  longest = Number.POSITIVE_INFINITY,
): Listing {
  const partials =
    outputs === undefined
      ? [{ key: "gradient", title: `∂${output}/∂input`, short: "∂/∂input" }]
      : Array.from({ length: outputs }, (_, index) => ({
          key: elementName("gradient", index),
          title: `∂${elementName(output, index)}`,
          isSparse: true as const,
        }));
  const isUncertain = gradient.some(({ uncertainty }) => uncertainty !== undefined);
  const all = gradient.map((row) => cellsOf([row], outputs));
  const bars = gradientBars(
    all.flatMap((cells) => cells.map(({ value }) => value)),
    all.flatMap((cells) => cells.map(({ partials: [partial = 0] }) => partial)),
  );
  const rows: Cell[][] = [];
  const sizes: number[] = [];
  let count = 0;
  for (const [at, cells] of all.entries()) {
    const own = cells.map(({ input, value, uncertainty = "", partials: row }): Cell[] => [
      input,
      value,
      ...(isUncertain ? [uncertainty] : []),
      ...row,
    ]);
    const numbers = bars.numbers.slice(count, count + cells.length);
    count += cells.length;
    if (cells.length <= longest) {
      rows.push(...own);
      sizes.push(...numbers);
      continue;
    }
    const [, ...columns] = (own[0] as Cell[]).map((_, column) => own.map((row) => row[column]));
    const name = indexed(gradient[at]?.input as string, `1..${cells.length}`);
    rows.push([name, ...columns.map(rangeOf)]);
    sizes.push(numbers.reduce((most, each) => (Math.abs(each) > Math.abs(most) ? each : most), 0));
  }
  return {
    kind: "listing",
    columns: [
      { key: "input", title: "input" },
      valueColumn,
      ...(isUncertain ? [uncertaintyColumn] : []),
      ...partials,
    ],
    rows,
    bars: outputs === undefined && { ...bars, numbers: sizes },
    ...(isUncertain ? { leading: 3 } : {}),
  };
}

/** `-0.5 to 2`. */
function rangeOf(cells: readonly (Cell | undefined)[]): Cell {
  const numbers = cells.filter((cell) => typeof cell === "number");
  if (numbers.length === 0) return "";
  let [least, most] = [numbers[0] as number, numbers[0] as number];
  for (const number of numbers) {
    // Once it is NaN it stays so.
    [least, most] = [Math.min(least, number), Math.max(most, number)];
  }
  return Object.is(least, most) ? least : `${formatShort(least, 4)} to ${formatShort(most, 4)}`;
}

/** Gradients, each of them taken once where uncertainties are made of them as well. */
export function gradientsOnce(
  workspace: Workspace,
  findings?: Findings,
): (node: NodeId) => Gradient {
  const gradientOf = (node: NodeId): Gradient => workspace.gradient(node, findings);
  if (!workspace.isUncertain) return gradientOf;
  const known = new Map<NodeId, Gradient>();
  return (node) => {
    const gradient = known.get(node) ?? gradientOf(node);
    known.set(node, gradient);
    return gradient;
  };
}

export const rowsOrNone = (rows: GradientRow[] | "too large"): readonly GradientRow[] =>
  rows === "too large" ? [] : rows;

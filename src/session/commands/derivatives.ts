/** What commands show of the derivatives of an expression: at its inputs, as formulas, twice. */

import { centralSlope, oneSidedSlope } from "../../autograd/difference.ts";
import type { NodeId } from "../../autograd/graph.ts";
import { isList, nodesOf, type Quantity } from "../../autograd/quantity.ts";
import { replay } from "../../autograd/replay.ts";
import { badOption } from "../../error.ts";
import type { Expression } from "../../syntax/tree.ts";
import { cellsOf, gradientListing, gradientRows } from "../gradient.ts";
import { elementName, type Workspace } from "../workspace.ts";
import type { Context, Outcome } from "./command.ts";

export function grad({ workspace }: Context, expression: Expression | undefined): Outcome {
  const output = outputOf(workspace, expression);
  const outputs = isList(output) ? output.length : undefined;
  const rows = gradientRows(workspace, output);
  if (rows === "too large") {
    throw badOption("this gradient is too large", "ask for that of an element, as v[1]");
  }
  const cells = cellsOf(rows, outputs);
  if (cells.length === 0) return [noInputs(workspace, output)];
  return [gradientListing(nameOf(workspace, output, expression), cells, outputs)];
}

/** The derivatives as formulas: at the present values of the inputs, where a branch depends on them. */
export function symbolic({ workspace }: Context, expression: Expression | undefined): Outcome {
  const { output, inputs } = scalarOf(workspace, expression);
  if (inputs.length === 0) return [noInputs(workspace, output)];
  return [
    {
      kind: "listing",
      columns: [
        { key: "input", title: "input" },
        { key: "derivative", title: `∂${nameOf(workspace, output, expression)}/∂input` },
      ],
      rows: inputs.map(({ name, node }) => [
        name,
        workspace.formula(workspace.differentiator.derivative(output, node), { nodes: 400 }),
      ]),
    },
  ];
}

/** The second derivatives with respect to each pair of inputs. */
export function hessian({ workspace }: Context, expression: Expression | undefined): Outcome {
  const { graph, differentiator } = workspace;
  const { output, inputs } = scalarOf(workspace, expression);
  if (inputs.length === 0) return [noInputs(workspace, output)];
  const nodes = inputs.map(({ node }) => node);
  const columns = differentiator.derivatives(output, nodes).map((slope) => {
    const gradient = workspace.gradient(slope);
    const others = Number.isNaN(graph.value(slope)) ? Number.NaN : 0;
    return nodes.map((node) => gradient.partials[gradient.inputs.indexOf(node)] ?? others);
  });
  return [
    {
      kind: "listing",
      columns: [
        { key: "input", title: "input" },
        { key: "value", title: "value" },
        ...inputs.map(({ name }) => ({ key: `∂²/∂${name}`, title: `∂²/∂${name}` })),
      ],
      rows: inputs.map(({ name, node }, row) => [
        name,
        graph.value(node),
        ...columns.map((column) => column[row] as number),
      ]),
      bars: false,
    },
  ];
}

/** Each partial derivative beside the slope that differences give, with the digits that agree. */
export function check({ workspace }: Context, expression: Expression | undefined): Outcome {
  const { graph } = workspace;
  const { output, inputs } = scalarOf(workspace, expression);
  if (inputs.length === 0) return [noInputs(workspace, output)];
  const { partials } = workspace.gradient(output);
  return [
    {
      kind: "listing",
      columns: [
        { key: "input", title: "input" },
        { key: "gradient", title: "gradient" },
        { key: "difference", title: "difference" },
        { key: "verdict", title: "verdict" },
      ],
      // The inputs are in the order of the partials.
      rows: inputs.map(({ name, node }, index) => {
        const exact = partials[index] as number;
        const f = replay(graph, output, node);
        const x = graph.value(node);
        const slope = centralSlope(f, x);
        return [name, exact, slope, verdict(exact, slope, f, x)];
      }),
    },
  ];
}

/** Fewer digits than these in common are worth a closer look. */
const fewDigits = 5;

function verdict(exact: number, slope: number, f: (x: number) => number, x: number): string {
  if (!Number.isFinite(exact)) return "not finite";
  const [left, right] = [oneSidedSlope(f, x, -1), oneSidedSlope(f, x, 1)];
  if (Number.isNaN(left + right)) return "cannot be told: nearby it is not a number";
  if (!(Math.abs(left - right) <= 1e-3 * Math.max(1, Math.abs(left), Math.abs(right)))) {
    const [before, after] = [left, right].map((side) => Number(side.toPrecision(4)));
    return `a kink or a pole: ${before} from the left, ${after} from the right`;
  }
  const difference = Math.abs(exact - slope);
  const digits = Math.min(15, Math.floor(-Math.log10(difference / Math.abs(exact))));
  if (difference === 0 || digits >= fewDigits)
    return `agrees to ${difference === 0 ? 15 : digits} digits`;
  return exact === 0 && difference < 1e-9 ? "agrees: both are 0" : "does not agree";
}

/** What an output is called above its derivatives: its own name, or nothing if it is neither named nor the answer. */
export function nameOf(
  workspace: Workspace,
  output: Quantity,
  expression: Expression | undefined,
): string {
  const label = workspace.graph.label(nodesOf(output)[0] as NodeId);
  const own = isList(output) ? label?.replace(/\[\d+\]$/, "") : label;
  return own ?? (expression === undefined ? "ans" : "");
}

/** An output that is a number, and the inputs that it depends on. @param ofLists what to try with a list */
export function scalarOf(
  workspace: Workspace,
  expression: Expression | undefined,
  ofLists?: string,
): { output: NodeId; inputs: { name: string; node: NodeId }[] } {
  const output = outputOf(workspace, expression);
  if (isList(output)) {
    const hint = "take one of its elements, as v[1]";
    throw badOption(
      `this is a list of ${output.length}`,
      ofLists === undefined ? hint : `${hint}; ${ofLists}`,
    );
  }
  const nodes = workspace.gradient(output).inputs;
  const belongings = nodes.map((node) => workspace.inputOf(node));
  const different = [...new Set(belongings.map(({ input }) => input))];
  const names = workspace.inputNames(different);
  const nameOf = new Map(different.map((input, index) => [input, names[index] as string]));
  return {
    output,
    inputs: nodes.map((node, index) => {
      const { input, index: element } = belongings[index] as (typeof belongings)[number];
      return { name: elementName(nameOf.get(input) as string, element), node };
    }),
  };
}

function outputOf(workspace: Workspace, expression: Expression | undefined): Quantity {
  const output = expression === undefined ? workspace.last : workspace.lower(expression).quantity;
  if (output !== undefined) return output;
  throw badOption("there is no answer yet", "write the command and an expression");
}

export const noInputs = (workspace: Workspace, output: Quantity): string =>
  `${workspace.formula(output)} depends on no input`;

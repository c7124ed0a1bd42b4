/** How a gradient comes about. */

import type { Command } from "../../session/command.ts";
import { dot, mermaid, tree } from "../graph/run.ts";
import { heat } from "../heat/run.ts";
import { paths } from "../paths/run.ts";
import { step } from "../step/run.ts";
import { trace } from "../trace/run.ts";

export const chainRuleCommands: readonly Command[] = [
  {
    name: "trace",
    takes: "phrase",
    form: "[all] [expr]",
    isOptional: true,
    doc: "every node with its value and gradient, from the output to the inputs",
    example: ":trace tanh(x*w + b)",
    run: trace,
  },
  {
    name: "step",
    takes: "phrase",
    form: "[bfs] [expr]",
    isOptional: true,
    doc: "the backward pass a node at a time; with bfs breadth first, and where that goes wrong",
    example: ":step tanh(x*w + b)",
    run: step,
  },
  {
    name: "paths",
    takes: "expressions",
    doc: "a derivative as the sum over the paths from an answer, or an expression, to a variable",
    example: ":paths x, tanh(x*w)*x",
    run: paths,
  },
  {
    name: "heat",
    takes: "expression",
    doc: "the formula with each part shaded by the share of the gradient that flows through it",
    example: ":heat tanh(x*w + b)",
    run: heat,
  },
  {
    name: "tree",
    takes: "expression",
    doc: "the expression graph as a tree, with the value and the gradient of every node",
    example: ":tree tanh(x*w + b)",
    run: tree,
  },
  {
    name: "dot",
    takes: "phrase",
    form: "[all] [expr] [> file.dot]",
    isOptional: true,
    doc: "the same for Graphviz, with the local derivatives on the edges",
    example: ":dot tanh(x*w + b) > neuron.dot",
    run: dot,
  },
  {
    name: "mermaid",
    takes: "phrase",
    form: "[expr] [> file.md]",
    isOptional: true,
    doc: "the same as a Mermaid flowchart, for Markdown",
    example: ":mermaid tanh(x*w + b)",
    run: mermaid,
  },
];

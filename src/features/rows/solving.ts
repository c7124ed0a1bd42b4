/** Values of inputs at which something holds, is least, or comes nearest to data. */

import type { Command, CommandOption } from "../../session/command.ts";
import { fitCommand } from "../fit/run.ts";
import { maximize, minimize } from "../minimize/run.ts";
import { solve } from "../solve/run.ts";

const interval = "within an interval, which may be open: w in 0..inf";
const start =
  "it begins at the value that a name has, or else in the middle of its interval, or at 1";

const searchOptions: readonly CommandOption[] = [
  { name: "over", form: "x, y", doc: "what may vary", isPart: true },
  {
    name: "method",
    form: "adam",
    doc: "lbfgs, newton, gd (gradient descent) or adam",
    usual: "L-BFGS, then Newton's method, around kinks gradient sampling",
  },
  { name: "lr", form: "0.1", doc: "the learning rate of gd and adam", usual: "0.01" },
  { name: "steps", form: "5000", doc: "how many steps there are at most", usual: "1000" },
];

const searchParts = [
  ["over x, y", "the names that may vary; of a list all elements"],
  ["over x in 0..10", interval],
  ["", start],
] as const;

export const solvingCommands: readonly Command[] = [
  {
    name: "solve",
    takes: "phrase",
    form: "equations for names",
    doc: "the values of some inputs at which equations hold",
    example: ":solve x^2 = 2 for x",
    parts: [
      ["x^2 = 2", "an equation; without a right side it is to be 0"],
      ["x + y = 3, x*y = 2", "several, between commas: as many as unknowns"],
      ["for x, y", "the unknowns; a list counts as many as it has elements"],
      ["for x in 0..10", "only roots within an interval, which also says where to look"],
      ["", start],
    ],
    examples: [":solve cos(t) = t for t in 0..1", ":solve x^2 + y^2 = 4, x*y = 1 for x, y in 0..2"],
    run: solve,
  },
  {
    name: "minimize",
    takes: "phrase",
    form: "expr over names",
    doc: "the values of some inputs at which an expression is least",
    example: ":minimize (x - 3)^2 + 1 over x",
    parts: searchParts,
    options: searchOptions,
    examples: [
      ":minimize (1 - x)^2 + 100*(y - x^2)^2 over x, y method newton",
      ":minimize x^4 - x over x in 0..10 method adam lr 0.1 steps 500",
    ],
    run: minimize,
  },
  {
    name: "maximize",
    takes: "phrase",
    form: "expr over names",
    doc: "the same where it is greatest",
    example: ":maximize w*(10 - w) over w in 0..10",
    parts: searchParts,
    options: searchOptions,
    examples: [":maximize w*h*(20 - w - h) over w in 0..5, h in 0..inf"],
    run: maximize,
  },
  {
    name: "fit",
    takes: "phrase",
    form: "y ~ model [with FILE] …",
    doc: "the parameters for which a model comes nearest to data, with their errors; also `over a, b`, `weights w`, `sigma s`",
    example: ":fit y ~ a*exp(-b*t) + c with data.csv",
    parts: [
      ["y ~ a*x + b", "what is measured, and the model: columns, lists, parameters and inputs"],
      ["> fit.svg", "the picture of it in a file"],
    ],
    options: [
      {
        name: "with",
        form: "FILE",
        doc: "a table: CSV, TSV or JSON Lines, compressed or not",
        usual: "lists of the session",
      },
      {
        name: "over",
        form: "a = 2, b",
        doc: "the parameters, with starting values if you like",
        usual: "all names in the model that are no columns",
      },
      { name: "weights", form: "w", doc: "how much each point counts", usual: "all alike" },
      {
        name: "sigma",
        form: "s",
        doc: "the standard deviation of each point, in the place of weights",
      },
    ],
    examples: [
      ":fit y ~ a*exp(-b*t) over a = 2, b with data.csv sigma s",
      ":fit ln(y) ~ k*x + d weights y^2 > fit.svg",
    ],
    run: fitCommand,
  },
];

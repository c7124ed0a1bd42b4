/** What `:minimize` and `:maximize` are for. */

import { whereSearchBegins } from "../../session/arguments/unknowns.ts";
import type { CommandHelp } from "../../session/command.ts";
import { methods } from "./descent-options.ts";

const searchParts: CommandHelp["parts"] = [
  ["over x, y", "the variables; a list varies all its elements"],
  ["over x in 0..10", "within an interval, which may be open: `w in 0..inf`"],
  ["", whereSearchBegins],
];

const searchOptions: CommandHelp["options"] = [
  { name: "over", form: "x, y", doc: "the variables", isPart: true },
  {
    name: "method",
    form: "adam",
    doc: "lbfgs, newton, gd (gradient descent) or adam",
    default: "L-BFGS, then Newton; gradient sampling at kinks",
  },
  {
    name: "with",
    form: "FILE",
    doc: "a table whose columns the expression uses as lists",
  },
  { name: "lr", form: "0.1", doc: "the learning rate of gd and adam", default: "0.01" },
  { name: "steps", form: "5000", doc: "the maximum number of steps", default: "1000" },
];

export const minimizeHelp = (): CommandHelp => ({
  doc: "find a local minimum of an expression",
  example: ":minimize (x - 3)^2 + 1 over x",
  words: [...methods, "in"],
  parts: searchParts,
  options: searchOptions,
  examples: [
    ":minimize (1 - x)^2 + 100*(y - x^2)^2 over x, y method newton",
    ":minimize x^4 - x over x in 0..10 method adam lr 0.1 steps 500",
    ":minimize sum((a*x - y)^2) over a with data.csv",
  ],
});

export const maximizeHelp = (): CommandHelp => ({
  doc: "find a local maximum of an expression",
  example: ":maximize w*(10 - w) over w in 0..10",
  words: [...methods, "in"],
  parts: searchParts,
  options: searchOptions,
  examples: [":maximize w*h*(20 - w - h) over w in 0..5, h in 0..inf"],
});

/** The derivatives of an expression. */

import { grad, hessian, symbolic } from "../../session/arguments/derivatives.ts";
import type { Command } from "../../session/command.ts";
import { check } from "../check/run.ts";

export const derivativeCommands: readonly Command[] = [
  {
    name: "grad",
    takes: "expression",
    doc: "the gradient of the last answer or of an expression, whole",
    example: ":grad x*y",
    run: grad,
  },
  {
    name: "symbolic",
    takes: "expression",
    doc: "the derivatives as formulas",
    example: ":symbolic x^2*y",
    run: symbolic,
  },
  {
    name: "hessian",
    takes: "expression",
    doc: "the second derivatives with respect to each pair of inputs",
    example: ":hessian x^2*y",
    run: hessian,
  },
  {
    name: "check",
    takes: "expression",
    doc: "each derivative beside differences and complex steps or contour integrals, and how far they agree",
    example: ":check sin(x)/x",
    run: check,
  },
];

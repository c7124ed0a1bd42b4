/**
 * Rules as textbooks have them, for formulas that are read: without what the table's rules have for the last digits, for
 * infinities, and for conventions at single points.
 */

import type { Rules } from "./derive.ts";

export const textbookRules: Rules = {
  sqrt: ["1/(2*sqrt(x))"],
  pow: ["y*x^(y - 1)", "x^y*ln(x)"],
  ln: ["1/x"],
  log: ["1/(x*ln(b))", "-ln(x)/(b*ln(b)^2)"],
  log1p: ["1/(1 + x)"],
  log2: ["1/(x*ln(2))"],
  log10: ["1/(x*ln(10))"],
  xlogy: ["ln(y)", "x/y"],
  tan: ["1/cos(x)^2"],
  asin: ["1/sqrt(1 - x^2)"],
  acos: ["-1/sqrt(1 - x^2)"],
  atan: ["1/(1 + x^2)"],
  acot: ["-1/(1 + x^2)"],
  asec: ["1/(abs(x)*sqrt(x^2 - 1))"],
  acsc: ["-1/(abs(x)*sqrt(x^2 - 1))"],
  atan2: ["x/(x^2 + y^2)", "-y/(x^2 + y^2)"],
  asinh: ["1/sqrt(x^2 + 1)"],
  acosh: ["1/sqrt(x^2 - 1)"],
  atanh: ["1/(1 - x^2)"],
  acoth: ["1/(1 - x^2)"],
  asech: ["-1/(x*sqrt(1 - x^2))"],
  acsch: ["-1/(abs(x)*sqrt(1 + x^2))"],
  abs: ["sign(x)"],
  hypot: ["x/f"],
  gauss: ["-2*x*gauss(x)"],
  normpdf: ["-x*normpdf(x)"],
  silu: ["sigmoid(x) + x*sech(x/2)^2/4"],
  gelu: ["normcdf(x) + x*normpdf(x)"],
};

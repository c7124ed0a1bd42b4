/** Functions of lists. Those that end in … take one list, or several numbers. */

import { declare, declareVariadic } from "../operation.ts";
import { hypotenuse, largest, logsumexp, smallest, sum } from "../real.ts";
import { positive, real, small } from "./intervals.ts";

const several = [real, real, real] as const;
const apart = [
  [0, 1],
  [2, 3],
  [4, 5],
] as const;

export const lists = {
  sum: declareVariadic("x…", {
    doc: "sum",
    value: sum,
    partials: ["1"],
    domain: several,
    example: "sum(k^2 for k in 1..4)",
    associative: true,
  }),
  prod: declareVariadic("x…", {
    doc: "product",
    fold: "x*y",
    empty: 1,
    example: "prod(1..5)",
    associative: true,
  }),
  mean: declareVariadic("x…", {
    doc: "arithmetic mean",
    definition: "sum(x)/len(x)",
    example: "mean([1, 2, 6])",
  }),
  var: declareVariadic("x…", {
    doc: "population variance (divides by n)",
    // The mean is rounded; what the differences from it have left of one is taken from them again.
    definition: "mean((x - detach(mean(x)) - mean(x - detach(mean(x))))^2)",
    example: "var([1, 2, 6])",
  }),
  std: declareVariadic("x…", {
    doc: "population standard deviation (divides by n)",
    definition: "hypot(x - detach(mean(x)) - mean(x - detach(mean(x))))/sqrt(len(x))",
    example: "std([1, 2, 6])",
  }),
  min: declareVariadic("x…", {
    doc: "smallest value",
    value: smallest,
    partials: ["x == f ? 1/matches(f, xs) : 0"],
    domain: apart,
    example: "min(3, 1, 2)",
    associative: true,
    kink: ["matches(f, xs) > 1", "at a tie, min splits its derivative equally"],
  }),
  max: declareVariadic("x…", {
    doc: "largest value",
    value: largest,
    partials: ["x == f ? 1/matches(f, xs) : 0"],
    domain: apart,
    example: "max([3, 1, 2])",
    associative: true,
    kink: ["matches(f, xs) > 1", "at a tie, max splits its derivative equally"],
  }),
  dot: declare("x, y", {
    doc: "dot product of two lists",
    definition: "sum(x*y)",
    example: "dot([1, 2], [3, 4])",
  }),
  norm: declareVariadic("x…", {
    doc: "Euclidean norm of a vector",
    definition: "hypot(x)",
    example: "norm([3, 4])",
  }),
  hypot: declareVariadic("x…", {
    doc: "square root of the sum of squares, without overflow",
    value: hypotenuse,
    partials: ["f == 0 ? 0 : abs(x) < 0.9*f ? x/f : hypotpart(x, xs)"],
    domain: [real, positive, real],
    example: "hypot(3, 4)",
    kink: ["f == 0", "a norm has no derivative at 0; nabla uses 0"],
  }),
  logsumexp: declareVariadic("x…", {
    doc: "ln(sum(exp(x))), without overflow",
    value: logsumexp,
    partials: ["softpart(x, xs)"],
    domain: [small, small, small],
    saturates: ["x"],
    example: "logsumexp([1000, 1000])",
  }),
  softmax: declareVariadic("x…", {
    doc: "exp(x)/sum(exp(x)), without overflow",
    definition: "exp(x - detach(max(x)))/sum(exp(x - detach(max(x))))",
    sharing: "exp(x - detach(max(x)))",
    example: "softmax([1000, 1000])",
  }),
  len: declareVariadic("x…", {
    doc: "number of elements",
    value: (xs) => xs.length,
    isCount: true,
    partials: ["0"],
    domain: several,
    example: "len(1..10)",
  }),
};

/** How large the gradients of a drawing are beside one another, to be shown by bars and colors. */

import type { GraphDrawing } from "./part.ts";

export interface Scale {
  /** Of the gradients that are finite. */
  readonly largest: number;
  /** Whether equal steps are equal factors: where most gradients would be next to nothing beside the largest. */
  readonly isLogarithmic: boolean;
  /** From 0 for 0 to 1 for the largest; also 0 for what is not finite. */
  part(gradient: number): number;
  /** The gradient that is in the middle between the largest and what is nearly nothing. */
  readonly middle: number;
}

/** The typical gradient is smaller than the largest by more than this factor, where a linear scale would not show it. */
const maxLinear = 50;
/** The part of a logarithmic scale that the smallest gets, to be told from 0. */
const least = 1 / 8;

export function scaleOf({ nodes }: GraphDrawing): Scale {
  const sizes = nodes
    .flatMap(({ gradient = 0 }) => (Number.isFinite(gradient) && gradient !== 0 ? [gradient] : []))
    .map(Math.abs)
    .sort((left, right) => left - right);
  const [smallest = 0, largest = 0] = [sizes[0], sizes.at(-1)];
  const median = sizes[sizes.length >> 1] ?? 0;
  const isLogarithmic = median * maxLinear < largest;
  // Not the logarithm of the quotient, which may overflow.
  const range = Math.log(largest) - Math.log(smallest);
  const partOf = (size: number): number =>
    isLogarithmic
      ? least + (1 - least) * ((Math.log(size) - Math.log(smallest)) / range)
      : size / largest;
  return {
    largest,
    isLogarithmic,
    part: (gradient) =>
      Number.isFinite(gradient) && gradient !== 0 ? partOf(Math.abs(gradient)) : 0,
    middle: isLogarithmic ? Math.sqrt(smallest) * Math.sqrt(largest) : largest / 4,
  };
}

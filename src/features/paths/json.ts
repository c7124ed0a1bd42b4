/** Paths for programs: as JSON, and the derivative alone. */

import { exact } from "../../text/number.ts";
import type { Json } from "../../text/shapes.ts";
import type { Paths } from "./part.ts";
import { pathText } from "./path-text.ts";

export const pathsJson = ({ rows, count, magnitude, sum }: Paths): readonly Json[] => [
  rows.map((path) => ({ path: pathText(path), locals: path.locals, product: path.product })),
  { count, log10_count: Number.isSafeInteger(count) ? undefined : magnitude, sum },
];

export const derivativeIn = ({ sum }: Paths): readonly string[] => [exact(sum)];

/** Matrices and their decompositions: those of ml-matrix, which take longer to load than most programs take to run. */

import { createRequire } from "node:module";

type Matrices = typeof import("ml-matrix");

let loaded: Matrices | undefined;

export function matrices(): Matrices {
  loaded ??= createRequire(import.meta.url)("./ml-matrix.cjs") as Matrices;
  return loaded;
}

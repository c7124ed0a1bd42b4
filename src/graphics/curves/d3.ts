/** What plots need of D3, which takes longer to load than most programs take to run. */

import { createRequire } from "node:module";

export interface D3 {
  readonly ticks: typeof import("d3-array").ticks;
  readonly contours: typeof import("d3-contour").contours;
}

let loaded: D3 | undefined;

export function d3(): D3 {
  loaded ??= createRequire(import.meta.url)("./d3.cjs") as D3;
  return loaded;
}

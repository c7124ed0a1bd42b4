/** What has to do with derivatives, apart from the special forms. */

import { declare } from "../operation.ts";
import { real } from "./intervals.ts";

export const calculus = {
  detach: declare("x", {
    doc: "x as a constant: no gradient flows through it",
    value: (x: number) => x,
    partials: ["0"],
    domain: [real],
    example: "detach(2)",
  }),
};

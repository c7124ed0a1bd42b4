/** Screens without colors, and without limits but for those that are given. */

import type { Screen } from "../../src/text/screen.ts";
import { styleFor } from "../../src/text/style.ts";

export const screen = (limits: Partial<Screen> = {}): Screen => ({
  width: Number.POSITIVE_INFINITY,
  height: Number.POSITIVE_INFINITY,
  digits: 10,
  notation: "auto",
  gradients: true,
  style: styleFor(false),
  ...limits,
});

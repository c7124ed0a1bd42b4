/** What a view needs to know about where its text will be read. */

import type { Style } from "./style.ts";

export interface Screen {
  /** In columns; infinite where it is not a terminal. */
  readonly width: number;
  /** In lines; infinite where it is not a terminal. */
  readonly height: number;
  /** Significant digits of numbers in tables. */
  readonly digits: number;
  readonly style: Style;
}

/** What a view needs to know about where its text will be read. */

import type { Rounding } from "./number.ts";
import type { Style } from "./style.ts";

export interface Screen extends Rounding {
  /** In columns; infinite where it is not a terminal. */
  readonly width: number;
  /** In lines; infinite where it is not a terminal. */
  readonly height: number;
  /** Whether answers are shown with their gradients. */
  readonly gradients: boolean;
  readonly style: Style;
}

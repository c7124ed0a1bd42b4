/** A path in one line. */

import { printExpression } from "../../syntax/print.ts";
import type { Path } from "./part.ts";

export const arrow = " → ";

export const leftOut = (count: number): string => `… ${count} more …`;

export const pathText = ({ nodes }: Path): string =>
  nodes
    .map((node) => (typeof node === "number" ? leftOut(node) : printExpression(node)))
    .join(arrow);

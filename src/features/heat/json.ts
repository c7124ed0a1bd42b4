/** Shaded formulas as JSON. */

import type { Json } from "../../text/shapes.ts";
import type { Shaded } from "./part.ts";

export const shadedJson = ({ formulas }: Shaded): readonly Json[] => [
  {
    formulas: formulas.map(({ name, parts }) => ({
      name,
      formula: parts.map(({ text }) => text).join(""),
      parts: parts.map(({ text, share }) => ({ text, share })),
    })),
  },
];

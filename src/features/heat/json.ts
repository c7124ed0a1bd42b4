/** Shaded formulas as JSON. */

import { array, member, number, object, text } from "../../formats/json-text.ts";
import type { Shaded, ShadedFormula } from "./part.ts";

export const shadedJson = ({ formulas }: Shaded): readonly string[] => [
  object([member("formulas", array(formulas.map(shadedFormula)))]),
];

const shadedFormula = ({ name, parts }: ShadedFormula): string =>
  object([
    ...(name === undefined ? [] : [member("name", text(name))]),
    member("formula", text(parts.map((part) => part.text).join(""))),
    member(
      "parts",
      array(
        parts.map((part) =>
          object([member("text", text(part.text)), member("share", number(part.share))]),
        ),
      ),
    ),
  ]);

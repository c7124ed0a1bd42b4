/** Code of another language as text and as JSON. */

import { text as jsonText } from "../../formats/json-text.ts";
import { printable } from "../../text/text.ts";
import type { Source } from "./part.ts";

/** Never wrapped: it is to be copied. What would act on a terminal does not. */
export const renderSource = ({ text }: Source): string =>
  text
    .split("\n")
    .map((line) => printable(line))
    .join("\n");

export const sourceJson = ({ text }: Source): readonly string[] => [jsonText(text)];

/** Code of another language as text and as JSON. */

import type { Source } from "./part.ts";

/** Never wrapped: it is to be copied. */
export const renderSource = ({ text }: Source): string => text;

export const sourceJson = ({ text }: Source): readonly string[] => [text];

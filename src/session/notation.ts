/** What in a statement means something else to those who measure: it is worth a note, for it is arithmetic here. */

import type { SourceStatement } from "../syntax/statements.ts";
import { type Note, positionOf } from "./reply.ts";

/** `9.81(2)`, but neither `2(3)` nor `1.5(2)^2`, which are written where something is to be multiplied. */
const lastDigits = (): RegExp =>
  /(?<![\p{L}\p{M}\p{N}_.])(\d[\d_]*|)\.(\d+)\((\d+)\)(?!\s*(?:[\^!(['′⁻⁺²³¹⁰⁴-⁹]|\*\*))/gu;
/** `3 +- 0.1`, in one piece and between numbers. */
const plusMinus = /(?<=[\d.)\]]\s*)\+[-−](?=\s*[\d.])/gu;

/** Notes on what stands for an uncertainty elsewhere. */
export function notesOnNotation(statement: SourceStatement): Note[] {
  const { text } = statement;
  // Most statements are done with at a glance.
  if (!text.includes("+-") && !text.includes("+−") && !/\.\d+\(\d/.test(text)) return [];
  const bare = text.replace(/`[^`]*`/g, (quoted) => "x".repeat(quoted.length));
  const note = (message: string, at: number): Note => ({
    code: "notation",
    message,
    ...positionOf(statement, at),
  });
  return [
    ...[...bare.matchAll(lastDigits())].map(
      ({ 0: written, 1: whole, 2: decimals, 3: own, index }) => {
        const value = `${whole}.${decimals}`;
        const spread = inLastDigits(own as string, (decimals as string).length);
        return note(
          `${written} is the product ${value}*${own}; for an uncertainty write ${value} ± ${spread}`,
          index,
        );
      },
    ),
    ...[...bare.matchAll(plusMinus)].map(({ 0: sign, index }) =>
      note(`${sign} adds a negative number; for an uncertainty write ± or +/-`, index),
    ),
  ];
}

/** Of `9.81(2)` the 2 is 0.02. */
function inLastDigits(digits: string, decimals: number): string {
  const padded = digits.padStart(decimals + 1, "0");
  const whole = padded.slice(0, -decimals).replace(/^0+(?=\d)/, "");
  return `${whole}.${padded.slice(-decimals)}`;
}

/** What people write by habit where nabla writes otherwise, and what to write instead. */

import { signatureOf } from "../operations/operation.ts";
import { functions } from "../operations/table.ts";

interface Slip {
  /** What stands before the place where the text stops making sense, without spaces at its end. */
  readonly before?: RegExp;
  /** What stands there. */
  readonly after?: RegExp;
  readonly advice: string;
}

/** The first that fits counts. */
const slips = (): readonly Slip[] => [
  { before: /^$/, after: /^\.\p{L}/u, advice: "commands begin with a colon: :help" },
  { after: /^&&?/, advice: "write and" },
  { after: /^\|\|/, advice: "write or" },
  { before: /(?:^|[-+*/^(,])$/, after: /^\|/, advice: "the absolute value is abs(x)" },
  { before: /(?:^|[^\p{L}\p{N}_)\]'!])$/u, after: /^!/, advice: "write not" },
  { after: /^!/, advice: "the factorial of a factorial is (n!)!" },
  {
    after: /^(?:±|\+\/[-−])/,
    advice: "± stands once, after the value of an input: x = 3 ± 0.1, w = [1, 2] ± [0.1, 0.2]",
  },
  { after: /^√/, advice: "the square root is sqrt(x)" },
  { after: /^∛/, advice: "the cube root is cbrt(x)" },
  { after: /^[∑Σ∏]/, advice: "a sum is sum(k^2 for k in 1..4)" },
  { after: /^∂/, advice: "a derivative is diff(expr, x)" },
  { before: /\bd\/d[\p{L}\p{N}_]+$/u, advice: "a derivative is diff(expr, x)" },
  { after: /^°/, advice: "degrees are rad(30); angles are in radians" },
  {
    before: /\d\s*%$/,
    after: /^(?:$|[-+*/^%),\]])/,
    advice: "% is the remainder; fifty percent is 50/100",
  },
  { before: /\d$/, after: /^,\d/, advice: "write a decimal point: 1.5" },
  { after: /^:=/, advice: "write =" },
  { before: /[-+*/^%]$/, after: /^=/, advice: "write it out: x = x + 1" },
  { after: /^`/, advice: "a name in backquotes ends with one: `unit price`" },
  { before: /\)$/, after: /^'/, advice: "a derivative of a formula is diff(x^2, x)" },
  {
    after: /^["']/,
    advice: "there are no texts; a name that needs quotes has backquotes: `unit price`",
  },
  { before: /\]$/, after: /^=(?!=)/, advice: "elements cannot be set; make the list anew" },
  { after: /^=/, advice: "== compares; = can only follow a name, or a name and its parameters" },
  { before: /=$/, after: /^$/, advice: "give it a value" },
];

/** What to try where a text stops making sense. */
export function advice(text: string, at: number): string | undefined {
  const before = text.slice(0, at).trimEnd();
  const after = text.slice(at);
  const slip = slips().find(
    (candidate) =>
      (candidate.before?.test(before) ?? true) && (candidate.after?.test(after) ?? true),
  );
  if (slip !== undefined) return slip.advice;
  if (!/^[\p{L}\p{N}_(.[]/u.test(after)) return undefined;
  const word = /[\p{L}_][\p{L}\p{N}_]*$/u.exec(before)?.[0];
  const row = word === undefined ? undefined : functions.get(word);
  if (row !== undefined) return `write ${signatureOf(row)}`;
  return /[\p{L}\p{N}_)\]²³!]$/u.test(before) ? "write * between two factors" : undefined;
}

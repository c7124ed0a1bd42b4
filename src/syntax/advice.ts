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
  { before: /(?<![\p{L}\p{N}_])if\s/u, after: /^then\b/, advice: "write if(c, a, b)" },
  { after: /^&&?/, advice: "write and" },
  { after: /^\|\|/, advice: "write or" },
  {
    before: /\|[^|]*\|$/,
    after: /^[\p{L}\p{N}_(]/u,
    advice: "write |a|*b*|c| or |a*|b|*c|: an absolute value needs * beside it",
  },
  {
    after: /^\|/,
    advice:
      "write * before an absolute value, and brackets around one that is an argument: 2*|x|, sin(|x|)",
  },
  { before: /(?:^|[^\p{L}\p{N}_)\]'!])$/u, after: /^!/, advice: "write not" },
  { after: /^!/, advice: "the factorial of a factorial is (n!)!" },
  {
    after: /^(?:±|\+\/[-−])/,
    advice: "± stands once, after the value of an input: x = 3 ± 0.1, w = [1, 2] ± [0.1, 0.2]",
  },
  {
    before: /\p{L}\^\d+$/u,
    after: /^\(/,
    advice: "write sin(x)^2 for the power of a value, x^2*(…) for a product",
  },
  { after: /^[∑Σ∏]/, advice: "a sum is sum(k^2 for k in 1..4)" },
  { after: /^∂/, advice: "a derivative is diff(expr, x)" },
  { before: /\bd\/d[\p{L}\p{N}_]+$/u, advice: "a derivative is diff(expr, x)" },
  {
    before: /\S%$/,
    after: /^(?:[\^ˆ%!⁻⁺⁰¹²³⁴-⁹ⁿ]|\*\*)/,
    advice: "% can be read in two ways here: write (5%)^2 or (5^2)%, (7%) % 3 or 7 % (3%)",
  },
  {
    before: /\s%$/,
    after: /^(?:$|[*/=<>?:),\]])/,
    advice: "percent stands directly behind its number: 50%",
  },
  { before: /\d$/, after: /^,\d/, advice: "write a decimal point: 1.5" },
  { after: /^:=/, advice: ":= moves an input: x := 3" },
  { before: /[-+*/^]$/, after: /^=/, advice: "the name of an input stands before it: x += 1" },
  { after: /^`/, advice: "a name in backquotes ends with one: `unit price`" },
  { before: /\)$/, after: /^'/, advice: "a derivative of a formula is diff(x^2, x)" },
  {
    after: /^["']/,
    advice: "there are no texts; a name that needs quotes has backquotes: `unit price`",
  },
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
  // Two numbers side by side are hardly a product.
  if (/[\d.]$/.test(before) && /^[\d.]/.test(after)) return undefined;
  return /[\p{L}\p{N}_)\]²³!]$/u.test(before) ? "write * between two factors" : undefined;
}

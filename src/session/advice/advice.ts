/** Advice on what somebody brings from elsewhere, found in the table by what stands around an error. */

import { type ErrorCode, NablaError } from "../../error.ts";
import { faultIn } from "../../syntax/parse.ts";
import { type Match, match, type Place, placeAt } from "./match.ts";
import { type KnownNames, nameOfFunction } from "./placeholders.ts";
import { type Advice, rewritten } from "./rewritten.ts";
import { guesses, modules, percentages, type Row, rows } from "./table.ts";

/** Errors of those who write what means nothing here; others know best what is wrong. */
const codes: ReadonlySet<ErrorCode> = new Set([
  "syntax",
  "unknown-name",
  "unknown-command",
  "arity",
]);

/** An error in a statement's text, with the advice that the table has on it. */
export function advised(error: NablaError, text: string, known: KnownNames): NablaError {
  const { code, message, span, hint } = error;
  if (span === undefined) return error;
  if (code === "ambiguous") {
    const meant = find(percentages, placeAt(text, span.start, known));
    return meant === undefined ? error : new NablaError(code, message, { span, hint: meant.text });
  }
  if (!codes.has(code)) return error;
  // What commands expect besides formulas they know themselves.
  const isFormula = !text.startsWith(":") || message.startsWith("expected an operator");
  const guess = isFormula ? guessAt(text, span.start, known) : undefined;
  const found =
    adviceAt(text, span.start, known) ??
    adviceOnUnknown(error, known) ??
    // Of two neighbors the table writes the product out.
    (code === "syntax" || hint === undefined ? guess : undefined);
  if (found === undefined) {
    // What commands expect says enough, and so does what is wrong with a text that can be read.
    if (hint !== undefined || text.startsWith(":") || faultIn(text) === undefined) return error;
    return new NablaError(code, message, { span, hint: ":help shows what can be written" });
  }
  // A word alone is an option that does not exist.
  const isWord = found.start === span.start && found.end === span.end;
  if (isWord && hint !== undefined && message.endsWith("an option")) return error;
  const whole = rewritten(
    text,
    found,
    known,
    (text, at, isSyntax) =>
      adviceAt(text, at, known) ?? (isSyntax ? guessAt(text, at, known) : undefined),
  );
  return new NablaError(code, message, {
    span,
    hint: whole === undefined ? found.text : `write ${whole}`,
  });
}

/** What to write in the place of a name in the body of a function, which does not stand in the statement. */
function adviceOnUnknown({ code, message }: NablaError, known: KnownNames): Advice | undefined {
  const [, kind, name] = /^unknown (function|variable) (\S+), in /.exec(message) ?? [];
  if (code !== "unknown-name" || name === undefined) return undefined;
  return adviceAt(kind === "function" ? `${name}(…)` : name, 0, known);
}

function adviceAt(text: string, at: number, known: KnownNames): Advice | undefined {
  const place = placeAt(text, at, known);
  return inModule(place) ?? inSpreadsheet(place) ?? find(rows, place);
}

/** A cell that holds a call has what is told of the call without its `=`. */
function inSpreadsheet(place: Place): Advice | undefined {
  const { text, known } = place;
  const name = match("⊢ = W(R", place)?.captures.get("W");
  if (name === undefined) return undefined;
  const start = text.indexOf(name);
  const bare = placeAt(text.slice(start), 0, known);
  if (match("⊢ W(L) ⊣", bare) === undefined) return undefined;
  const called = nameOfFunction(name, known);
  const shown = inOurWords(bare.text, known);
  const advice = find(rows, bare)?.text ?? (called === undefined ? undefined : `write ${shown}`);
  return advice === undefined
    ? undefined
    : { text: advice, start: 0, end: text.length, binding: "operand" };
}

/** A formula with its functions as they are called here: `SIN(RADIANS(30))` is `sin(rad(30))`. */
const inOurWords = (text: string, known: KnownNames): string =>
  text
    .replace(/\b(\w+)\.(?=[A-Za-z])/g, (all, name) => (modules.has(name) ? "" : all))
    .replace(/\bPI(?:\b(?!\()|\(\))/g, "pi")
    .replace(/\brange\((?:([\w.]+), )?([\w.]+)\)/g, (_, from = "0", to) => `${from}..${to} - 1`)
    .replace(/\bprint\(([^()]*)\)/g, "$1")
    .replace(/ ?&& ?/g, " and ")
    .replace(/ ?\|\| ?/g, " or ")
    .replace(/[\p{L}_][\p{L}\p{N}_]*(?=\()/gu, (name) => nameOfFunction(name, known) ?? name);

/** What is likely where the table has nothing. */
const guessAt = (text: string, at: number, known: KnownNames): Advice | undefined =>
  find(guesses, placeAt(text, at, known));

function find(among: readonly Row[], place: Place): Advice | undefined {
  for (const { written, advice } of among) {
    for (const pattern of written) {
      const found = match(pattern, place);
      if (found === undefined) continue;
      if (advice === "") return undefined;
      const { start, end } = found;
      const isProduct = pattern.includes("▸") && advice.includes("}*");
      const isSign = /^write \{[AEJN]\}[^{}()]*\{[A-Z]1?\}$/.test(advice);
      const binding = isProduct ? "product" : isSign ? "sign" : "operand";
      return { text: filled(advice, found, place.known), start, end, binding };
    }
  }
  return undefined;
}

/** A captured text that is longer is left out. */
const longest = 60;

const filled = (advice: string, { captures }: Match, known: KnownNames): string =>
  advice.replace(/\{(\(?)([A-ZΦ]\d?\*?)\)?\}/g, (_, bracket: string, letter: string) => {
    const given = (captures.get(letter) ?? "").replace(/\s*\n\s*/g, " ").trim();
    const text = inOurWords(given, known);
    const shown = text.length > longest ? "…" : text;
    return bracket === "" || isOperand.test(shown) ? shown : `(${shown})`;
  });

/** What needs no brackets, wherever it stands. */
const isOperand = /^(?:[\p{L}\p{N}_.]+|[\p{L}_][\p{L}\p{N}_]*\([^()]*\)|…)$/u;

/** Functions of modules have the same names here, or the advice that these have: `np.linalg.norm(v)`. */
function inModule({ text, tokens, at, known }: Place): Advice | undefined {
  const dot = tokens.findIndex(({ start }) => start === at);
  const first = tokens[dot - 1];
  if (first === undefined || tokens[dot]?.text !== "." || !modules.has(first.text))
    return undefined;
  let next = dot + 1;
  while (modules.has(tokens[next]?.text ?? "") && tokens[next + 1]?.text === ".") next += 2;
  const member = tokens[next];
  if (member === undefined) return undefined;
  const bare = text.slice(0, first.start) + text.slice(member.start);
  const place = placeAt(bare, first.start, known);
  const found = find(rows, place);
  const dropped = text.length - bare.length;
  if (found !== undefined) return { ...found, end: found.end + dropped };
  const name = nameOfFunction(member.text, known);
  const called = match("W(L)", place);
  const end = (called?.end ?? first.start + member.text.length) + dropped;
  const given = inOurWords(called?.captures.get("L") ?? "…", known).trim();
  const advice =
    name !== undefined
      ? `write ${name}(${given})`
      : known.kindOf(member.text) === "variable"
        ? `write ${member.text}`
        : "nabla has no modules; :functions lists its functions";
  return { text: advice, start: first.start, end, binding: "operand" };
}

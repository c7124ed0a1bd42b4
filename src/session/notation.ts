/** What in a statement means something else to those who measure: it is worth a note, for it is arithmetic here. */

import type { SourceStatement } from "../syntax/statements.ts";
import {
  type Expression,
  expressionsIn,
  type Name,
  operandsOf,
  type Statement,
} from "../syntax/tree.ts";
import { type Note, positionOf } from "./reply.ts";

/** `9.81(2)`, but neither `2(3)` nor `1.5(2)^2`, which are written where something is to be multiplied. */
const lastDigits = (): RegExp =>
  /(?<![\p{L}\p{M}\p{N}_.])(\d[\d_]*|)\.(\d+)\((\d+)\)(?!\s*(?:[\^!(['′⁻⁺²³¹⁰⁴-⁹]|\*\*))/gu;
/** `3 +- 0.1`, in one piece and between numbers. */
const plusMinus = /(?<=[\d.)\]]\s*)\+[-−](?=\s*[\d.])/gu;

/** `2020-01-01`, which is a difference, and `12/31/2020`, a quotient. */
const date = /(?<![\d.-])(\d{4})-(0?[1-9]|1[0-2])-(0?[1-9]|[12]\d|3[01])(?![\d.-])/g;
const dateWithSlashes = /(?<![\d./])\d\d?\/\d\d?\/(?:19|20)\d\d(?![\d./])/g;
/** The 16 of `16#ff`. */
const base = (): RegExp => /(?<![\p{L}\p{N}_.])\d\d?$/gu;
/** `0b1e-3`, which is a product. */
const binaryExponent = (): RegExp => /(?<![\p{L}\p{N}_.])(0[bB][01_]+)e[+-]?\d/gu;
/** `+5` or `- 5` where a statement begins: elsewhere it goes on with the last answer, or the line before. */
const goingOn = (): RegExp => /^\s*(\+(?=\s*[\p{L}\d.(])|[-−](?=\s+\S))/gu;
/** `x <- 3`, which compares. */
const arrow = (): RegExp => /^([\p{L}_][\p{L}\p{N}_]*)\s*<-\s+(\S.*)$/gsu;

/** Notes on what stands for an uncertainty, a date or an assignment elsewhere. */
export function notesOnNotation(statement: SourceStatement): Note[] {
  const { text, digits = "" } = statement;
  // Most statements are done with at a glance.
  if (!/\+[-−]|<-|\.\d+\(\d|\d{4}-\d|0[bB]|^\s*(?:\+|[-−]\s)|\/\d{4}/.test(text) && digits === "")
    return [];
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
          `${written} is the product ${value}*${own}; write ${value} ± ${spread} for an uncertainty`,
          index,
        );
      },
    ),
    ...[...bare.matchAll(date)].map(({ 0: written, 1: year, 2: month, 3: day, index }) =>
      note(
        `${written} is the difference ${Number(year) - Number(month) - Number(day)}, not a date`,
        index,
      ),
    ),
    ...[...bare.matchAll(dateWithSlashes)].map(({ 0: written, index }) =>
      note(`${written} is a quotient, not a date`, index),
    ),
    ...[...bare.matchAll(base())]
      .filter(({ 0: written }) => isToBase(Number(written), digits))
      .map(({ 0: written, index }) =>
        note(`#${digits} is a comment; nabla reads 0xff and 0b101, and no base ${written}`, index),
      ),
    ...[...bare.matchAll(binaryExponent())].map(({ 1: number, index }) =>
      note(`${number}e is the product ${number}*e; binary numbers have no exponent`, index),
    ),
    ...[...bare.matchAll(goingOn())].map(({ 1: sign, index }) =>
      note(`${sign} begins a new formula here; ans ${sign} … goes on with the last answer`, index),
    ),
    ...[...bare.matchAll(arrow())].map(({ 1: name, 2: value }) =>
      note(`<- compares ${name} with a negative number; write ${name} = ${value} to assign`, 0),
    ),
    ...[...bare.matchAll(plusMinus)].map(({ 0: sign, index }) =>
      note(`${sign} adds a negative number; write ± or +/- for an uncertainty`, index),
    ),
  ];
}

const isToBase = (size: number, digits: string): boolean =>
  size >= 2 &&
  size <= 36 &&
  digits !== "" &&
  [...digits].every((digit) => Number.parseInt(digit, 36) < size);

/** Of `9.81(2)` the 2 is 0.02. */
function inLastDigits(digits: string, decimals: number): string {
  const padded = digits.padStart(decimals + 1, "0");
  const whole = padded.slice(0, -decimals).replace(/^0+(?=\d)/, "");
  return `${whole}.${padded.slice(-decimals)}`;
}

/** Functions that are something else on other calculators, and when it matters. */
interface Convention {
  /** Most statements are done with at a glance. */
  readonly mayConcern: RegExp;
  readonly functions: readonly string[];
  concerns(argument: Expression): boolean;
  message(name: string, argument: Expression): string;
}

const conventions: readonly Convention[] = [
  {
    mayConcern: /log/,
    functions: ["log"],
    concerns: () => true,
    message: () => "log is the natural logarithm; log10(x) has base 10",
  },
  {
    mayConcern: /(?:sin|cos|tan)[\s(]*\d+\s*(?:[)+\-*/^,;]|$)/,
    functions: ["sin", "cos", "tan"],
    // Angles that are known in degrees.
    concerns: (argument) =>
      argument.kind === "number" &&
      argument.value > 0 &&
      argument.value <= 360 &&
      argument.value % 15 === 0,
    message: (name, argument) => {
      const degrees = argument.kind === "number" ? argument.value : 0;
      return `${name} takes radians; for degrees write ${name}(${degrees}°)`;
    },
  },
];

/** Signs that are of vectors elsewhere, told where a list comes of them. */
const vectorSigns = [
  { sign: /[·⋅∙•]/, message: "· multiplies element by element; dot(u, v) is the dot product" },
  { sign: /×/, message: "× multiplies element by element, and is not the cross product" },
  { sign: /\|/, message: "|v| is of each element; norm(v) is the length of v" },
];

/**
 * Notes where a statement calls what means something else on other calculators, each once.
 * @param told those that have been told; what is told now is added
 * @param isOwn whether the user has defined a function of this name
 */
export function notesOnConventions(
  tree: Statement,
  statement: SourceStatement,
  told: Set<object>,
  isOwn: (name: string) => boolean,
  givesList: boolean,
): Note[] {
  const ofVectors = vectorSigns.flatMap((meaning): Note[] => {
    const at = givesList && !told.has(meaning) ? statement.text.search(meaning.sign) : -1;
    if (at === -1) return [];
    told.add(meaning);
    return [{ code: "notation", message: meaning.message, ...positionOf(statement, at) }];
  });
  const ofFunctions = conventions.flatMap((convention): Note[] => {
    if (told.has(convention) || !convention.mayConcern.test(statement.text)) return [];
    const isMeant = ([{ name }, argument]: Call): boolean =>
      convention.functions.includes(name) && !isOwn(name) && convention.concerns(argument);
    const [found] = expressionsIn(tree).flatMap(callsIn).filter(isMeant);
    if (found === undefined) return [];
    told.add(convention);
    const [callee, argument] = found;
    const message = convention.message(callee.name, argument);
    return [{ code: "notation", message, ...positionOf(statement, callee.start) }];
  });
  return [...ofFunctions, ...ofVectors];
}

type Call = readonly [callee: Name, argument: Expression];

/** The calls with a single argument, found with no recursion. */
function callsIn(outermost: Expression): Call[] {
  const calls: Call[] = [];
  const pending = [outermost];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const operands = operandsOf(next);
    const [argument] = operands;
    if (next.kind === "call" && operands.length === 1 && argument !== undefined) {
      calls.push([next.callee, argument]);
    }
    for (let at = operands.length - 1; at >= 0; at--) pending.push(operands[at] as Expression);
  }
  return calls;
}

/** Python: a function with type hints, of numbers of Python's own. */

import { formula } from "../../../algebra/rules.ts";
import type { Definitions } from "../../../algebra/terms.ts";
import { each } from "../../../operations/each.ts";
import { type Fragment, level, primary, signed, within } from "../fragment.ts";
import { keyText } from "../identifiers.ts";
import { type Language, plainNames, type Spelling, type Spellings } from "../language.ts";
import { comment, declarations, lineWidth, statement } from "../layout.ts";
import type { Binding, Parameter, Program } from "../program.ts";
import {
  arithmetic,
  call,
  comparison,
  connective,
  helper,
  isNumber,
  negation,
  programmed,
  squareOr,
} from "../spelling.ts";
import { pythonHelpers } from "./python-helpers.ts";

/** A power of a negative number by a fraction would be a complex number: math.pow fails in its place. */
const power: Spelling = (write, [x, y]) => {
  const [base, exponent] = [x as number, y as number];
  if (!Number.isInteger(write.draft.number(exponent)))
    return call("math.pow")(write, [base, exponent]);
  return {
    text: `${write.number(base, level.primary)}**${write.number(exponent, level.sign)}`,
    level: level.power,
  };
};

/** With brackets beside factors, for a sign before it would belong to the first number. */
const remainder: Spelling = (write, [x, y]) => ({
  text: `${write.number(x as number, level.sign)} % ${write.number(y as number, level.power)}`,
  level: level.sum,
});

/** The smallest or the largest: Python's own keeps the first if it is not a number, and passes over others. */
const extreme =
  (plain: string, careful: string): Spelling =>
  (write, operands) => {
    const doubtful = operands.filter((operand) => !isNumber(write, operand));
    if (doubtful.length > 1) return helper(careful)(write, operands);
    return call(plain)(write, [
      ...doubtful,
      ...operands.filter((operand) => !doubtful.includes(operand)),
    ]);
  };

const spellings: Spellings = {
  ...arithmetic,
  ...programmed("math."),
  neg: negation(level.sign),
  eq: comparison("=="),
  ne: comparison("!="),
  and: connective("and", level.and),
  or: connective("or", level.or),
  not: (write, [x]) => ({ text: `not ${write.test(x as number, level.not)}`, level: level.not }),
  // A product of numbers overflows to an infinity, and a power is an error there.
  pow: squareOr(power),
  cbrt: helper("cbrt"),
  ...each((name) => call(`math.${name}`), "log erf erfc gamma lgamma trunc hypot"),
  sincd: helper("sinc_derivative"),
  normlogcdfd: helper("normlogcdf_derivative"),
  digammastep: helper("digamma_step"),
  abs: call("abs"),
  sign: helper("sign"),
  round: helper("round_away"),
  mod: remainder,
  min: extreme("min", "smallest"),
  max: extreme("max", "largest"),
};

/** What is a number where Python's functions would be errors. */
const definitions: Definitions = {
  csch: formula("2*sign(x)*exp(-abs(x))/(-expm1(-2*abs(x)))"),
  acot: formula("x == 0 ? pi/2 : atan(1/x)"),
};

const reserved = new Set(
  (
    "False None True and as assert async await break case class continue def del elif else except finally for from " +
    "global if import in is lambda match nonlocal not or pass raise return try type while with yield __debug__ " +
    "math float int bool abs min max dict list tuple str sum range round enumerate any map Sequence value gradient self print"
  ).split(" "),
);

const wellKnown = new Map([
  [Math.PI, "math.pi"],
  [Math.E, "math.e"],
  [Number.POSITIVE_INFINITY, "math.inf"],
  [Number.NaN, "math.nan"],
]);

const literal = (size: number, isSigned: boolean): string =>
  isSigned ? "0.0" : (wellKnown.get(size) ?? String(size));

const choice = (condition: Fragment, whenTrue: Fragment, whenFalse: Fragment): Fragment => ({
  text: `${within(whenTrue, level.or)} if ${within(condition, level.or)} else ${whenFalse.text}`,
  level: level.choice,
});

/** A text in quotes. What JSON writes with a backslash, Python reads so, but for half a character. */
const quoted = (text: string): string =>
  keyText(text, (code) => `\\U${code.toString(16).padStart(8, "0")}`);

const isList = ({ length }: Parameter): boolean => length !== undefined;

function assemble(program: Program): string {
  const { name, parameters, helpers, bindings, value, partials } = program;
  const hasLists = parameters.some(isList);
  const typed = parameters.map(
    (parameter) => `${parameter.identifier}: ${isList(parameter) ? "Sequence[float]" : "float"}`,
  );
  const result = `tuple[float, dict[str, ${hasLists ? "float | list[float]" : "float"}]]`;
  const head = `def ${name}(${typed.join(", ")}) -> ${result}:`;
  const body = [
    ...documentation(program),
    ...declarations(bindings, ["# "], assignment),
    `    return ${value.text}, {`,
    ...parameters.flatMap((parameter, at) =>
      entry(parameter, partials[at] as Fragment | readonly Fragment[]),
    ),
    "    }",
  ];
  const text = [...helpers, ...body].join("\n");
  const imports = [
    ...(hasLists || result.includes("|") ? ["from __future__ import annotations", ""] : []),
    ...(/\bmath\./.test(text) ? ["import math"] : []),
    ...(hasLists ? ["from collections.abc import Sequence"] : []),
  ];
  const lines = [
    ...(imports.length > 0 ? [...imports, "", ""] : []),
    ...helpers.flatMap((code) => [code, "", ""]),
    ...(head.length <= lineWidth
      ? [head]
      : [`def ${name}(`, ...typed.map((parameter) => `    ${parameter},`), `) -> ${result}:`]),
    ...body,
  ];
  return `${lines.join("\n")}\n`;
}

/** The text between three quotes. */
function documentation({ formula, remarks }: Program): string[] {
  const [first, ...others] = [
    `${formula}, with its gradient.`,
    ...remarks.map((text) => `${text}.`),
  ];
  const plain = (text: string): string => text.replaceAll("\\", "\\\\").replaceAll('"', '\\"');
  const opening = comment(`"""${plain(first as string)}`, "    ");
  if (others.length === 0) {
    const last = opening.at(-1) as string;
    return [...opening.slice(0, -1), `${last}"""`];
  }
  return [...opening, "", ...others.flatMap((text) => comment(plain(text), "    ")), '    """'];
}

function assignment({ identifier, code, guard }: Binding): string {
  const guarded = guard === undefined ? code : choice(guard, code, primary("math.nan"));
  return inBrackets(`    ${identifier} = `, guarded.text, "");
}

/** Python reads on in the next line only within brackets. */
function inBrackets(before: string, code: string, after: string): string {
  if (before.length + code.length + after.length <= lineWidth) return before + code + after;
  const indent = " ".repeat(4 + (/^ */.exec(before)?.[0].length ?? 0));
  return `${before}(\n${statement(indent, code, "", indent)}\n${indent.slice(4)})${after}`;
}

function entry({ name, length }: Parameter, partial: Fragment | readonly Fragment[]): string[] {
  const before = `        ${quoted(name)}: `;
  if (length === undefined) return [inBrackets(before, (partial as Fragment).text, ",")];
  const elements = (partial as readonly Fragment[]).map(({ text }) => text);
  const short = `${before}[${elements.join(", ")}],`;
  return short.length <= lineWidth
    ? [short]
    : [
        `${before}[`,
        ...elements.map((text) => inBrackets("            ", text, ",")),
        "        ],",
      ];
}

export const python: Language = {
  words: ["python", "py"],
  title: "Python",
  endings: ["py"],
  naming: {
    reserved: new Set([...reserved, ...Object.keys(pythonHelpers)]),
    allowsLetters: true,
    // As Python itself reads them.
    folded: (name: string) => name.normalize("NFKC"),
  },
  definitions,
  spellings,
  helpers: pythonHelpers,
  longest: 28,
  isStrict: true,
  ...plainNames,
  // A whole number has no -0.
  number: (value) => signed((size) => literal(size, Object.is(value, -0)))(value),
  choice,
  assemble,
};

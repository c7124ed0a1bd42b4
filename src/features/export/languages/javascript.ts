/** JavaScript, and with types TypeScript: an ES module with one function. */

import type { Term } from "../../../algebra/terms.ts";
import { each } from "../../../operations/each.ts";
import { type Fragment, level, signed, ternary } from "../fragment.ts";
import { isPlainKey, keyText } from "../identifiers.ts";
import { type Language, plainNames, type Spelling, type Spellings } from "../language.ts";
import { comment, declarations, lineWidth, statement } from "../layout.ts";
import type { Parameter, Program } from "../program.ts";
import {
  arithmetic,
  call,
  comparison,
  connective,
  helper,
  negation,
  programmed,
  quotientOf,
  squareOr,
} from "../spelling.ts";
import { javascriptHelpers, untyped } from "./javascript-helpers.ts";

/** The base of `**` can have no sign. */
const power: Spelling = (write, [base, exponent]) => ({
  text: `${write.number(base as Term, level.primary)} ** ${write.number(exponent as Term, level.sign)}`,
  level: level.power,
});

const spellings: Spellings = {
  ...arithmetic,
  ...programmed("Math."),
  // A power with a sign before it is an error of syntax.
  neg: negation(level.primary),
  eq: comparison("==="),
  ne: comparison("!=="),
  and: connective("&&", level.and),
  or: connective("||", level.or),
  not: (write, [x]) => ({ text: `!${write.test(x as number, level.primary)}`, level: level.sign }),
  pow: squareOr(power),
  ...each((name) => call(`Math.${name}`), "cbrt abs sign trunc min max hypot"),
  log: quotientOf("Math.log"),
  sincd: helper("sincDerivative"),
  ...each(helper, "erf erfc gamma lgamma mod"),
  normlogcdfd: helper("normlogcdfDerivative"),
  digammastep: helper("digammaStep"),
  round: helper("roundAway"),
};

const reserved = new Set(
  (
    "arguments await break case catch class const continue debugger default delete do else enum eval export extends " +
    "false finally for function if implements import in instanceof interface let new null package private protected " +
    "public return static super switch this throw true try typeof var void while with yield async of " +
    "Math Number Array Infinity NaN undefined value gradient inputs Inputs Result"
  ).split(" "),
);

/** What a module cannot export: to wait for one that exports `then` is to call it, and compilers keep the others. */
const taken = new Set(["then", "require", "exports", "module", "Object", "__esModule"]);

const wellKnown = new Map([
  [Math.PI, "Math.PI"],
  [Math.E, "Math.E"],
]);

/** A property's name, in a literal and in a pattern. `__proto__` would be no property, but the prototype. */
const key = (name: string): string =>
  name === "__proto__"
    ? '["__proto__"]'
    : isPlainKey(name)
      ? name
      : keyText(name, (code) => `\\u{${code.toString(16)}}`);

/** The same in a type. */
const keyInType = (name: string): string => (name === "__proto__" ? '"__proto__"' : key(name));

/** Lists of up to this length have a type that tells it. */
const longestTuple = 9;

function typeOf({ length }: Parameter, isReadonly: boolean): string {
  if (length === undefined) return "number";
  const before = isReadonly ? "readonly " : "";
  if (length > longestTuple) return `${before}number[]`;
  return `${before}[${Array.from({ length }, () => "number").join(", ")}]`;
}

function assemble(program: Program, isTyped: boolean): string {
  const { parameters, helpers } = program;
  const lines = helpers.flatMap((code) => [isTyped ? code : untyped(code), ""]);
  if (isTyped) lines.push(...interfaces(parameters));
  lines.push(...documentation(program, isTyped), ...functionOf(program, isTyped));
  return `${lines.join("\n")}\n`;
}

function interfaces(parameters: readonly Parameter[]): string[] {
  const members = (isReadonly: boolean): string[] =>
    parameters.map(
      (parameter) => `  ${keyInType(parameter.name)}: ${typeOf(parameter, isReadonly)};`,
    );
  return [
    "export interface Inputs {",
    ...members(true),
    "}",
    "",
    "export interface Result {",
    "  value: number;",
    "  gradient: {",
    ...members(false).map((line) => `  ${line}`),
    "  };",
    "}",
    "",
  ];
}

function documentation({ formula, remarks, parameters }: Program, isTyped: boolean): string[] {
  const about = [`${formula}, with its gradient.`, ...remarks.map((remark) => `${remark}.`)];
  const lines = about.flatMap((text) => comment(text, " * "));
  if (!isTyped) {
    const members = parameters.map(
      (parameter) =>
        `${keyInType(parameter.name).replaceAll("*/", "*\\/")}: ${typeOf(parameter, false)}`,
    );
    const type = `{ ${members.join(", ")} }`;
    lines.push(
      " *",
      ...comment(`@param {${type}} inputs`, " * "),
      ...comment(`@returns {{ value: number, gradient: ${type} }}`, " * "),
    );
  }
  return ["/**", ...lines, " */"];
}

function functionOf(
  { name, parameters, bindings, value, partials }: Program,
  isTyped: boolean,
): string[] {
  const pattern = parameters.map(({ name: own, identifier }) =>
    own === identifier && own !== "__proto__" ? own : `${key(own)}: ${identifier}`,
  );
  const type = isTyped ? ": Inputs" : "";
  const result = isTyped ? ": Result" : "";
  const head = `export function ${name}({ ${pattern.join(", ")} }${type})${result} {`;
  const lines =
    head.length <= lineWidth
      ? [head]
      : [
          `export function ${name}({`,
          ...pattern.map((part) => `  ${part},`),
          `}${type})${result} {`,
        ];
  const entries = parameters.map(({ name: own, length }, at) => {
    const partial = partials[at] as Fragment | readonly Fragment[];
    if (length === undefined) {
      return statement(`      ${key(own)}: `, (partial as Fragment).text, ",", "        ");
    }
    const elements = (partial as readonly Fragment[]).map(({ text }) => text);
    const short = `      ${key(own)}: [${elements.join(", ")}],`;
    return short.length <= lineWidth
      ? short
      : [
          `      ${key(own)}: [`,
          ...elements.map((text) => statement("        ", text, ",", "          ")),
          "      ],",
        ].join("\n");
  });
  return [
    ...lines,
    ...declarations(bindings, ["// "], ({ identifier, code }) =>
      statement(`  const ${identifier} = `, code.text, ";", "    "),
    ),
    "  return {",
    value.text === "value" ? "    value," : `    value: ${value.text},`,
    "    gradient: {",
    ...entries,
    "    },",
    "  };",
    "}",
  ];
}

const common = {
  naming: {
    reserved: new Set([...reserved, ...Object.keys(javascriptHelpers)]),
    taken,
    allowsLetters: true,
    folded: (name: string) => name,
  },
  spellings,
  helpers: javascriptHelpers,
  longest: 28,
  isStrict: false,
  ...plainNames,
  number: signed((size) => wellKnown.get(size) ?? String(size)),
  choice: ternary,
};

export const javascript: Language = {
  ...common,
  words: ["js", "javascript"],
  title: "JavaScript",
  endings: ["js", "mjs"],
  assemble: (program) => assemble(program, false),
};

export const typescript: Language = {
  ...common,
  words: ["ts", "typescript"],
  title: "TypeScript",
  endings: ["ts", "mts"],
  assemble: (program) => assemble(program, true),
};

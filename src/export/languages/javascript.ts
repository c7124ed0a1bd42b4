/** JavaScript, and with types TypeScript: an ES module with one function. */

import { type Fragment, level, primary } from "../fragment.ts";
import { type Language, plainNames, type Spelling, type Spellings } from "../language.ts";
import { comment, lineWidth, statement } from "../layout.ts";
import type { Binding, Parameter, Program } from "../program.ts";
import {
  call,
  chosen,
  comparison,
  connective,
  helper,
  infix,
  negation,
  product,
  total,
} from "../writer.ts";
import { javascriptHelpers, typed } from "./javascript-helpers.ts";

/** The base of `**` can have no sign. */
const power: Spelling = (write, [x, y]) => {
  const [base, exponent] = [x as number, y as number];
  if (write.draft.number(exponent) === 2) {
    const text = write.number(base, level.primary);
    if (/^[\p{L}\w$.[\]]+$/u.test(text)) return { text: `${text} * ${text}`, level: level.product };
  }
  return {
    text: `${write.number(base, level.primary)} ** ${write.number(exponent, level.sign)}`,
    level: level.power,
  };
};

const spellings: Spellings = {
  add: infix("+", level.sum),
  sub: infix("-", level.sum),
  mul: product,
  div: infix("/", level.product),
  // A power with a sign before it is an error of syntax.
  neg: negation(level.primary),
  lt: comparison("<"),
  le: comparison("<="),
  gt: comparison(">"),
  ge: comparison(">="),
  eq: comparison("==="),
  ne: comparison("!=="),
  and: connective("&&", level.and),
  or: connective("||", level.or),
  not: (write, [x]) => ({ text: `!${write.test(x as number, level.primary)}`, level: level.sign }),
  if: chosen,
  pow: power,
  sqrt: call("Math.sqrt"),
  cbrt: call("Math.cbrt"),
  exp: call("Math.exp"),
  expm1: call("Math.expm1"),
  ln: call("Math.log"),
  log: (write, [x, b]) => ({
    text: `Math.log(${write.number(x as number)}) / Math.log(${write.number(b as number)})`,
    level: level.product,
  }),
  log1p: call("Math.log1p"),
  log2: call("Math.log2"),
  log10: call("Math.log10"),
  sin: call("Math.sin"),
  cos: call("Math.cos"),
  tan: call("Math.tan"),
  asin: call("Math.asin"),
  acos: call("Math.acos"),
  atan: call("Math.atan"),
  atan2: call("Math.atan2"),
  sinh: call("Math.sinh"),
  cosh: call("Math.cosh"),
  tanh: call("Math.tanh"),
  sech: helper("sech"),
  asinh: call("Math.asinh"),
  acosh: call("Math.acosh"),
  atanh: call("Math.atanh"),
  sinc: helper("sinc"),
  sincd: helper("sincDerivative"),
  sigmoid: helper("sigmoid"),
  softplus: helper("softplus"),
  erf: helper("erf"),
  erfc: helper("erfc"),
  normpdf: helper("normpdf"),
  normcdf: helper("normcdf"),
  gamma: helper("gamma"),
  lgamma: helper("lgamma"),
  digamma: helper("digamma"),
  trigamma: helper("trigamma"),
  polygamma: helper("polygamma"),
  digammastep: helper("digammaStep"),
  beta: helper("beta"),
  abs: call("Math.abs"),
  sign: call("Math.sign"),
  floor: call("Math.floor"),
  ceil: call("Math.ceil"),
  round: helper("roundAway"),
  trunc: call("Math.trunc"),
  mod: helper("mod"),
  min: call("Math.min"),
  max: call("Math.max"),
  hypot: call("Math.hypot"),
  sum: total,
};

const reserved = new Set(
  (
    "arguments await break case catch class const continue debugger default delete do else enum eval export extends " +
    "false finally for function if implements import in instanceof interface let new null package private protected " +
    "public return static super switch this throw true try typeof var void while with yield async of " +
    "Math Number Array Infinity NaN undefined value gradient inputs Inputs Result"
  ).split(" "),
);

function number(value: number): Fragment {
  if (Number.isNaN(value)) return primary("NaN");
  if (value < 0 || Object.is(value, -0))
    return { text: `-${number(-value).text}`, level: level.sign };
  return primary(wellKnown.get(value) ?? String(value));
}

const wellKnown = new Map([
  [Math.PI, "Math.PI"],
  [Math.E, "Math.E"],
  [Number.POSITIVE_INFINITY, "Infinity"],
]);

const choice = (condition: Fragment, whenTrue: Fragment, whenFalse: Fragment): Fragment => ({
  text: `${condition.level <= level.choice ? `(${condition.text})` : condition.text} ? ${bracketed(whenTrue)} : ${whenFalse.text}`,
  level: level.choice,
});

const bracketed = ({ text, level: own }: Fragment): string =>
  own === level.choice ? `(${text})` : text;

/** A property's name, in a literal and in a pattern. `__proto__` would be no property, but the prototype. */
const key = (name: string): string =>
  name === "__proto__"
    ? '["__proto__"]'
    : /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(name)
      ? name
      : JSON.stringify(name);

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
  const lines = helpers.flatMap((code) => [isTyped ? typed(code) : code, ""]);
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
    ...bindings.flatMap((binding, at) => declaration(binding, bindings[at - 1])),
    "  return {",
    value.text === "value" ? "    value," : `    value: ${value.text},`,
    "    gradient: {",
    ...entries,
    "    },",
    "  };",
    "}",
  ];
}

function declaration(
  { identifier, code, isBackward, by }: Binding,
  before: Binding | undefined,
): string[] {
  const line = statement(`  const ${identifier} = `, code.text, ";", "    ");
  if (!isBackward || before?.isBackward === true) return [line];
  const about = [
    by === undefined
      ? "  // The derivatives of the value."
      : `  // The derivatives of the value: ${identifier} is that with respect to ${by}.`,
  ];
  return before === undefined ? [...about, line] : ["", ...about, line];
}

const common = {
  naming: {
    reserved: new Set([...reserved, ...Object.keys(javascriptHelpers)]),
    allowsLetters: true,
    folded: (name: string) => name,
  },
  spellings,
  helpers: javascriptHelpers,
  longest: 28,
  isStrict: false,
  ...plainNames,
  number,
  choice,
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

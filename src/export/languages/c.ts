/** C, as the standard of 1999 has it: a function that returns the value and writes the gradient to an array. */

import { type Fragment, level, primary } from "../fragment.ts";
import { type Language, plainNames, type Spelling, type Spellings } from "../language.ts";
import { comment, lineWidth, statement } from "../layout.ts";
import type { Binding, Program } from "../program.ts";
import {
  call,
  chosen,
  comparison,
  connective,
  helper,
  infix,
  negation,
  nested,
  product,
  total,
} from "../writer.ts";
import { cHelpers } from "./c-helpers.ts";

const power: Spelling = (write, [x, y]) => {
  if (write.draft.number(y as number) === 2) {
    const text = write.number(x as number, level.primary);
    if (/^[\w[\]]+$/.test(text)) return { text: `${text} * ${text}`, level: level.product };
  }
  return call("pow")(write, [x as number, y as number]);
};

const spellings: Spellings = {
  add: infix("+", level.sum),
  sub: infix("-", level.sum),
  mul: product,
  div: infix("/", level.product),
  neg: negation(level.primary),
  lt: comparison("<"),
  le: comparison("<="),
  gt: comparison(">"),
  ge: comparison(">="),
  eq: comparison("=="),
  ne: comparison("!="),
  and: connective("&&", level.and),
  or: connective("||", level.or),
  not: (write, [x]) => ({ text: `!${write.test(x as number, level.primary)}`, level: level.sign }),
  if: chosen,
  pow: power,
  sqrt: call("sqrt"),
  cbrt: call("cbrt"),
  exp: call("exp"),
  expm1: call("expm1"),
  ln: call("log"),
  log: (write, [x, b]) => ({
    text: `log(${write.number(x as number)}) / log(${write.number(b as number)})`,
    level: level.product,
  }),
  log1p: call("log1p"),
  log2: call("log2"),
  log10: call("log10"),
  sin: call("sin"),
  cos: call("cos"),
  tan: call("tan"),
  asin: call("asin"),
  acos: call("acos"),
  atan: call("atan"),
  atan2: call("atan2"),
  sinh: call("sinh"),
  cosh: call("cosh"),
  tanh: call("tanh"),
  sech: helper("sech"),
  asinh: call("asinh"),
  acosh: call("acosh"),
  atanh: call("atanh"),
  sinc: helper("sinc"),
  sincd: helper("sinc_derivative"),
  sigmoid: helper("sigmoid"),
  softplus: helper("softplus"),
  erf: call("erf"),
  erfc: call("erfc"),
  normpdf: helper("normpdf"),
  normcdf: helper("normcdf"),
  gamma: call("tgamma"),
  lgamma: call("lgamma"),
  digamma: helper("digamma"),
  trigamma: helper("trigamma"),
  polygamma: helper("polygamma"),
  digammastep: helper("digamma_step"),
  beta: helper("beta"),
  abs: call("fabs"),
  sign: helper("sign"),
  floor: call("floor"),
  ceil: call("ceil"),
  round: call("round"),
  trunc: call("trunc"),
  mod: helper("mod"),
  min: nested("fmin"),
  max: nested("fmax"),
  hypot: nested("hypot"),
  sum: total,
};

const reserved = new Set(
  (
    "auto break case char const continue default do double else enum extern float for goto if inline int long " +
    "register restrict return short signed sizeof static struct switch typedef union unsigned void volatile while " +
    "main value gradient bool true false complex I NAN INFINITY " +
    "acos acosh asin asinh atan atan2 atanh cbrt ceil copysign cos cosh erf erfc exp exp2 expm1 fabs fdim floor fma " +
    "fmax fmin fmod frexp hypot ilogb ldexp lgamma log log10 log1p log2 logb lrint lround modf nan nearbyint " +
    "nextafter pow remainder remquo rint round scalbn sin sinh sqrt tan tanh tgamma trunc " +
    "j0 j1 jn y0 y1 yn gamma signgam div abs index time exit random signal remove rename system"
  ).split(" "),
);

function number(value: number): Fragment {
  if (Number.isNaN(value)) return primary("NAN");
  if (value < 0 || Object.is(value, -0))
    return { text: `-${number(-value).text}`, level: level.sign };
  if (value === Number.POSITIVE_INFINITY) return primary("INFINITY");
  const text = String(value);
  return primary(/^\d+$/.test(text) ? `${text}.0` : text);
}

const choice = (condition: Fragment, whenTrue: Fragment, whenFalse: Fragment): Fragment => {
  const [test, first] = [condition, whenTrue].map(({ text, level: own }) =>
    own === level.choice ? `(${text})` : text,
  );
  return { text: `${test} ? ${first} : ${whenFalse.text}`, level: level.choice };
};

function assemble(program: Program): string {
  const { name, parameters, bindings, value, partials, helpers } = program;
  const typed = parameters.map(({ identifier, length }) =>
    length === undefined ? `double ${identifier}` : `const double ${identifier}[${length}]`,
  );
  const size = parameters.reduce((sum, { length }) => sum + (length ?? 1), 0);
  const all = [...typed, `double gradient[${size}]`];
  const head = `double ${name}(${all.join(", ")})`;
  let place = 0;
  const stores = partials.flatMap((partial) =>
    [partial]
      .flat()
      .map((fragment) =>
        statement(`    gradient[${place++}] = `, (fragment as Fragment).text, ";", "        "),
      ),
  );
  const mentioned = new Set(
    [...bindings.map(({ code }) => code.text), value.text, ...stores].flatMap(
      (text) => text.match(/\w+/g) ?? [],
    ),
  );
  const unused = parameters.filter(({ identifier }) => !mentioned.has(identifier));
  const lines = [
    "#include <math.h>",
    "",
    ...helpers.flatMap((code) => [code, ""]),
    ...documentation(program),
    ...(head.length < lineWidth
      ? [head]
      : [
          `double ${name}(`,
          ...all.map((text, at) => `    ${text}${at === all.length - 1 ? ")" : ","}`),
        ]),
    "{",
    ...unused.map(({ identifier }) => `    (void)${identifier};`),
    ...bindings.flatMap((binding, at) => declaration(binding, bindings[at - 1])),
    "",
    ...stores,
    `    return ${value.text};`,
    "}",
  ];
  return `${lines.join("\n")}\n`;
}

function documentation({ formula, remarks, parameters }: Program): string[] {
  let place = 0;
  const order = parameters.map(({ identifier, length }) => {
    const from = place;
    place += length ?? 1;
    if (length === undefined) return identifier;
    return `${identifier}[0]${length > 1 ? ` to ${identifier}[${length - 1}] (gradient[${from}] to gradient[${place - 1}])` : ""}`;
  });
  const text = [
    `${formula}.`,
    `Writes the gradient: the derivatives with respect to ${order.join(", ")}.`,
    ...remarks.map((remark) => `${remark}.`),
  ];
  // A question mark after another could begin a sign of three characters.
  const lines = text.flatMap((line) => comment(line.replaceAll("??", "? ?"), " * "));
  return ["/*", ...lines.map((line) => line.replace(/\\$/, "\\ .")), " */"];
}

function declaration(
  { identifier, code, isBackward, isTest, by }: Binding,
  before: Binding | undefined,
): string[] {
  const type = isTest ? "int" : "double";
  const line = statement(`    const ${type} ${identifier} = `, code.text, ";", "        ");
  if (!isBackward || before?.isBackward === true) return [line];
  const about =
    by === undefined
      ? "    /* The derivatives of the value. */"
      : `    /* The derivatives of the value: ${identifier} is that with respect to ${by}. */`;
  return before === undefined ? [about, line] : ["", about, line];
}

export const c: Language = {
  words: ["c"],
  title: "C",
  endings: ["c", "h"],
  naming: {
    reserved: new Set([...reserved, ...Object.keys(cHelpers)]),
    allowsLetters: false,
    folded: (name: string) => name,
  },
  spellings,
  helpers: cHelpers,
  longest: 28,
  isStrict: false,
  ...plainNames,
  number,
  choice,
  assemble,
};

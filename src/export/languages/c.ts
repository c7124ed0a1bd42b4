/** C, as the standard of 1999 has it: a function that returns the value and writes the gradient to an array. */

import { type Fragment, level, signed, ternary } from "../fragment.ts";
import { type Language, plainNames, type Spellings } from "../language.ts";
import { comment, declarations, lineWidth, statement } from "../layout.ts";
import type { Program } from "../program.ts";
import {
  arithmetic,
  call,
  comparison,
  connective,
  elementary,
  helper,
  negation,
  nested,
  quotientOf,
  squareOr,
} from "../spelling.ts";
import { cHelpers } from "./c-helpers.ts";

const spellings: Spellings = {
  ...arithmetic,
  ...elementary(),
  neg: negation(level.primary),
  eq: comparison("=="),
  ne: comparison("!="),
  and: connective("&&", level.and),
  or: connective("||", level.or),
  not: (write, [x]) => ({ text: `!${write.test(x as number, level.primary)}`, level: level.sign }),
  pow: squareOr(call("pow")),
  cbrt: call("cbrt"),
  expm1: call("expm1"),
  ln: call("log"),
  log: quotientOf("log"),
  log1p: call("log1p"),
  log2: call("log2"),
  sech: helper("sech"),
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
  round: call("round"),
  trunc: call("trunc"),
  mod: helper("mod"),
  min: nested("fmin"),
  max: nested("fmax"),
  hypot: nested("hypot"),
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

/** Of a positive number. A whole one would be divided as such. */
function literal(size: number): string {
  if (Number.isNaN(size)) return "NAN";
  if (size === Number.POSITIVE_INFINITY) return "INFINITY";
  return /^\d+$/.test(String(size)) ? `${size}.0` : String(size);
}

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
    ...declarations(bindings, ["/* ", " */"], ({ identifier, code, isTest }) =>
      statement(
        `    const ${isTest ? "int" : "double"} ${identifier} = `,
        code.text,
        ";",
        "        ",
      ),
    ),
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
  number: signed(literal),
  choice: ternary,
  assemble,
};

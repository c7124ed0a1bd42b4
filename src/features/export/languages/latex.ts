/** LaTeX: the formula and its partial derivatives, typeset with amsmath. */

import type { Kept } from "../../../algebra/expansions.ts";
import { formula } from "../../../algebra/rules.ts";
import type { Term } from "../../../algebra/terms.ts";
import { each } from "../../../operations/each.ts";
import { greekLetters } from "../../../syntax/greek.ts";
import { type Fragment, level, primary } from "../fragment.ts";
import { transliterated } from "../identifiers.ts";
import type { Language, Spelling, Spellings, Writing } from "../language.ts";
import { split } from "../layout.ts";
import type { Program } from "../program.ts";
import { chosen, total } from "../spelling.ts";

/** In brackets, as high as they have to be. */
const bracketed = (text: string): string =>
  /\\(?:frac|begin|left|sqrt)/.test(text) ? `\\left(${text}\\right)` : `(${text})`;

const inside = (fragment: Fragment, loosest: number): string =>
  fragment.level < loosest ? bracketed(fragment.text) : fragment.text;

const at = (write: Writing, term: Term | undefined, loosest: number): string =>
  inside(write.write(term as Term), loosest);

const infix =
  (sign: string, own: number, right = own + 1): Spelling =>
  (write, [x, y]) => ({
    text: `${at(write, x, own)} ${sign} ${at(write, y, right)}`,
    level: own,
  });

const comparison = (sign: string): Spelling => infix(sign, level.comparison, level.sum);

const connective =
  (sign: string, own: number): Spelling =>
  (write, [x, y]) => {
    const [left, right] = [x, y].map((term) => inside(write.condition(term as Term), own + 1));
    return { text: `${left} ${sign} ${right}`, level: own };
  };

/** How a function is called; a power of it has the exponent before the brackets. */
const functionNames = {
  ...each((name) => `\\${name}`, "ln sin cos tan sinh cosh tanh min max"),
  log2: "\\log_{2}",
  log10: "\\log_{10}",
  asin: "\\arcsin",
  acos: "\\arccos",
  atan: "\\arctan",
  ...each((name) => `\\operatorname{${name}}`, "sech atan2 sinc softplus erf erfc round trunc"),
  asinh: "\\operatorname{arsinh}",
  acosh: "\\operatorname{arcosh}",
  atanh: "\\operatorname{artanh}",
  sigmoid: "\\sigma",
  normpdf: "\\varphi",
  normcdf: "\\Phi",
  gamma: "\\Gamma",
  digamma: "\\psi",
  trigamma: "\\psi'",
  beta: "\\mathrm{B}",
  sign: "\\operatorname{sgn}",
} satisfies { readonly [Name in Kept]?: string };

const commandOf: { readonly [Name in Kept]?: string } = functionNames;

/** Those that stand for operations which are not in that table, or that look much like what is. */
const otherSymbols: { readonly [Name in Kept]?: readonly string[] } = {
  log: ["\\mathrm{log}"],
  sincd: ["\\mathrm{sinc}"],
  lgamma: ["\\Gamma", "\\mathrm{ln}"],
  log1p: ["\\mathrm{ln}"],
  polygamma: ["\\psi"],
  normlogcdf: ["\\Phi", "\\mathrm{ln}"],
  normlogcdfd: ["\\Phi", "\\mathrm{ln}"],
  normpdf: ["\\phi"],
  beta: ["B"],
  mod: ["\\mathrm{mod}"],
};

/** What is a name that looks like the operation: of `\\sin` and `\\operatorname{sinc}`, the word upright. */
function symbols(operation: Kept): readonly string[] {
  const command = commandOf[operation]?.replace(/'|_\{\d+\}/g, "");
  const [, latin] = /^\\(?:operatorname\{)?([a-z]\w+)\}?$/.exec(command ?? "") ?? [];
  const isWord = latin !== undefined && !isGreek(latin);
  const own = command === undefined ? [] : [isWord ? `\\mathrm{${latin}}` : command];
  return [...own, ...(otherSymbols[operation] ?? [])];
}

const called = (write: Writing, command: string, operands: readonly Term[]): Fragment =>
  primary(`${command}${bracketed(operands.map((term) => write.write(term).text).join(", "))}`);

const around =
  (before: string, after: string): Spelling =>
  (write, [x]) =>
    primary(`${before}${write.write(x as Term).text}${after}`);

const product: Spelling = (write, [x, y]) => {
  const left = at(write, x, level.product);
  const isProduct = write.draft.made(y as Term, "mul") !== undefined;
  const right = at(write, y, isProduct ? level.product : level.power);
  // Two numbers side by side would be one.
  const sign = /^[\d-]/.test(right) ? " \\cdot " : " \\, ";
  return { text: `${left}${sign}${right}`, level: level.product };
};

const power: Spelling = (write, [x, y]) => {
  const [base, exponent] = [x as Term, y as Term];
  const { draft } = write;
  const text = write.write(exponent).text;
  const content = draft.content(base);
  const command =
    content.kind === "operation" && !write.names.has(base)
      ? commandOf[content.name as Kept]
      : undefined;
  if (command !== undefined && content.kind === "operation" && !/[_'^]/.test(command)) {
    return {
      ...called(write, `${command}^${text.length === 1 ? text : `{${text}}`}`, content.operands),
      level: level.power,
    };
  }
  const below = at(write, base, level.primary);
  // What is more than one sign has braces around it, if it has not brackets.
  const isOne = /^(?:[\d.]+|[A-Za-z]|\\[a-z]+|\(.*\)|.*_\w|.*_\{[^{}]*\})$/i.test(below);
  const exponentText = text.length === 1 ? text : `{${text}}`;
  return { text: `${isOne ? below : `{${below}}`}^${exponentText}`, level: level.power };
};

const named = Object.fromEntries(
  Object.entries(functionNames).map(([name, command]): [string, Spelling] => [
    name,
    (write, operands) => called(write, command, operands),
  ]),
) as { readonly [Name in keyof typeof functionNames]: Spelling };

const spellings: Spellings = {
  ...named,
  add: infix("+", level.sum, level.product),
  sub: infix("-", level.sum, level.product),
  mul: product,
  div: (write, [x, y]) => {
    const [top, bottom] = [write.write(x as Term), write.write(y as Term)];
    const [inner, again] = write.names.has(x as Term)
      ? []
      : (write.draft.made(x as Term, "div") ?? []);
    if (again === y && inner !== undefined) {
      const square = power(write, [y as Term, write.draft.constant(2)]).text;
      return { text: `\\frac{${write.write(inner).text}}{${square}}`, level: level.power };
    }
    // A derivative over something would be a fraction of a fraction.
    if (top.text.startsWith("\\frac{\\partial")) {
      return { text: `\\frac{1}{${bottom.text}} \\, ${top.text}`, level: level.product };
    }
    return top.text.startsWith("-") && write.draft.number(x as Term) !== undefined
      ? { text: `-\\frac{${top.text.slice(1)}}{${bottom.text}}`, level: level.product }
      : { text: `\\frac{${top.text}}{${bottom.text}}`, level: level.power };
  },
  neg: (write, [x]) => ({ text: `-${at(write, x, level.product)}`, level: level.sum }),
  lt: comparison("<"),
  le: comparison("\\le"),
  gt: comparison(">"),
  ge: comparison("\\ge"),
  eq: comparison("="),
  ne: comparison("\\ne"),
  and: connective("\\land", level.and),
  or: connective("\\lor", level.or),
  not: (write, [x]) => ({
    text: `\\lnot ${inside(write.condition(x as Term), level.primary)}`,
    level: level.not,
  }),
  if: chosen,
  pow: power,
  sqrt: around("\\sqrt{", "}"),
  cbrt: around("\\sqrt[3]{", "}"),
  exp: (write, [x]) => ({ text: `e^{${write.write(x as Term).text}}`, level: level.power }),
  expm1: (write, [x]) => ({ text: `e^{${write.write(x as Term).text}} - 1`, level: level.sum }),
  log: (write, [x, b]) => called(write, `\\log_{${write.write(b as Term).text}}`, [x as Term]),
  log1p: (write, [x]) => primary(`\\ln\\left(1 + ${at(write, x, level.product)}\\right)`),
  sincd: (write, [x, n]) =>
    called(write, derivative("\\operatorname{sinc}", write, n), [x as Term]),
  normlogcdf: around("\\ln\\Phi\\left(", "\\right)"),
  normlogcdfd: (write, [x, n]) => called(write, derivative("(\\ln\\Phi)", write, n), [x as Term]),
  lgamma: around("\\ln\\left|\\Gamma\\left(", "\\right)\\right|"),
  polygamma: (write, [n, x]) => called(write, derivative("\\psi", write, n), [x as Term]),
  digammastep: (write, operands) => called(write, "\\psi", operands),
  abs: around("\\left|", "\\right|"),
  floor: around("\\left\\lfloor ", "\\right\\rfloor"),
  ceil: around("\\left\\lceil ", "\\right\\rceil"),
  mod: infix("\\bmod", level.sum, level.power),
  hypot: (write, operands) =>
    primary(
      `\\sqrt{${operands.map((term) => `{${at(write, term, level.primary)}}^{2}`).join(" + ")}}`,
    ),
  sum: total,
};

function derivative(command: string, write: Writing, order: Term | undefined): string {
  const text = write.write(order as Term).text;
  return text === "1" ? `${command}'` : `${command}^{(${text})}`;
}

function number(value: number): Fragment {
  if (Number.isNaN(value)) return primary("\\mathrm{NaN}");
  if (value < 0 || Object.is(value, -0))
    return { text: `-${number(-value).text}`, level: level.product };
  const known = wellKnown.get(value);
  if (known !== undefined)
    return { text: known, level: /^\d/.test(known) ? level.product : level.primary };
  const [mantissa, exponent] = String(value).split("e");
  if (exponent === undefined) return primary(mantissa as string);
  const scale = `10^{${exponent.replace("+", "")}}`;
  return { text: mantissa === "1" ? scale : `${mantissa} \\cdot ${scale}`, level: level.product };
}

const wellKnown = new Map([
  [Math.PI, "\\pi"],
  [2 * Math.PI, "2\\pi"],
  [Math.E, "e"],
  [Math.PI / 2, "\\frac{\\pi}{2}"],
  [Math.LN2, "\\ln(2)"],
  [Math.LN10, "\\ln(10)"],
  [Math.SQRT2, "\\sqrt{2}"],
  [Math.sqrt(3), "\\sqrt{3}"],
  [Math.sqrt(Math.PI), "\\sqrt{\\pi}"],
  [Math.sqrt(2 * Math.PI), "\\sqrt{2\\pi}"],
  [2 / Math.sqrt(Math.PI), "\\frac{2}{\\sqrt{\\pi}}"],
  [Number.POSITIVE_INFINITY, "\\infty"],
]);

/** As cases; 1 where something holds and otherwise 0 are Iverson's brackets. */
const choice = (condition: Fragment, whenTrue: Fragment, whenFalse: Fragment): Fragment =>
  whenTrue.text === "1" && whenFalse.text === "0"
    ? primary(`\\left[${condition.text}\\right]`)
    : {
        text: `\\begin{cases} ${whenTrue.text} & \\text{if } ${condition.text} \\\\ ${whenFalse.text} & \\text{otherwise} \\end{cases}`,
        level: level.choice,
      };

/** Greek letters that have a command; the other capitals look like Latin ones. */
const capitals = new Set("Gamma Delta Theta Lambda Xi Pi Sigma Upsilon Phi Psi Omega".split(" "));
const isGreek = (word: string): boolean =>
  (greekLetters.has(word) && word !== "omicron") || capitals.has(word);

/** A name as mathematicians write it: `x1` as x with the subscript 1, a word upright. */
function typeset(identifier: string): string {
  const [head = "", ...rest] = identifier.split("_").filter((part) => part !== "");
  const [, base = "", digits = ""] = /^(.*?)(\d*)$/.exec(head) as unknown as string[];
  // What would be taken for a constant has an asterisk.
  const others = identifier.endsWith("_") ? [...rest, "*"] : rest;
  const subscripts = [...(digits === "" ? [] : [digits]), ...others].map(word).join(",");
  const name = word(base === "" ? head : base);
  if (subscripts === "") return name;
  return `${name}_${subscripts.length === 1 ? subscripts : `{${subscripts}}`}`;
}

const word = (text: string): string =>
  text === "prime" || /^\d+$/.test(text)
    ? text.replace("prime", "\\prime")
    : isGreek(text)
      ? `\\${text}`
      : text.length === 1
        ? text
        : `\\mathrm{${text}}`;

/** A name with the number of an element, counted from 1, as its last subscript. */
function element(name: string, index: number): string {
  const [, base = name, one, several] = /^(.*)_(?:(.)|\{(.*)\})$/.exec(name) ?? [];
  const subscripts = [one ?? several ?? [], index + 1].flat().join(",");
  return `${base}_${subscripts.length === 1 ? subscripts : `{${subscripts}}`}`;
}

const partialBy = (primal: string, value: string): string =>
  `\\frac{\\partial ${value}}{\\partial ${primal}}`;

function assemble(program: Program): string {
  const { formula: text, remarks, bindings, plain, value, result, partials } = program;
  const shared = [
    ...bindings.map(({ identifier, code }) => [identifier, code] as const),
    ...equations(program, value, partials),
  ];
  const inFull = plain && equations(program, plain.value, plain.partials);
  const isReadable = inFull?.every(([, fragment]) => widthOf(fragment.text) <= widestInFull);
  const hasParts = bindings.some(({ identifier }) => identifier !== result);
  const about = [`${text}, and its derivatives`, ...remarks, "needs \\usepackage{amsmath}"];
  return [
    ...about.map((line) => `% ${line}`),
    ...(inFull !== undefined && isReadable ? aligned(inFull) : []),
    ...(isReadable && hasParts ? ["% the same in parts"] : []),
    ...(isReadable && !hasParts ? [] : aligned(shared)),
    "",
  ].join("\n");
}

type Equation = readonly [left: string, right: Fragment];

/** What the value and the derivatives are, but for those that stand on the left already. */
function equations(
  { result, parameters }: Program,
  value: Fragment,
  partials: Program["partials"],
): readonly Equation[] {
  const all = parameters.flatMap(({ identifier, length, elements }, at) => {
    const names = length === undefined ? [identifier] : elements;
    const fragments = [partials[at] as Fragment | readonly Fragment[]].flat() as Fragment[];
    return fragments.map(
      (fragment, index): Equation => [partialBy(names[index] as string, result), fragment],
    );
  });
  return [[result, value] as const, ...all].filter(([left, { text }]) => left !== text);
}

const aligned = (rows: readonly Equation[]): string[] => [
  "\\begin{align*}",
  ...rows.map(
    ([left, right], at) => `  ${row(left, right)}${at === rows.length - 1 ? "" : " \\\\"}`,
  ),
  "\\end{align*}",
];

/** As many signs of one formula are read. */
const widestInFull = 144;

/** About as many signs as a line of a page holds. */
const widest = 72;

/** An equation, broken before signs where it is too wide for a page. */
function row(left: string, { text }: Fragment): string {
  if (widthOf(text) <= widest || text.includes("\\begin{cases}")) return `${left} &= ${text}`;
  const lines: string[] = [];
  let line = "";
  for (const piece of split(text, /^ [+-] /, 0)) {
    if (line !== "" && widthOf(line + piece) > widest) {
      lines.push(line);
      line = piece.trimStart();
    } else line += piece;
  }
  lines.push(line);
  return `${left} &= ${lines.join(" \\\\\n  &\\quad ")}`;
}

/** About as many as there are signs to be seen. */
const widthOf = (text: string): number =>
  text
    .replace(/\\(?:left|right|frac|mathrm|operatorname|partial|[,;])/g, "")
    .replace(/\\[a-z]+/gi, "x")
    .replace(/[{}_^ ]/g, "").length;

export const latex: Language = {
  words: ["latex", "tex"],
  title: "LaTeX",
  endings: ["tex"],
  naming: {
    reserved: new Set(["e", "\\pi"]),
    allowsLetters: false,
    // x1 and x_1 look the same.
    folded: typeset,
  },
  symbols,
  definitions: { digammastep: formula("digamma(x + y) - digamma(x)") },
  spellings,
  helpers: {},
  longest: 36,
  isStrict: false,
  isRead: true,
  names: "value",
  typeset,
  // It can be told where nothing but letters, digits and subscripts had to be carried over.
  isFaithful: (name, written) => {
    const plain = transliterated(name, false);
    const isPlain = /^[a-z\d\p{Script=Greek}₀-₉]+(?:_[a-z\d\p{Script=Greek}₀-₉]+)*$/iu.test(name);
    return isPlain && typeset(plain) === written;
  },
  value: (name, identifiers) => typeset(identifiers.named(name)),
  adjoint: partialBy,
  element,
  number,
  choice,
  assemble,
};

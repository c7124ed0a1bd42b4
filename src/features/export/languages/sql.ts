/** SQL: a query that gives value and gradient for each row of a table, whose columns are the inputs. */

import { formula } from "../../../algebra/rules.ts";
import type { Definitions, Expansion, Term } from "../../../algebra/terms.ts";
import { badOption } from "../../../error.ts";
import { type Fragment, level, primary, signed } from "../fragment.ts";
import { type Language, plainNames, type Spelling, type Spellings } from "../language.ts";
import { comment, statement } from "../layout.ts";
import type { Binding, Program } from "../program.ts";
import {
  arithmetic,
  call,
  comparison,
  connective,
  elementary,
  infix,
  negation,
  quotientOf,
  squareOr,
  unsupported,
} from "../spelling.ts";

/** erfc(x)*exp(x^2)*(x + a) as a polynomial of s = (x - a)/(x + a), for x from 0 on: right to 1e-14. */
const a = 3.75;
const coefficients = [
  1.091922909562789, -0.9587415766528502, 0.7363189252217802, -0.4904702912120661,
  0.279062049032624, -0.13195540108274656, 0.04911877863376111, -0.012535881002430813,
  0.0009863379277053066, 0.0007948284220967944, -0.00034864612266235264, 1.0576187710062956e-5,
  3.746951268407447e-5, -8.86634639121131e-6, -3.285212096651136e-6, 1.6053246232411649e-6,
  2.746265874882676e-7, -2.2085055776826678e-7, -2.2919625601671744e-8, 1.8986493347941193e-8,
  1.5103317680436322e-9,
];

const inS = `((abs(x) - ${a})/(abs(x) + ${a}))`;
const polynomial = coefficients.reduceRight(
  (inner, k) => (inner === "" ? `(${k})` : `(${k} + ${inS}*${inner})`),
  "",
);
/** erfc(|x|) */
const tail = `exp(-x^2)*${polynomial}/(abs(x) + ${a})`;
/** erf(x)/x near 0, by its series. */
const series = Array.from({ length: 14 }, (_, n) => n)
  .reverse()
  .reduce(
    (inner, n) => `(${1 / (2 * n + 1)}${inner === "" ? "" : ` - x^2/${n + 1}*${inner}`})`,
    "",
  );

/** erfc(-x/sqrt(2))*exp(x^2/2) for negative numbers. */
const scaledTail = `${polynomial}/(abs(x) + ${a})`.replaceAll("abs(x)", "abs(x/sqrt(2))");
const normalRatio = formula(`x > 0 ? normpdf(x)/normcdf(x) : sqrt(2/pi)/(${scaledTail})`);

/** What SQL has no functions for, in nabla's own language. */
const definitions: Definitions = {
  log2: formula("ln(x)/ln(2)"),
  log1p: formula("abs(x) > 0.5 ? ln(1 + x) : 1 + x == 1 ? x : ln(1 + x)*x/((1 + x) - 1)"),
  expm1: formula("abs(x) > 1 ? exp(x) - 1 : exp(x) == 1 ? x : (exp(x) - 1)*x/ln(exp(x))"),
  sech: formula("2*exp(-abs(x))/(1 + exp(-abs(x))^2)"),
  sinc: formula("x == 0 ? 1 : sin(x)/x"),
  sigmoid: formula("x >= 0 ? 1/(1 + exp(-abs(x))) : exp(-abs(x))/(1 + exp(-abs(x)))"),
  softplus: formula("max(x, 0) + log1p(exp(-abs(x)))"),
  erf: formula(`abs(x) < 1 ? 2/sqrt(pi)*x*${series} : sign(x)*(1 - ${tail})`),
  erfc: formula(`x >= 0 ? ${tail} : 2 - ${tail}`),
  normpdf: formula("exp(-x^2/2)/sqrt(2*pi)"),
  normcdf: formula("erfc(-x/sqrt(2))/2"),
  normlogcdf: formula(`x > 0 ? log1p(-normcdf(-x)) : ln((${scaledTail})/2) - x^2/2`),
  normlogcdfd: (make, operands, name) =>
    make.number(operands[1] as Term) === 1
      ? normalRatio(make, operands, name)
      : make.raw(name, operands),
  // Of parts of the largest, whose squares do not overflow.
  hypot: (make, operands) => {
    const most = make.apply(
      "max",
      operands.map((x) => make.apply("abs", [x])),
    );
    const squares = operands.map((x) =>
      make.apply("pow", [make.apply("div", [x, most]), make.constant(2)]),
    );
    const root = make.apply("sqrt", [make.apply("sum", squares)]);
    const isNone = make.apply("eq", [most, make.constant(0)]);
    return make.apply("if", [isNone, most, make.apply("mul", [most, root])]);
  },
};

/** Where a division by zero is an error. */
const acot = formula("x == 0 ? pi/2 : atan(1/x)");

const trunc = formula("x < 0 ? ceil(x) : floor(x)");
const round = formula("abs(x - trunc(x)) >= 0.5 ? trunc(x) + sign(x) : trunc(x)");

/** The database's own remainder has the sign of x. */
const mod: Expansion = (make, [x, y]) => {
  const zero = make.constant(0);
  const remainder = make.raw("mod", [x as Term, y as Term]);
  const other = make.apply("add", [remainder, y as Term]);
  const turned = (sign: "lt" | "gt"): Term =>
    make.apply("if", [make.apply(sign, [remainder, zero]), other, remainder]);
  return make.apply("if", [make.apply("gt", [y as Term, zero]), turned("lt"), turned("gt")]);
};

/** The database's own function makes whole numbers of less than 64 bits, which all larger numbers are anyway. */
const wholeBelow: Expansion = (make, [x], name) => {
  const isSmall = make.apply("lt", [make.apply("abs", [x as Term]), make.constant(2 ** 52)]);
  return make.apply("if", [isSmall, make.raw(name, [x as Term]), x as Term]);
};

/** A function of the database, whose result is no floating-point number there. */
const cast =
  (name: string): Spelling =>
  (write, operands) =>
    primary(`CAST(${call(name)(write, operands).text} AS DOUBLE)`);

const spellings: Spellings = {
  ...arithmetic,
  ...elementary(),
  // Two signs side by side would begin a comment.
  neg: negation(level.primary),
  eq: comparison("="),
  ne: comparison("<>"),
  and: connective("AND", level.and),
  or: connective("OR", level.or),
  not: (write, [x]) => ({
    text: `NOT ${write.test(x as number, level.primary)}`,
    level: level.not,
  }),
  pow: squareOr(call("power")),
  cbrt: call("cbrt"),
  expm1: unsupported("expm1"),
  ln: call("ln"),
  log: quotientOf("ln"),
  log1p: unsupported("log1p"),
  log2: unsupported("log2"),
  sech: unsupported("sech"),
  sinc: unsupported("sinc"),
  sincd: unsupported("a derivative of sinc"),
  sigmoid: unsupported("sigmoid"),
  softplus: unsupported("softplus"),
  erf: unsupported("erf"),
  erfc: unsupported("erfc"),
  normpdf: unsupported("normpdf"),
  normcdf: unsupported("normcdf"),
  normlogcdf: unsupported("normlogcdf"),
  normlogcdfd: unsupported("a further derivative of normlogcdf"),
  gamma: unsupported("gamma"),
  lgamma: unsupported("lgamma"),
  digamma: unsupported("digamma"),
  trigamma: unsupported("trigamma"),
  polygamma: unsupported("polygamma"),
  digammastep: unsupported("digamma"),
  beta: unsupported("beta"),
  abs: call("abs"),
  sign: call("sign"),
  round: unsupported("round"),
  trunc: unsupported("trunc"),
  mod: unsupported("mod"),
  min: call("least"),
  max: call("greatest"),
  hypot: unsupported("hypot"),
};

/** Words that cannot be names as they are in one of the three at least, or not everywhere. */
const reserved = new Set(
  (
    "all analyse analyze and anti any array as asc asof asymmetric at authorization between bigint binary bit boolean " +
    "both by case cast char character check coalesce collate collation column columns concurrently constraint create " +
    "cross current current_catalog current_date current_role current_schema current_time current_timestamp current_user " +
    "date dec decimal default deferrable desc describe distinct do drop else end escape except exclude exists extract " +
    "false fetch filter first float for foreign freeze from full function generated glob grant greatest group grouping " +
    "grouping_id having ilike in initially inner inout int integer intersect interval into is isnull join key lambda " +
    "last lateral leading least left like limit localtime localtimestamp map minus national natural nchar none normalize " +
    "not notnull null nullif nulls numeric offset on only or order out outer over overlaps overlay partition pivot " +
    "pivot_longer pivot_wider placing position positional precision primary qualify range real references returning " +
    "right row rows select semi session_user set setof show similar smallint some struct substring summarize symmetric " +
    "table tablesample then time timestamp to top trailing treat trim true try_cast union unique unpack unpivot update " +
    "user using values varchar variadic verbose view when where window with xmlattributes xmlconcat xmlelement xmlexists " +
    "xmlforest xmlnamespaces xmlparse xmlpi xmlroot xmlserialize xmltable year"
  ).split(" "),
);

/** What has an exponent is a floating-point number. */
const withExponent = (literal: string): string =>
  literal.includes("e") ? literal : `${literal}e0`;

interface Dialect {
  /** What it lacks, and what it spells in another way. */
  readonly definitions: Definitions;
  readonly spellings: Partial<Spellings>;
  readonly words: readonly [string, ...string[]];
  readonly title: string;
  readonly double: string;
  readonly quote: string;
  /** What the names of two columns have in common that are one. */
  readonly columnFolded: (name: string) => string;
  /** A literal as a floating-point number, which it is not by itself. */
  readonly asDouble: (literal: string) => string;
  /** A long one beside a floating-point number: several in a row must not overflow before they come to it. */
  readonly long: (literal: string) => string;
  /** What ends a step, for it to be computed once. */
  readonly fence: readonly string[];
  readonly remarks: readonly string[];
}

function language(dialect: Dialect): Language {
  const { words, title, double, quote, columnFolded, asDouble, long, fence, remarks } = dialect;
  const quoted = (name: string): string =>
    /^[a-z_][a-z0-9_]*$/.test(name) && !reserved.has(name)
      ? name
      : `${quote}${name.replaceAll(quote, quote + quote)}${quote}`;
  const literal = (size: number): string => {
    if (!Number.isFinite(size)) return `CAST('${size}' AS ${double})`;
    return /^\d{1,4}(?:\.\d{1,4})?$/.test(String(size)) ? String(size) : long(String(size));
  };
  const alone = ({ text }: Fragment): string =>
    /^-?[\d.]+(?:e[+-]?\d+)?$/.test(text) ? asDouble(text) : text;
  return {
    words,
    title,
    endings: ["sql"],
    naming: { reserved, allowsLetters: false, folded: (name) => name.toLowerCase() },
    definitions: { ...definitions, ...dialect.definitions },
    spellings: { ...spellings, ...dialect.spellings },
    helpers: {},
    longest: 48,
    isStrict: true,
    ...plainNames,
    names: "table",
    value: (_, identifiers) => identifiers.named("value"),
    column: { written: quoted, folded: columnFolded },
    element: (identifier, index) => `${identifier}_${index + 1}`,
    number: (value) =>
      Object.is(value, -0)
        ? { text: `-${asDouble("0")}`, level: level.sign }
        : signed(literal)(value),
    choice: (condition, whenTrue, whenFalse) => {
      const sides = [whenTrue, whenFalse];
      const areLiterals = sides.every((side) => alone(side) !== side.text);
      const [first, second] = sides.map((side) => (areLiterals ? alone(side) : side.text));
      return primary(`CASE WHEN ${condition.text} THEN ${first} ELSE ${second} END`);
    },
    assemble: (program) => assemble(program, { quoted, alone, double, fence, remarks }),
  };
}

/** The most steps of a query: DuckDB takes long to plan these, and refuses a little more than twice as many. */
const maxSteps = 300;

interface Assembly extends Pick<Dialect, "double" | "fence" | "remarks"> {
  readonly quoted: (name: string) => string;
  /** As it stands in a place of its own. */
  readonly alone: (fragment: Fragment) => string;
}

function assemble(program: Program, { quoted, alone, double, fence, remarks }: Assembly): string {
  const { parameters, bindings, value, result, partials, table } = program;
  const columns = parameters.flatMap(({ identifier, length, elements }) =>
    length === undefined ? [identifier] : elements,
  );
  const slopes = partials.flat() as readonly Fragment[];
  const steps = stepsOf(bindings);
  if (steps.length > maxSteps) {
    throw badOption(
      `this would be a query of ${steps.length} steps, each from the one before`,
      `databases hold ${maxSteps} or so; export it to another language, such as python or c`,
    );
  }
  const source = quoted(table ?? "inputs");
  const word = /^step\d/i.test(table ?? "") ? "part" : "step";
  const names = Array.from({ length: steps.length + 1 }, (_, at) =>
    at === 0 ? source : `${word}${at}`,
  );
  const results = columns.map((_, at) => {
    const text = alone(slopes[at] as Fragment);
    const name = program.outputs[at] as string;
    return text === name ? `  ${name}` : statement("  ", text, ` AS ${name}`, "    ");
  });
  const last = [
    ...columns.map((column) => `  ${column}`),
    value.text === result ? `  ${result}` : `  ${alone(value)} AS ${result}`,
    ...results,
  ];
  const made = bindings.map(({ identifier }) => identifier);
  const lines = [
    ...[
      `${program.formula}, with its gradient, for each row of ${source}.`,
      `${columns.join(", ")}: columns of type ${double}.`,
      ...(made.length > 0 ? [`No column of ${source} may be called ${listed(made)}.`] : []),
      ...program.remarks.map((remark) => `${remark}.`),
      ...remarks,
    ].flatMap((text) => comment(oneLine(text), "-- ")),
    ...steps.flatMap((step, at) => [
      `${at === 0 ? "WITH " : ""}${word}${at + 1} AS (`,
      "  SELECT",
      "    *,",
      step.map(item).join(",\n"),
      `  FROM ${names[at]}`,
      ...fence.map((line) => `  ${line}`),
      at === steps.length - 1 ? ")" : "),",
    ]),
    "SELECT",
    last.join(",\n"),
    `FROM ${names[steps.length]};`,
  ];
  return `${lines.join("\n")}\n`;
}

/** Names that have been made: t1 to the last of its kind, and the others. */
function listed(names: readonly string[]): string {
  const [numbered, others] = [true, false].map((isNumbered) =>
    names.filter((name) => /^t\d+$/.test(name) === isNumbered),
  ) as [string[], string[]];
  const run = numbered.length > 2 ? [`t1 to ${numbered.at(-1)}`] : numbered;
  return [...others, ...run].join(", ");
}

const oneLine = (text: string): string => text.replace(/\s/g, " ");

function item({ identifier, code, guard }: Binding): string {
  const text = guard === undefined ? code.text : `CASE WHEN ${guard.text} THEN ${code.text} END`;
  return statement("    ", text, ` AS ${identifier}`, "      ");
}

/** What can be computed at once: each step needs nothing but columns and the steps before. */
function stepsOf(bindings: readonly Binding[]): Binding[][] {
  const places = new Map<string, number>();
  const steps: Binding[][] = [];
  for (const binding of bindings) {
    let place = 0;
    for (const name of binding.uses) place = Math.max(place, places.get(name) ?? 0);
    places.set(binding.identifier, place + 1);
    const step = steps[place];
    if (step === undefined) steps[place] = [binding];
    else step.push(binding);
  }
  return steps;
}

export const duckdb = language({
  words: ["sql", "duckdb"],
  title: "SQL",
  double: "DOUBLE",
  quote: '"',
  columnFolded: (name) => name.replace(/[A-Z]/g, (letter) => letter.toLowerCase()),
  asDouble: withExponent,
  long: withExponent,
  definitions: { mod },
  spellings: {
    mod: infix("%", level.product),
    round: call("round"),
    sign: cast("sign"),
    trunc: call("trunc"),
  },
  fence: [],
  remarks: [
    "For DuckDB, where ln(0), and the logarithm and the root of a negative number, are errors; :export postgresql and :export spark are for those.",
  ],
});

export const postgresql = language({
  words: ["postgresql", "postgres"],
  title: "SQL",
  double: "DOUBLE PRECISION",
  quote: '"',
  // Names in quotes are as they are.
  columnFolded: (name) => name,
  asDouble: (literal) => `${literal}::float8`,
  long: (literal) => (/^\d+$/.test(literal) ? `${literal}.0` : literal),
  // It has no remainder of floating-point numbers.
  definitions: { acot, mod: formula("x - y*floor(x/y)"), round },
  spellings: { trunc: call("trunc") },
  // Otherwise the steps would be written into each other, and computed again for each use.
  fence: ["OFFSET 0"],
  remarks: [
    "For PostgreSQL, where a division by zero, ln(0) and what overflows or underflows are errors; OFFSET 0 keeps it from computing a step again for each use.",
  ],
});

export const spark = language({
  words: ["spark"],
  title: "SQL",
  double: "DOUBLE",
  quote: "`",
  columnFolded: (name) => name.toLowerCase(),
  asDouble: withExponent,
  long: withExponent,
  definitions: { acot, mod, round, trunc, floor: wholeBelow, ceil: wholeBelow },
  spellings: { mod: infix("%", level.product), floor: cast("floor"), ceil: cast("ceil") },
  fence: [],
  remarks: [
    "For Spark, where the logarithm of 0 is NULL, and so is a division by zero, or an error with spark.sql.ansi.enabled.",
  ],
});

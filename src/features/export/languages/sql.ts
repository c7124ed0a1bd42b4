/** SQL: a query that gives value and gradient for each row of a table, whose columns are the inputs. */

import { formula } from "../../../algebra/rules.ts";
import type { Definitions, Term } from "../../../algebra/terms.ts";
import { each } from "../../../operations/each.ts";
import { type Fragment, level, primary, signed } from "../fragment.ts";
import { type Language, plainNames, type Spelling, type Spellings } from "../language.ts";
import { doubtful } from "../nan.ts";
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
import {
  acot,
  definitions,
  logarithm,
  mod,
  round,
  sign,
  trunc,
  wholeBelow,
} from "./sql-definitions.ts";
import { type Assembly, assemble } from "./sql-query.ts";
import { guards, repeatedIn } from "./sql-underflow.ts";

/** A function of the database, whose result is no floating-point number there. */
const cast =
  (name: string): Spelling =>
  (write, operands) =>
    primary(`CAST(${call(name)(write, operands).text} AS DOUBLE)`);

/** A comparison that does not hold with NaN, which a database would count as the largest number. */
const strictly =
  (name: "lt" | "le" | "gt" | "ge" | "eq" | "ne", sign: string, isNumber: IsNumber): Spelling =>
  (write, [x, y]) => {
    const { draft } = write;
    if (x === y && name === "eq") return isNumber(write.number(x as Term));
    const plain = comparison(sign)(write, [x as Term, y as Term]);
    const test = draft.raw(name, [x as Term, y as Term]);
    const unsure = write.exact.has(test) ? doubtful(draft, test) : undefined;
    if (unsure === undefined) return plain;
    const { text } = isNumber(write.number(unsure));
    return name === "ne"
      ? { text: `${plain.text} OR NOT ${text}`, level: level.or }
      : { text: `${plain.text} AND ${text}`, level: level.and };
  };

type IsNumber = (text: string) => Fragment;

const comparisons = (isNumber: IsNumber) => ({
  lt: strictly("lt", "<", isNumber),
  le: strictly("le", "<=", isNumber),
  gt: strictly("gt", ">", isNumber),
  ge: strictly("ge", ">=", isNumber),
  eq: strictly("eq", "=", isNumber),
  ne: strictly("ne", "<>", isNumber),
});

const isNotNaN: IsNumber = (text) => ({ text: `NOT isnan(${text})`, level: level.not });

const spellings: Spellings = {
  ...arithmetic,
  ...elementary(),
  // Two signs side by side would begin a comment.
  neg: negation(level.primary),
  ...comparisons(isNotNaN),
  ...each(
    unsupported,
    "expm1 log1p log2 sech sinc sigmoid softplus erf erfc normpdf normcdf normlogcdf",
    "gamma lgamma digamma trigamma polygamma beta round trunc mod min hypot",
  ),
  and: connective("AND", level.and),
  or: connective("OR", level.or),
  not: (write, [x]) => ({
    text: `NOT ${write.test(x as number, level.primary)}`,
    level: level.not,
  }),
  pow: squareOr(call("power")),
  ...each(call, "cbrt ln abs sign"),
  log: quotientOf("ln"),
  sincd: unsupported("a derivative of sinc"),
  normlogcdfd: unsupported("a further derivative of normlogcdf"),
  digammastep: unsupported("digamma"),
  max: call("greatest"),
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

/** What is an error nowhere, whatever the numbers are. */
const quiet: ReadonlySet<string> = new Set([
  ..."neg abs sign floor ceil round trunc min max tanh atan atan2 if and or not lt le gt ge eq ne".split(
    " ",
  ),
]);

interface Dialect extends Pick<Assembly, "double" | "fence" | "remarks"> {
  /** As a language has it. */
  readonly stops: NonNullable<Language["stops"]>;
  /** What it lacks, and what it spells in another way. */
  readonly definitions: Definitions;
  readonly spellings: Partial<Spellings>;
  readonly words: readonly [string, ...string[]];
  readonly title: string;
  readonly quote: string;
  /** What the names of two columns have in common that are one. */
  readonly columnFolded: (name: string) => string;
  /** A literal as a floating-point number, which it is not by itself. */
  readonly asDouble: (literal: string) => string;
  /** A long one beside a floating-point number: several in a row must not overflow before they come to it. */
  readonly long: (literal: string) => string;
  /** Whether it stops where something underflows. */
  readonly stopsAtUnderflow: boolean;
}

function language(dialect: Dialect): Language {
  const { words, title, double, quote, columnFolded, asDouble, long, fence, remarks } = dialect;
  const { stops, stopsAtUnderflow } = dialect;
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
    naming: { reserved, allowsLetters: false, folded: (name) => name.toLowerCase(), longest: 63 },
    definitions: { ...definitions, ...dialect.definitions },
    ownDefinitions: { sign },
    spellings: { ...spellings, ...(stopsAtUnderflow ? guards : {}), ...dialect.spellings },
    repeats: ({ draft, exact }, term) => {
      const unsure = exact.has(term) ? doubtful(draft, term) : undefined;
      if (unsure !== undefined) return [unsure];
      return stopsAtUnderflow ? repeatedIn(draft, term) : [];
    },
    only: (condition, fragment) =>
      primary(`CASE WHEN ${condition.text} THEN ${alone(fragment)} END`),
    helpers: {},
    longest: 48,
    isStrict: true,
    ...plainNames,
    stops,
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

/** What DuckDB knows no NaN for. */
const outsideDomains: ReadonlySet<string> = new Set(
  "ln log log2 log10 log1p sqrt sin cos tan asin acos acosh atanh".split(" "),
);

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
  stops: (name) => outsideDomains.has(name),
  stopsAtUnderflow: false,
  remarks: [
    "For DuckDB, where ln(0), and the logarithm and the root of a negative number, are errors; :export postgresql and :export spark are for those.",
  ],
});

export const postgresql = language({
  words: ["postgresql", "postgres"],
  title: "SQL",
  double: "DOUBLE PRECISION",
  quote: '"',
  // Names in quotes are as they are, but for what goes beyond 63 bytes.
  columnFolded: (name) => Buffer.from(name).subarray(0, 63).toString(),
  asDouble: (literal) => `${literal}::float8`,
  long: (literal) => (/^\d+$/.test(literal) ? `${literal}.0` : literal),
  // It has no remainder of floating-point numbers.
  definitions: { acot, mod: formula("x - y*floor(x/y)"), round },
  spellings: {
    trunc: call("trunc"),
    ...comparisons((text) => ({ text: `${text} <> 'NaN'`, level: level.comparison })),
  },
  // Otherwise the steps would be written into each other, and computed again for each use.
  fence: ["OFFSET 0"],
  // Whatever overflows is an error.
  stops: (name) => !quiet.has(name),
  stopsAtUnderflow: true,
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
  definitions: {
    acot,
    mod,
    round,
    trunc,
    floor: wholeBelow,
    ceil: wholeBelow,
    ln: logarithm,
    log10: logarithm,
    log: formula("ln(x)/ln(base)"),
  },
  spellings: { mod: infix("%", level.product), floor: cast("floor"), ceil: cast("ceil") },
  fence: [],
  stops: (name) => name === "div" || name === "mod",
  stopsAtUnderflow: false,
  remarks: [
    "For Spark, where a division by zero is an error, or NULL without spark.sql.ansi.enabled.",
  ],
});

/** A query in steps, each of which computes what the steps before it allow. */

import { badOption } from "../../../error.ts";
import type { Fragment } from "../fragment.ts";
import { comment, statement } from "../layout.ts";
import type { Binding, Program } from "../program.ts";

/** The most steps of a query: DuckDB takes long to plan these, and refuses a little more than twice as many. */
const maxSteps = 300;

export interface Assembly {
  /** What a floating-point number is called. */
  readonly double: string;
  /** What ends a step, for it to be computed once. */
  readonly fence: readonly string[];
  readonly remarks: readonly string[];
  readonly quoted: (name: string) => string;
  /** As it stands in a place of its own. */
  readonly alone: (fragment: Fragment) => string;
}

export function assemble(
  program: Program,
  { quoted, alone, double, fence, remarks }: Assembly,
): string {
  const { parameters, bindings, value, result, partials, table, complete } = program;
  const columns = parameters.flatMap(({ identifier, length, elements }) =>
    length === undefined ? [identifier] : elements,
  );
  // No column but these, for one of the table's own would hide what is computed under its name.
  const inputs = [
    ...columns.map((column) => `    CAST(${column} AS ${double}) AS ${column}`),
    ...(complete === undefined ? [] : [haveValues(columns, complete)]),
  ];
  const slopes = partials.flat() as readonly Fragment[];
  const steps = [inputs, ...stepsOf(bindings).map((step) => step.map(item))];
  if (steps.length > maxSteps) {
    throw badOption(
      `query too long: ${steps.length} nested steps`,
      `databases take about ${maxSteps}; export to another language, such as python or c`,
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
  const lines = [
    ...[
      `${program.formula}, with its gradient, for each row of ${source}.`,
      `${columns.join(", ")}: columns of numbers. Where one is NULL, so are all results.`,
      `To keep other columns of ${source}, add them to the first SELECT and to the last.`,
      ...program.remarks.map((remark) => `${remark}.`),
      ...remarks,
    ].flatMap((text) => comment(oneLine(text), "-- ")),
    ...steps.flatMap((step, at) => [
      `${at === 0 ? "WITH " : ""}${word}${at + 1} AS (`,
      "  SELECT",
      ...(at === 0 ? [] : ["    *,"]),
      step.join(",\n"),
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

const haveValues = (columns: readonly string[], name: string): string => {
  const text = columns.map((column) => `${column} IS NOT NULL`).join(" AND ");
  return statement("    ", text, ` AS ${name}`, "      ");
};

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

/** The tables in the documents that are written from those in the sources. */

import { specialForms } from "../src/autograd/special-forms.ts";
import { asText, choicesOf, settingNames, settings } from "../src/cli/settings.ts";
import { features } from "../src/features/all.ts";
import { rulesOf } from "../src/features/help/about.ts";
import { signatureOf } from "../src/operations/operation.ts";
import { aliases, functions } from "../src/operations/table.ts";
import { usageOf } from "../src/session/command.ts";
import { commandsOf } from "../src/session/feature.ts";
import { exact } from "../src/text/number.ts";
import { answersOf } from "./replies.ts";

const commands = commandsOf(features);

const code = (text: string): string => `\`${text.replaceAll("|", "\\|")}\``;

/** An example, and what it comes to; a definition comes to nothing. */
function worked(example: string): string {
  const value = answersOf(`${example}\n`).at(-1)?.value;
  return value === undefined ? code(example) : `${code(example)} is ${exact(value)}`;
}

const row = (signature: string, doc: string, rules: readonly string[], example: string): string =>
  `| ${code(signature)} | ${doc.replaceAll("|", "\\|")} | ${rules.map(code).join("<br>")} | ${worked(example)} |`;

function tableOf(group: string): string {
  const rows = [...functions]
    .filter(([name, described]) => described.group === group && !aliases.has(name))
    .map(([, described]) =>
      row(signatureOf(described), described.doc, rulesOf(described), described.example),
    );
  for (const { group: own, signature, doc, example } of specialForms.values()) {
    if (own === group) rows.push(row(signature, doc, [], example));
  }
  return [
    "| function | what it is | derivatives | example |",
    "| --- | --- | --- | --- |",
    ...rows,
  ].join("\n");
}

function commandTable(): string {
  const rows = [...commands.values()].map((command) => {
    const { doc, example } = command.help();
    return `| ${code(usageOf(command))} | ${doc} | ${code(example)} |`;
  });
  return ["| command | does | example |", "| --- | --- | --- |", ...rows].join("\n");
}

function settingTable(): string {
  const rows = settingNames.map((name) => {
    const { doc, default: standard } = settings[name];
    return `| ${code(name)} | ${choicesOf(name)} | ${asText(standard)} | ${doc} |`;
  });
  return ["| setting | values | default | meaning |", "| --- | --- | --- | --- |", ...rows].join(
    "\n",
  );
}

/** The schema of the configuration file. */
export function configSchema(): string {
  const properties = settingNames.map((name) => {
    const { doc, default: standard, takes } = settings[name];
    const values =
      "from" in takes
        ? { type: "integer", minimum: takes.from, maximum: takes.to }
        : { enum: takes };
    return [name, { description: doc, ...values, default: standard }];
  });
  const schema = {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: "The configuration of nabla",
    type: "object",
    properties: { $schema: { type: "string" }, ...Object.fromEntries(properties) },
    additionalProperties: false,
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}

const tables: readonly [mark: RegExp, table: (group: string) => string][] = [
  [/(<!-- functions: (.*?) -->\n)[\s\S]*?(<!-- end -->)/g, tableOf],
  [/(<!-- (commands) -->\n)[\s\S]*?(<!-- end -->)/g, commandTable],
  [/(<!-- (settings) -->\n)[\s\S]*?(<!-- end -->)/g, settingTable],
];

/** A text with each table between its mark and `<!-- end -->` as it should be. */
export const withTables = (markdown: string): string =>
  tables.reduce(
    (text, [mark, table]) =>
      text.replace(
        mark,
        (_all, begin: string, group: string, end: string) => `${begin}\n${table(group)}\n\n${end}`,
      ),
    markdown,
  );

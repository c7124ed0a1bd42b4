/** The tables of functions in the language reference, written from the table of operations. */

import { specialForms } from "../src/autograd/forms.ts";
import { signatureOf } from "../src/operations/operation.ts";
import { aliases, functions } from "../src/operations/table.ts";
import { rulesOf } from "../src/session/commands/about.ts";
import { exact } from "../src/view/number.ts";
import { answersOf } from "./replies.ts";

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
  if (group === "calculus") {
    for (const { signature, doc, example } of specialForms.values()) {
      rows.push(row(signature, doc, [], example));
    }
  }
  return [
    "| function | what it is | derivatives | example |",
    "| --- | --- | --- | --- |",
    ...rows,
  ].join("\n");
}

/** A text with each table between `<!-- functions: group -->` and `<!-- end -->` as it should be. */
export const withTables = (markdown: string): string =>
  markdown.replace(
    /(<!-- functions: (.*?) -->\n)[\s\S]*?(<!-- end -->)/g,
    (_all, begin: string, group: string, end: string) => `${begin}\n${tableOf(group)}\n\n${end}`,
  );

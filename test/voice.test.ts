/** The voice of what users read, as CONTRIBUTING describes it, where a machine can hear it. */

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseAst } from "rolldown/parseAst";
import { describe, expect, it } from "vitest";
import { specialForms } from "../src/autograd/special-forms.ts";
import { settings } from "../src/cli/settings.ts";
import { features } from "../src/features/all.ts";
import { aboutTopic, topicNames } from "../src/features/help/topics.ts";
import { functions } from "../src/operations/table.ts";
import { nabla, root } from "./program.ts";

/** What each verb of a summary begins with; a new summary adds its own if it is a verb. */
const verbs = new Set(
  (
    "break check choose compare draw edit end explain export fail find fit forbid forget give hide ignore list plot " +
    "predict print rank read rename restore run set shade show solve start step stop undo use write"
  ).split(" "),
);

const longestHelp = 60;
const longestMessage = 100;

/** Turns of phrase, each with what to write in its place. */
const unwanted: readonly (readonly [RegExp, string])[] = [
  [/\bthere (?:is|are|was|were)\b/i, "the subject first"],
  [/\b(?:is|are|was|were) no\b(?! longer)/i, "is not a"],
  [/\b(?:is|are|has|have) to be\b/i, "must be"],
  [/\bcannot be (?:had|told)\b/i, "unknown, inconclusive"],
  [/\bsaid to\b|\bso many\b|\bneed be\b|\bfor want of\b|\bnowhere\b/i, "plain words"],
  [/\bin the place of\b/i, "instead of"],
  [/\bleft over\b/i, "residual"],
  [/\bleave (?:it|this|that|one|them) out\b/i, "drop"],
  [/\byou may not\b/i, "permission denied"],
  [/\bper cent\b|\b\w*(?:colour|behaviour|neighbour|favour)\w*\b|\bcentre|\bgrey\b/i, "American"],
  [/\b\w{3,}(?:is|ys)(?:e|es|ed|ing)\b(?<=(?:al|im|ini|ar|nal)[iy]s\w+)/i, "American"],
];

interface Node {
  readonly type: string;
  readonly [part: string]: unknown;
}

const isNode = (value: unknown): value is Node =>
  typeof value === "object" && value !== null && "type" in value;

/** All that is quoted in a source, with … for what is filled in, but for lists of names that are split. */
function quotedIn(part: unknown): string[] {
  if (Array.isArray(part)) return part.flatMap(quotedIn);
  if (!isNode(part)) return [];
  if (part.type === "Literal") return typeof part.value === "string" ? [part.value] : [];
  const { callee } = part;
  if (isNode(callee) && isNode(callee.property) && callee.property.name === "split") return [];
  const own =
    part.type === "TemplateLiteral"
      ? [
          (part.quasis as { value: { cooked: string } }[])
            .map(({ value }) => value.cooked)
            .join("…"),
        ]
      : [];
  return [...own, ...Object.values(part).flatMap(quotedIn)];
}

/** Two words of prose, which a formula or a key never has beside each other. */
const prose = /(?<![\w.])[A-Za-z][a-z]+ (?:a|[a-z]{2,})(?![\w(])/;

const sources = ["src", "bin"].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts"))
    .map((path) => `${folder}/${path}`),
);

const sentences = sources.flatMap((path) =>
  quotedIn(parseAst(readFileSync(join(root, path), "utf8"), { lang: "ts" }))
    .filter((text) => prose.test(text))
    .map((text) => ({ path, text })),
);

describe("all texts in the sources", () => {
  it("are found", () => {
    expect(sentences.length).toBeGreaterThan(1000);
  });

  it.each(unwanted)("avoid %s: write %s", (phrase) => {
    expect(sentences.filter(({ text }) => phrase.test(text))).toEqual([]);
  });

  it("mark code, so that no line ends within it", () => {
    const unmarked = /\b(?:as in|for example) (?!`|a sum)/;
    expect(sentences.filter(({ text }) => unmarked.test(text))).toEqual([]);
  });

  it("have at most 100 characters", () => {
    // Pages and exported code have lines of their own.
    const isLine = ({ path, text }: { path: string; text: string }) =>
      !text.includes("\n") && !path.startsWith("src/features/export/languages/");
    expect(sentences.filter((at) => isLine(at) && at.text.length > longestMessage)).toEqual([]);
  });
});

it("no message or hint of a typical error has more than 100 characters", () => {
  const folder = join(root, "test/errors");
  const lines = readdirSync(folder)
    .flatMap((file) => readFileSync(join(folder, file), "utf8").split("\n"))
    .map((line) => /(?:^|: )(?:error|help|note): (.*)/.exec(line)?.[1] ?? "");
  expect(lines.filter((line) => line.length > longestMessage)).toEqual([]);
});

const commands = features.flatMap(({ commands }) =>
  commands.map((command) => ({ name: command.name, ...command.help() })),
);
const withoutAside = (text: string): string => text.replace(/ \(.*\)$/, "");
const options = [
  ...nabla(["--completions", "fish"]).stdout.matchAll(/-l (\S+) -d '((?:[^'\\]|\\.)*)'/g),
].map(([, name = "", doc = ""]) => [name, withoutAside(doc)]);

const summaries = [
  ...commands.map(({ name, doc }) => [`:${name}`, doc]),
  ...Object.entries(settings).map(([name, { doc }]) => [name, doc]),
  ...options.map(([name, doc]) => [`--${name}`, doc]),
] as [string, string][];

const explanations = [
  ...summaries,
  ...commands.flatMap(({ name, parts = [], options = [] }) => [
    ...parts.map(([part, doc]) => [`:${name} ${part}`, doc]),
    ...options.map((option) => [`:${name} ${option.name}`, option.doc]),
  ]),
  ...[...functions]
    .filter(([, row]) => row.group !== "auxiliary")
    .map(([name, { doc }]) => [name, doc]),
  ...[...specialForms].map(([name, { doc }]) => [name, doc]),
  ...topicNames().map((name) => [name, / {3}(.*)/.exec(aboutTopic(name)?.[0] ?? "")?.[1] ?? ""]),
] as [string, string][];

describe("help", () => {
  it.each(summaries)("on %s begins with a verb", (_, doc) => {
    expect(verbs).toContain(/^\w+/.exec(doc)?.[0]);
  });

  it.each(explanations)("on %s has at most 60 characters", (_, doc) => {
    expect(doc).not.toBe("");
    expect(doc.length).toBeLessThanOrEqual(longestHelp);
  });
});

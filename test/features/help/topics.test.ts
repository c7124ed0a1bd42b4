/** What is told of signs, constants and words: of all of the grammar's, with examples that run. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { aboutTopic, topicNames } from "../../../src/features/help/topics.ts";
import { predefined } from "../../../src/session/workspace.ts";
import { root } from "../../program.ts";
import { errorOf, repliesOf, reportOf } from "../../replies.ts";

const examples = new Set(
  topicNames().map((name) => String(aboutTopic(name)?.[0]).split("\nexample: ")[1] ?? ""),
);

describe("a topic of the language", () => {
  it.each([...examples])("has an example that runs: %s", (example) => {
    const replies = repliesOf(`x = 1\nans\n${example}`.replace("\nans", "\n1"));
    expect(replies.filter(({ kind }) => kind === "failure")).toEqual([]);
    expect(replies.length).toBeGreaterThan(2);
  });

  it("is there for each sign and word of the grammar, and each constant", () => {
    const grammar = readFileSync(join(root, "grammar/nabla.ohm"), "utf8");
    const words = grammar.split("// -- words and signs")[1]?.split("\n  superscript ")[0] ?? "";
    const signs = [...words.replace(/[&~]\S+(?: \(.*\))?/g, "").matchAll(/"([^"]+)"/g)].map(
      ([, sign]) => sign as string,
    );
    expect(signs.length).toBeGreaterThan(25);
    const missing = [...signs, ...predefined.keys(), "ans", "_"].filter(
      (sign) => aboutTopic(sign) === undefined,
    );
    expect(missing).toEqual([]);
  });

  it("is shown by :help, of a name that the user has defined what it is", () => {
    expect(reportOf(":help %").parts[0]).toContain("floored remainder");
    expect(reportOf(":help +=").parts[0]).toContain("moves an input");
    expect(reportOf(":help repeat").parts[0]).toContain("repeats n times");
    expect(reportOf(":help pi").parts[0]).toContain("3.141592653589793");
    expect(reportOf(":help ans").parts[0]).toContain("the last answer");
    expect(reportOf("e = 3\n:help e").parts[0]).toContain("an input");
    expect(reportOf("x = 3\n:help x").parts[0]).toContain("an input");
    expect(errorOf(":help latx").hint).toBe("did you mean latex?");
  });

  it("is what :help tells of each of them; of those that are functions or values, :info tells what they are", () => {
    // These end the statement: they are asked for as comment and semicolon.
    const askable = topicNames().filter((topic) => topic !== "#" && topic !== ";");
    for (const topic of askable) {
      expect(reportOf(`:help ${topic}`).parts).toContain(aboutTopic(topic)?.[0]);
      expect(reportOf(`:info ${topic}`).parts.length, topic).toBeGreaterThan(0);
    }
    expect(reportOf(":info +").parts).toEqual(aboutTopic("+"));
  });

  it("is called by what is written, and found by other names, too", () => {
    expect(aboutTopic("loops")?.[0]).toMatch(/^repeat while {3}\w/);
    expect(aboutTopic("latex")?.[0]).toMatch(/^\\ {3}\w/);
  });

  it("has one place", () => {
    const names = topicNames();
    expect(new Set(names).size).toBe(names.length);
  });
});

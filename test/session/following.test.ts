/** Everything follows: a program with moves in it comes to what the same program comes to that is typed with the final numbers. */

import * as fc from "fast-check";
import { expect, it } from "vitest";
import { type Answer, Session } from "../../src/index.ts";

const names = ["a", "b", "c", "d", "e1", "f1"];
const operations = ["+", "-", "*", "/"];

/** A statement of a random program; `x` and `y` are places among what is bound. */
type Step =
  | { readonly kind: "input"; readonly value: number; readonly isUncertain: boolean }
  | { readonly kind: "list"; readonly values: readonly number[] }
  | { readonly kind: "derived"; readonly form: number; readonly x: number; readonly y: number }
  | { readonly kind: "again"; readonly of: number; readonly value: number }
  | { readonly kind: "function"; readonly form: number; readonly x: number }
  | { readonly kind: "answer"; readonly form: number; readonly x: number; readonly y: number }
  | { readonly kind: "move"; readonly of: number; readonly form: number; readonly value: number };

const small = fc.integer({ min: -6, max: 6 }).map((whole) => whole / 2);
const place = fc.nat(20);
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ kind: fc.constant("input" as const), value: small, isUncertain: fc.boolean() }),
  fc.record({
    kind: fc.constant("list" as const),
    values: fc.array(small, { minLength: 2, maxLength: 3 }),
  }),
  fc.record({ kind: fc.constant("derived" as const), form: fc.nat(40), x: place, y: place }),
  fc.record({ kind: fc.constant("again" as const), of: place, value: small }),
  fc.record({ kind: fc.constant("function" as const), form: fc.nat(2), x: place }),
  fc.record({ kind: fc.constant("answer" as const), form: fc.nat(40), x: place, y: place }),
  fc.record({ kind: fc.constant("move" as const), of: place, form: fc.nat(6), value: small }),
);

/** A number made of two others, in ways that branch, depend on lengths, and take derivatives. */
function formula(
  form: number,
  x: string,
  y: string,
  list: string | undefined,
  answer: boolean,
): string {
  const forms = [
    ...operations.map((operation) => `${x} ${operation} ${y}`),
    `${x}*${x} + sin(${y})`,
    `${x} > ${y} ? ${x}^2 : ${y}^3`,
    `diff(${x}^2*${y} + ${x}, ${x})`,
    `sum(k*${x} for k in 1..floor(abs(${y})) + 1)`,
    `g(${x}) + ${y}`,
    `g'(${x})*${y}`,
    `tanh(${x})*exp(${y}/4)`,
    `relu(${x}) - ${y}`,
    `sum(grad(${x}^3 + ${y}^2*${x}, ${x}))`,
    `max(${x}, ${y})*${x}`,
    ...(answer ? [`ans*2 + ${x}`, `ans - ${y}`] : []),
    ...(list === undefined
      ? []
      : [
          `sum(${list}*${x})`,
          `${list}[1]*${y} + ${list}[2]`,
          `sum(v^2 for v in ${list}) + ${x}`,
          `dot(${list}, ${list})/2`,
        ]),
  ];
  return forms[form % forms.length] as string;
}

interface Bound {
  readonly name: string;
  readonly isInput: boolean;
  readonly isList: boolean;
}

/** The program with its moves; and where each input is bound, so that other numbers can be put there. */
function programOf(steps: readonly Step[]): {
  readonly lines: string[];
  readonly queries: string[];
} {
  const bound = new Map<string, Bound>();
  const lines = ["a = 1.5", "b = -2", "g(t) = t^2 + a"];
  for (const name of ["a", "b"]) bound.set(name, { name, isInput: true, isList: false });
  let hasAnswer = false;
  let fresh = 0;
  const numbers = (): string[] =>
    [...bound.values()].filter(({ isList }) => !isList).map(({ name }) => name);
  const at = (all: readonly string[], index: number): string => all[index % all.length] as string;
  for (const each of steps) {
    const list = [...bound.values()].find(({ isList }) => isList)?.name;
    switch (each.kind) {
      case "input":
      case "list": {
        const name = `i${fresh++}`;
        const isList = each.kind === "list";
        bound.set(name, { name, isInput: true, isList });
        lines.push(
          isList
            ? `${name} = [${each.values.join(", ")}]`
            : `${name} = ${each.value}${each.isUncertain ? " ± 0.25" : ""}`,
        );
        break;
      }
      case "derived": {
        const text = formula(
          each.form,
          at(numbers(), each.x),
          at(numbers(), each.y),
          list,
          hasAnswer,
        );
        const name = at([...names.slice(2), `n${fresh++}`], each.x + each.y);
        bound.set(name, { name, isInput: false, isList: false });
        lines.push(`${name} = ${text}`);
        break;
      }
      case "again": {
        const name = at(numbers(), each.of);
        bound.set(name, { name, isInput: true, isList: false });
        lines.push(`${name} = ${each.value}`);
        break;
      }
      case "function":
        lines.push(`g(t) = t^${each.form + 1}*${at(numbers(), each.x)}`);
        break;
      case "answer":
        lines.push(
          formula(each.form, at(numbers(), each.x), at(numbers(), each.y), list, hasAnswer),
        );
        hasAnswer = true;
        break;
      case "move": {
        const inputs = [...bound.values()].filter(({ isInput }) => isInput);
        const target = inputs[each.of % inputs.length] as Bound;
        const element = target.isList ? `${target.name}[${1 + (each.form % 2)}]` : target.name;
        const other = at(numbers(), each.of + each.form);
        const moves = [
          `${element} := ${each.value}`,
          `${element} += ${each.value}`,
          `${element} -= 0.5`,
          `${element} := ${other}`,
          `${element} *= 1.25`,
          target.isList
            ? `${target.name} := [${each.value}, 1, 2]`
            : `${element} := ${each.value} ± 0.5`,
        ];
        lines.push(moves[each.form % moves.length] as string);
      }
    }
  }
  const queries = [...bound.keys()].flatMap((name) => [
    `1*${name}`,
    `0 + sum(diff(${name}^2, ${name}))`,
  ]);
  if (hasAnswer) queries.unshift("ans + 0");
  return { lines, queries };
}

/** What a program answers to some questions at its end, and the numbers that its inputs have come to, by line. */
function run(
  lines: readonly string[],
  queries: readonly string[],
): { told: unknown[]; present: Map<number, string> } {
  const session = new Session();
  const present = new Map<number, string>();
  const lineOf = new Map<string, number>();
  for (const [index, line] of lines.entries()) {
    for (const reply of session.run(line)) {
      if (reply.kind === "definition" && reply.what === "input") {
        lineOf.set(reply.name, index);
      } else if (reply.kind === "answer" && reply.name !== undefined) {
        lineOf.delete(reply.name);
      }
      if (reply.kind !== "move") continue;
      for (const { input } of reply.moved) {
        const name = input.replace(/\[\d+\]$/, "");
        const index = lineOf.get(name);
        if (index === undefined) continue;
        // A preview leaves no answer.
        const now = session.preview(`1*${name}`, 60_000) as Answer;
        const spread = now.uncertainty === undefined ? "" : ` ± ${JSON.stringify(now.uncertainty)}`;
        present.set(index, `${name} = ${JSON.stringify(now.value)}${spread}`);
      }
    }
  }
  const told = queries.flatMap((query) => [...session.run(query)].map(shownOf));
  return { told, present };
}

function shownOf(
  reply: ReturnType<Session["run"]> extends Iterable<infer Reply> ? Reply : never,
): unknown {
  if (reply.kind === "failure") return reply.error.message.replace(/ cannot follow .*?: /, "");
  if (reply.kind !== "answer") return reply.kind;
  const { value, gradient, uncertainty, notes } = reply;
  return {
    value,
    uncertainty,
    gradient: gradient.map(({ input, value: at, partial }) => [input, at, partial]),
    notes: notes.map(({ code, message }) => `${code}: ${message}`),
  };
}

it("comes to what it comes to when it is typed with the final numbers", () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 4, maxLength: 24 }), (steps) => {
      const { lines, queries } = programOf(steps);
      const moved = run(lines, queries);
      const typed = lines
        .map((line, index) => moved.present.get(index) ?? line)
        .filter((line) => !/^[\w[\]]+ (?:[:+\-*]=)/.test(line));
      expect(moved.told).toEqual(run(typed, queries).told);
    }),
    { numRuns: 300 },
  );
});

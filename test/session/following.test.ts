/** Everything follows: a program with moves in it comes to what the same program comes to that is typed with the final numbers. */

import * as fc from "fast-check";
import { expect, it } from "vitest";
import { type Answer, Session } from "../../src/index.ts";
import { numbersAsWritten } from "../../src/session/journal.ts";
import { savingSession } from "../saved.ts";

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
  | { readonly kind: "move"; readonly of: number; readonly form: number; readonly value: number }
  | { readonly kind: "inputs"; readonly value: number; readonly other: number }
  | { readonly kind: "both"; readonly form: number; readonly x: number; readonly y: number }
  | { readonly kind: "moves"; readonly of: number; readonly form: number; readonly value: number };

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
  fc.record({ kind: fc.constant("function" as const), form: fc.nat(5), x: place }),
  fc.record({ kind: fc.constant("answer" as const), form: fc.nat(40), x: place, y: place }),
  fc.record({ kind: fc.constant("move" as const), of: place, form: fc.nat(8), value: small }),
  fc.record({ kind: fc.constant("inputs" as const), value: small, other: small }),
  fc.record({ kind: fc.constant("both" as const), form: fc.nat(40), x: place, y: place }),
  fc.record({ kind: fc.constant("moves" as const), of: place, form: fc.nat(40), value: small }),
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
    `sum(k*${x} for k in 1..min(4, floor(abs(${y}))) + 1)`,
    `g(${x}) + ${y}`,
    `g'(${x})*${y}`,
    `tanh(${x})*exp(${y}/4)`,
    `relu(${x}) - ${y}`,
    `sum(grad(${x}^3 + ${y}^2*${x}, ${x}))`,
    `max(${x}, ${y})*${x}`,
    `h(${x}*${y})`,
    `r(min(3, abs(${y})), ${x})`,
    `diff(g(${x})*${x}^2, ${x}, 2) + ${y}`,
    `sum(∇(g(${x}^2)))*${y}`,
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
  readonly moveLines: ReadonlySet<number>;
  readonly queries: string[];
} {
  const bound = new Map<string, Bound>();
  const lines = [
    "a = 1.5",
    "b = -2",
    "h(t) = t*b",
    "g(t) = t^2 + h(a)",
    "r(n, s) = n > 0 ? r(n - 1, s*a + 1) : h(s)",
  ];
  const moveLines = new Set<number>();
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
        lines.push(
          each.form < 3
            ? `g(t) = h(t)^${each.form + 1}*${at(numbers(), each.x)}`
            : `h(t) = t^${each.form - 2} + ${at(numbers(), each.x)}`,
        );
        break;
      case "inputs": {
        const both = [`i${fresh++}`, `i${fresh++}`];
        for (const name of both) bound.set(name, { name, isInput: true, isList: false });
        lines.push(`${both.join(", ")} = ${each.value}, ${each.other}`);
        break;
      }
      case "both": {
        const [x, y] = [at(numbers(), each.x), at(numbers(), each.y)];
        const sides = [each.form, each.form + 7].map((form) =>
          formula(form, x, y, list, hasAnswer),
        );
        const both = [at([...names.slice(2, 4), x], each.y), `n${fresh++}`];
        for (const name of both) bound.set(name, { name, isInput: false, isList: false });
        lines.push(`${both.join(", ")} = ${sides.join(", ")}`);
        break;
      }
      case "moves": {
        const inputs = [...bound.values()].filter(({ isInput, isList }) => isInput && !isList);
        const targets = [0, 1].map((more) => inputs[(each.of + more) % inputs.length]?.name ?? "a");
        const loss = formula(
          each.form,
          at(numbers(), each.of),
          at(numbers(), each.form),
          list,
          false,
        );
        moveLines.add(lines.length);
        const forms = [
          `:= ${targets[1]}, ${targets[0]} + ${each.value}`,
          `+= ${each.value}`,
          `-= 0.125*∇(${loss})`,
          `-= 0.125*∇(${targets.join("*")}^2 + ${loss})`,
          `:= ${loss}, ${each.value}`,
        ];
        lines.push(`${targets.join(", ")} ${forms[each.form % forms.length]}`);
        break;
      }
      case "answer":
        lines.push(
          formula(each.form, at(numbers(), each.x), at(numbers(), each.y), list, hasAnswer),
        );
        hasAnswer = true;
        break;
      case "move": {
        const inputs = [...bound.values()].filter(({ isInput }) => isInput);
        const target = inputs[each.of % inputs.length];
        if (target === undefined) break;
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
          `${element} -= 0.125*∇(${target.isList ? `sum(${target.name}^2)` : `${target.name}^2`}*${other})`,
          `${element} -= 0.125*sum(grad(${other}^2, a))`,
        ];
        moveLines.add(lines.length);
        lines.push(moves[each.form % moves.length] as string);
      }
    }
  }
  const queries = [...bound.keys()].flatMap((name) => [
    `1*${name}`,
    `0 + sum(diff(${name}^2, ${name}))`,
  ]);
  const last = numbers().at(-1) as string;
  queries.push(...["a", "b"].map((input) => `diff(${last}*1, ${input}, 2)`));
  if (hasAnswer) queries.unshift("ans + 0");
  return { lines, moveLines, queries };
}

/** What a program answers to some questions at its end. */
function run(
  lines: readonly string[],
  queries: readonly string[],
): {
  told: unknown[];
  /** The definitions of inputs with the numbers that they have come to, by line and name. */
  present: Map<number, Map<string, string>>;
  /** What a session answers that loads what this one has saved. */
  toldAgain: unknown[];
} {
  const { session, saved } = savingSession();
  const present = new Map<number, Map<string, string>>();
  const lineOf = new Map<string, number>();
  for (const [index, line] of lines.entries()) {
    for (const reply of session.run(line)) {
      if (reply.kind === "definition" && reply.what === "input") {
        lineOf.set(reply.name, index);
        const texts = present.get(index) ?? new Map<string, string>();
        const text = reply.statement.text;
        present.set(index, texts.set(reply.name, text));
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
        // Not that of the answer, which is NaN with the input.
        const uncertainty = now.gradient.find((row) => row.input === name)?.uncertainty;
        const spread = uncertainty === undefined ? "" : ` ± ${numbersAsWritten(uncertainty)}`;
        present.get(index)?.set(name, `${name} = ${numbersAsWritten(now.value)}${spread}`);
      }
    }
  }
  const program = saved();
  const ask = (of: Session, about = queries): unknown[] =>
    about.flatMap((query) => [...of.run(query)].map(shownOf));
  const again = new Session();
  for (const _ of again.run(program));
  // An answer that nothing uses is not saved.
  const named = queries.filter((query) => !query.includes("ans"));
  return { told: ask(session), present, toldAgain: ask(again, named) };
}

/** Where a gradient is lost is told when that is new. */
const isToldOnce: ReadonlySet<string> = new Set(["vanishing", "exploding", "derivative"]);

function shownOf(
  reply: ReturnType<Session["run"]> extends Iterable<infer Reply> ? Reply : never,
): unknown {
  if (reply.kind === "failure") return reply.error.message.replace(/ cannot follow .*?: /, "");
  if (reply.kind !== "answer") return reply.kind;
  const { value, gradient, uncertainty, notes } = reply;
  return {
    value,
    uncertainty,
    // The order is that in which a pass comes by, where derivatives share nodes with what was computed before.
    gradient: gradient
      .map(({ input, value: at, partial }) => [input, at, partial] as const)
      .sort(([one], [other]) => (one < other ? -1 : 1)),
    notes: notes
      .filter(({ code }) => !isToldOnce.has(code))
      // The formula of a derivative is long, and its terms are in the order of the pass, too.
      .map(({ code, message }) => `${code}: ${message.replace(/ \(in .*\)$/, "")}`),
  };
}

/**
 * Gradients are sums of the same numbers in the order in which formulas were made again: they are equal but for rounding,
 * which is small beside the largest number of an answer.
 */
function expectNear(told: readonly unknown[], expected: readonly unknown[]): void {
  const near = told.map((each, at) => {
    const other = expected[at];
    const size = Math.max(0, ...numbersIn(each).filter(Number.isFinite).map(Math.abs));
    return isNear(each, other, 1e-11 * size) ? other : each;
  });
  expect(near).toEqual(expected);
}

const numbersIn = (told: unknown): number[] =>
  typeof told === "number"
    ? [told]
    : typeof told === "object" && told !== null
      ? Object.values(told).flatMap(numbersIn)
      : [];

function isNear(one: unknown, other: unknown, by: number): boolean {
  if (typeof one === "number" && typeof other === "number") {
    return Object.is(one, other) || one === other || Math.abs(one - other) <= by;
  }
  if (typeof one !== "object" || typeof other !== "object") return one === other;
  const [left, right] = [Object.entries(one ?? {}), Object.values(other ?? {})];
  return left.length === right.length && left.every(([, each], at) => isNear(each, right[at], by));
}

it("comes to what it comes to when it is typed with the final numbers, or saved and loaded", () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 4, maxLength: 24 }), (steps) => {
      const { lines, moveLines, queries } = programOf(steps);
      const moved = run(lines, queries);
      const typed = lines.flatMap((line, index) =>
        moveLines.has(index) ? [] : [...(moved.present.get(index)?.values() ?? [line])],
      );
      expectNear(moved.told, run(typed, queries).told);
      expectNear(moved.toldAgain, moved.told.slice(-moved.toldAgain.length));
    }),
    { numRuns: 300 },
  );
});

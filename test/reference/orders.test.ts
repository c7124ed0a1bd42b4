/**
 * Derivatives of orders 2 to 5, pure and mixed, against values that another program has computed to 30 digits: of every
 * operation at ordinary points, and of compositions where rules, kinks, ties and digits are put to the test.
 */

import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Answer } from "../../src/index.ts";
import { functions, operations } from "../../src/operations/table.ts";
import { answersOf } from "../replies.ts";

/** A derivative has its value, and the size against which an error counts if that is another. */
type Right = Readonly<Record<string, readonly [value: string, scale?: string]>>;
type Case = readonly [kind: string, point: string, formula: string, right: Right];

const url = new URL("orders.json", import.meta.url);
const cases = JSON.parse(readFileSync(url, "utf8")) as Case[];

const numberIn = (text: string): number => Number(text.replace("inf", "Infinity"));

/** Every order in which the same derivatives can be taken. */
function ordersOf(variables: string): string[] {
  if (variables.length < 2) return [variables];
  return [...new Set(variables)].flatMap((variable) =>
    ordersOf(variables.replace(variable, "")).map((rest) => variable + rest),
  );
}

const nameOf = (path: string): string => `diff_${path}`;

/** An expression for a derivative: in one piece, or of the one before it, which has a name. */
const nested = (formula: string, path: string): string =>
  [...path].reduce((inner, variable) => `diff(${inner}, ${variable})`, formula);

/** Answers by the expression that they are to; equal ones are asked for once. */
class Questions {
  private readonly statements = new Map<string, number>();
  private readonly setting: string[];
  private readonly formula: string;

  constructor(point: string, formula: string) {
    const steps = formula.split("; ");
    this.formula = steps.at(-1) as string;
    this.setting = [...point.split(", "), ...steps.slice(0, -1)].map((step) => `${step};`);
  }

  /** Asks for a derivative by all variables in turn, and says by which statement it is answered. */
  ask(path: string): number {
    if (path === "") return this.put(`${nameOf("")} = ${this.formula}`);
    this.ask(path.slice(0, -1));
    return this.put(`${nameOf(path)} = diff(${nameOf(path.slice(0, -1))}, ${path.at(-1)})`);
  }

  /** The same in one expression. */
  askAtOnce(path: string): number {
    return this.put(nested(this.formula, path));
  }

  private put(statement: string): number {
    const at = this.statements.get(statement) ?? this.statements.size;
    this.statements.set(statement, at);
    return at;
  }

  answers(): readonly Answer[] {
    return answersOf(`${this.setting.join("\n")}\n${[...this.statements.keys()].join("\n")}\n`);
  }
}

/** What a gradient table shows for an input; one that has no part in the formula has no row, nor has a NaN for itself. */
function partialIn({ value, gradient }: Answer, input: string): number {
  const row = gradient.find((one) => one.input === input);
  return (row?.partial ?? (Number.isNaN(value) ? Number.NaN : 0)) as number;
}

function isRight(value: number, exact: number, scale: number, tolerance: number): boolean {
  if (Number.isNaN(exact) || !Number.isFinite(exact)) return Object.is(value, exact);
  // The last digits of the smallest doubles are few.
  return Math.abs(value - exact) <= tolerance * scale + 1e-322;
}

/** What is wrong: nothing, one hopes. */
function errorsIn([kind, point, formula, right]: Case): string[] {
  const questions = new Questions(point, formula);
  const asked = Object.keys(right).flatMap((variables) => [
    { variables, way: nested("f", variables), at: questions.askAtOnce(variables), row: undefined },
    ...ordersOf(variables).flatMap((path) => {
      const [before, last] = [path.slice(0, -1), path.at(-1) as string];
      return [
        { variables, way: path, at: questions.ask(path), row: undefined },
        { variables, way: `∂${before}/∂${last}`, at: questions.ask(before), row: last },
      ];
    }),
  ]);
  const answers = questions.answers();
  const tolerance = kind === "ordinary" ? 1e-12 : 1e-9;
  return asked.flatMap(({ variables, way, at, row }) => {
    const [text, size] = right[variables] as readonly [string, string?];
    const answer = answers[at] as Answer;
    const value = row === undefined ? (answer.value as number) : partialIn(answer, row);
    const exact = numberIn(text);
    const scale = size === undefined ? Math.abs(exact) : numberIn(size);
    return isRight(value, exact, scale, tolerance) ? [] : [`${way}: ${value}, not ${text}`];
  });
}

describe.each(["ordinary", "guard", "kink", "tie", "accuracy"])("at %s points", (wanted) => {
  it.each(cases.filter(([kind]) => kind === wanted))("%s, %s: %s", (...given) => {
    expect(errorsIn(given)).toEqual([]);
  });
});

it("every operation is among the ordinary ones, and more than 200 compositions among the others", () => {
  const ordinary = cases.filter(([kind]) => kind === "ordinary").map(([, , formula]) => formula);
  const rows = [...functions.values(), ...operations];
  const missing = rows.filter(({ name, symbol }: { name: string; symbol?: string }) => {
    const written = symbol === undefined ? `${name}(` : symbol === "? :" ? "if(" : symbol;
    return !ordinary.some((formula) => formula.includes(`${name}(`) || formula.includes(written));
  });
  // These are held to awkward.json through the functions whose derivatives they are.
  const parts = ["normlogcdfd", "betad", "softrest", "hypotpart", "hypotrest"];
  const names = new Set(missing.map(({ name }) => name).filter((name) => !parts.includes(name)));
  expect([...names], "names without an ordinary line in orders.txt").toEqual([]);
  expect(cases.length - ordinary.length).toBeGreaterThan(200);
});

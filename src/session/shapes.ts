/**
 * Statements that are alike but for their numbers. Once a shape has come some times it is compiled, and from then on
 * answered with no tree and no nodes, as rows of data are. Whatever may need a note, or stands at a kink, runs in full.
 */

import { type Compiled, compile } from "../autograd/engine/compile.ts";
import { remainder } from "../autograd/explain/remainders.ts";
import { Findings } from "../autograd/findings.ts";
import type { NodeId } from "../autograd/graph.ts";
import { isList, type Quantity } from "../autograd/quantity.ts";
import type { UserFunction } from "../autograd/scope.ts";
import { NablaError } from "../error.ts";
import { namesInExpression } from "../syntax/names.ts";
import type { SourceStatement } from "../syntax/statements.ts";
import { type Expression, operandsOf, withOperands } from "../syntax/tree.ts";
import { isWorthANote } from "./gradient-notes.ts";
import type { Answer, GradientRow, Numbers } from "./reply.ts";
import { ShapeReader } from "./shape-reader.ts";
import { type Input, restedOn, type Variable } from "./variable.ts";
import type { Workspace } from "./workspace.ts";

/** A shape is compiled once it has come so often, or twice as often: to compile takes as long as some dozen statements. */
const runsBeforeCompiling = 16;
/** The shapes that are known. Beyond that all are forgotten, and no more are looked for where most have come once. */
const maxShapes = 4096;
/** Larger formulas are not compiled. */
const maxNodes = 128;

/** What a name stood for when a shape was compiled, or last looked at. */
interface Meaning {
  readonly name: string;
  readonly called: UserFunction | undefined;
  variable: Variable | undefined;
  /** A variable that moves has another, or another value in the same where elements of a list move. */
  readonly input: Input | undefined;
  readonly value: Numbers | undefined;
}

interface Program {
  readonly run: Compiled;
  /** The numbers in the text, and then the values of inputs. */
  readonly x: Float64Array;
  /** The value, the partials, and then what is made of numbers in the text alone. */
  readonly results: Float64Array;
  readonly meanings: readonly Meaning[];
  /** Those whose values are in `x`. */
  readonly inputs: readonly Meaning[];
  /** Those of what the formula names itself, in the order in which it looks them up. */
  readonly named: readonly Meaning[];
  readonly functions: readonly UserFunction[];
  /** All that the text mentions. */
  readonly names: ReadonlySet<string>;
  /** The places in `x` of the inputs of the gradient. */
  readonly rows: readonly { readonly input: string; readonly place: number }[];
  /** The constants in the formula. In full they are nodes, and equal ones are one: that changes the order of sums. */
  readonly constants: readonly number[];
  readonly isActive: boolean;
  /** Something derived is among what it names: then all has to be as it was. */
  readonly isFrozen: boolean;
  /** The statement that nothing has been bound since. */
  checkedAt: number;
}

/** No more is to be tried. */
const never = Number.POSITIVE_INFINITY;

export class Shapes {
  private readonly workspace: Workspace;
  private readonly withGradients: boolean;
  private readonly reader = new ShapeReader();
  /** By the text with marks for its numbers: a program, or how often the shape has come. */
  private readonly known = new Map<string, Program | number>();
  /** How many have been answered since shapes were last forgotten. */
  private answers = 0;
  private isOver = false;
  /** What the text of the last answer mentions. */
  names: ReadonlySet<string> = new Set();

  constructor(workspace: Workspace, withGradients: boolean) {
    this.workspace = workspace;
    this.withGradients = withGradients;
  }

  /** The answer to a statement, which is bound to `ans`; undefined where it has to run in full. */
  answer(statement: SourceStatement, file: string): Answer | undefined {
    const { reader, workspace } = this;
    if (this.isOver || !reader.read(statement)) return undefined;
    const program = this.known.get(reader.key);
    if (typeof program !== "object") return undefined;
    if (program.checkedAt !== workspace.statementCount && !this.stands(program)) {
      this.known.delete(reader.key);
      return undefined;
    }
    const gradient = this.run(program);
    if (gradient === undefined) return undefined;
    const value = program.results[0] as number;
    if (gradient.length > 0 && isWorthANote(workspace, value, gradient)) return undefined;
    this.answers++;
    this.names = program.names;
    const { functions } = program;
    const variables = program.named.map(({ variable }) => variable as Variable);
    workspace.answerLater(
      statement.text,
      value,
      program.isActive ? { variables, functions } : undefined,
    );
    return { kind: "answer", name: undefined, value, gradient, notes: none, statement, file };
  }

  /** The gradient, once value and gradient are in the results; undefined where the function does not hold. */
  private run({ run, x, results, rows, constants }: Program): GradientRow[] | undefined {
    const { numbers } = this.reader;
    for (let at = 0; at < numbers.length; at++) x[at] = numbers[at] as number;
    if (!run(x, results)) return undefined;
    const shown = 1 + rows.length;
    for (let at = 0; at < results.length; at++) {
      const result = results[at] as number;
      if (!Number.isFinite(result)) return undefined;
      if (at >= shown && (result === 1 || isAmong(result, results, shown, at))) return undefined;
      if (at >= shown && (numbers.includes(result) || constants.includes(result))) return undefined;
    }
    if (constants.length > 0 && rows.length > 0) {
      for (const number of numbers) if (constants.includes(number)) return undefined;
    }
    const gradient: GradientRow[] = [];
    for (let at = 0; at < rows.length; at++) {
      const { input, place } = rows[at] as Program["rows"][number];
      gradient.push({ input, value: x[place] as number, partial: results[1 + at] as number });
    }
    return gradient;
  }

  /** Whether all names stand for what they did, but for the numbers of inputs, which are taken over. */
  private stands(program: Program): boolean {
    const { variables, functions, statementCount } = this.workspace;
    const { meanings, inputs, isFrozen, x } = program;
    for (const meaning of meanings) {
      if (functions.get(meaning.name) !== meaning.called) return false;
      const variable = variables.get(meaning.name);
      const isSame =
        variable === meaning.variable &&
        variable?.input === meaning.input &&
        Object.is(variable?.input?.value, meaning.value);
      if (isSame) continue;
      if (isFrozen || !isPlain(variable) || !isPlain(meaning.variable)) return false;
      meaning.variable = variable;
    }
    const first = x.length - inputs.length;
    for (let at = 0; at < inputs.length; at++) x[first + at] = numberOf(inputs[at] as Meaning);
    program.checkedAt = statementCount;
    return true;
  }

  /** The statement that had no answer here has run in full, and this is its reply. */
  learn(expression: Expression, reply: Answer): void {
    const { reader, known } = this;
    if (!reader.isRead) return;
    const { key } = reader;
    const before = known.get(key) ?? 0;
    // A program that does not answer now may do so the next time.
    if (typeof before === "object" || before === never) return;
    const runs = before + 1;
    if (before === 0 && known.size === maxShapes) {
      known.clear();
      if (this.answers < maxShapes) this.isOver = true;
      this.answers = 0;
    }
    known.set(key, runs);
    const isDue = runs >= runsBeforeCompiling && Number.isInteger(Math.log2(runs));
    if (!isDue || reply.notes.length > 0) return;
    const isLeftOut = mayBeNoted.test(key) || reply.uncertainty !== undefined;
    known.set(key, (isLeftOut ? undefined : this.programOrNone(expression, reply)) ?? never);
  }

  /** Some numbers have to be constants, as the order of a derivative has: with a mark in its place the formula is none. */
  private programOrNone(expression: Expression, reply: Answer): Program | undefined {
    try {
      return this.programOf(expression, reply);
    } catch (thrown) {
      if (thrown instanceof NablaError) return undefined;
      throw thrown;
    }
  }

  private programOf(expression: Expression, reply: Answer): Program | undefined {
    const { workspace, reader } = this;
    return workspace.inScratch(() => {
      const { graph } = workspace;
      // Nodes of the statement itself would be older than those with marks in them: that changes the order of sums.
      graph.shareAnew();
      const marks = reader.numbers.map((number) => graph.input(number, ""));
      const parameters = new Map(marks.map((node, at) => [nameOfMark(at), node as Quantity]));
      const marked = withMarks(expression, reader);
      if (marked === undefined) return undefined;
      const findings = new Findings({ withGuards: true });
      const lowered = workspace.lower(marked, findings, undefined, parameters);
      const { quantity, observations, names } = lowered;
      const isFixed = !findings.shapeDependsOnValues && !findings.hasDerivatives;
      const hasRemainder =
        observations.remainders.length > 0 ||
        observations.some((node) => graph.operation(node) === remainder);
      if (isList(quantity) || !isFixed || hasRemainder || names.drawn || lowered.usesAnswer)
        return undefined;
      return this.compiled(marked, quantity, marks, names, lowered.mentionsVariable, reply);
    });
  }

  private compiled(
    marked: Expression,
    quantity: NodeId,
    marks: readonly NodeId[],
    { variables, functions }: Pick<Meanings, "variables" | "functions">,
    mentionsVariable: boolean,
    reply: Answer,
  ): Program | undefined {
    const { workspace } = this;
    const { graph } = workspace;
    const nodes = graph.dependencies([quantity]);
    if (nodes.length > maxNodes) return undefined;
    // In full, what numbers in the text alone have a part in is a constant.
    const ofText = new Set(marks);
    for (const id of nodes) {
      const operands = [...graph.operands(id)];
      const isOfText = (each: NodeId): boolean => ofText.has(each) || graph.isConstant(each);
      if (operands.length > 0 && operands.every(isOfText)) ofText.add(id);
    }
    const isActive = graph.isActive(quantity) && !ofText.has(quantity);
    if (isActive !== mentionsVariable) return undefined;

    const meanings: Meaning[] = [];
    const meaningOf = (name: string): Meaning => {
      const known = meanings.find((meaning) => meaning.name === name);
      if (known !== undefined) return known;
      const variable = workspace.variables.get(name);
      const called = workspace.functions.get(name);
      const input = variable?.input;
      const meaning = { name, called, variable, input, value: input?.value };
      meanings.push(meaning);
      return meaning;
    };
    const under = [...restedOn(variables)];
    if (under.some((variable) => meaningOf(variable.name).variable !== variable)) return undefined;
    for (const body of [marked, ...functions.map((each) => each.body)])
      for (const name of namesInExpression(body)) meaningOf(name);
    const plain = under.filter(isPlain);
    const inputs = plain.map(({ name }) => meaningOf(name));
    const places = plain.map((variable) => variable.quantity as NodeId);

    const isWanted = this.withGradients && isActive;
    const by = isWanted
      ? workspace.gradient(quantity).inputs.filter((node) => !ofText.has(node))
      : [];
    const rows = by.map((node, at) => ({
      input: reply.gradient[at]?.input ?? "",
      place: marks.length + places.indexOf(node),
    }));
    const isKnown = (node: NodeId, at: number): boolean =>
      places.includes(node) && workspace.inputOf(node).input.name === reply.gradient[at]?.input;
    if (by.length !== reply.gradient.length || !by.every(isKnown)) return undefined;
    const made = isWanted ? nodes.filter((id) => ofText.has(id) && !marks.includes(id)) : [];
    const run = compile({
      graph,
      inputs: [...marks, ...places],
      outputs: [{ node: quantity, by }, ...made.map((node) => ({ node, by: [] }))],
      watch: true,
      constants: ofText,
    });
    const program: Program = {
      run,
      x: new Float64Array(marks.length + inputs.length),
      results: new Float64Array(1 + by.length + made.length),
      meanings,
      inputs,
      named: variables.map(({ name }) => meaningOf(name)),
      functions,
      names: new Set([...namesInExpression(marked)].filter((name) => !isMark(name))),
      rows,
      constants: nodes.filter((id) => graph.isConstant(id)).map((id) => graph.value(id)),
      isActive,
      isFrozen: under.some(({ kind }) => kind === "derived"),
      checkedAt: -1,
    };
    if (!this.stands(program)) return undefined;
    // Nothing is taken on trust: it has to give what has just been given.
    const gradient = this.run(program);
    const isSame =
      gradient?.every(({ partial }, at) => Object.is(partial, reply.gradient[at]?.partial)) &&
      Object.is(program.results[0], reply.value);
    return isSame ? program : undefined;
  }
}

type Meanings = ReturnType<Workspace["lower"]>["names"];

const none: readonly never[] = [];

/** An input that is one exact number. */
const isPlain = (variable: Variable | undefined): boolean =>
  variable?.kind === "input" &&
  typeof variable.input?.value === "number" &&
  variable.input.uncertainty === undefined;

const numberOf = ({ variable }: Meaning): number => variable?.input?.value as number;

function isAmong(value: number, values: Float64Array, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (values[at] === value) return true;
  return false;
}

/** No name in a program has this form. */
const nameOfMark = (index: number): string => `number ${index}`;
const isMark = (name: string): boolean => name.startsWith("number ");

/** What may be noted of numbers that stand like that: angles in degrees, uncertainties, arrows, dates. */
const mayBeNoted =
  /(?:sin|cos|tan)(?:[\s(]*\(\s*[\d\ue000-\uf8ff]+\s*\)|\s+[\d\ue000-\uf8ff])|\+[-−]|<-|[\d\ue000-\uf8ff]-[\d\ue000-\uf8ff]+-[\d\ue000-\uf8ff]/;

/** The formula with names in the place of its numbers; undefined where it is not clear which of them is which. */
function withMarks(expression: Expression, reader: ShapeReader): Expression | undefined {
  const { numbers, starts, indices } = reader;
  let marked = 0;
  const replaced = (part: Expression): Expression => {
    if (part.kind !== "number") return withOperands(part, operandsOf(part).map(replaced));
    const { start, end, value } = part;
    const at = starts.findIndex(
      (each, place) => each >= start && each < end && numbers[indices[place] as number] === value,
    );
    if (at === -1) return part;
    marked++;
    return { kind: "name", name: nameOfMark(indices[at] as number), start, end };
  };
  const whole = replaced(expression);
  return marked === starts.length ? whole : undefined;
}

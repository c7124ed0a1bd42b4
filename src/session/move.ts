/** What a move does: inputs get other numbers, all at once, and what is derived from them follows. */

import { Findings } from "../autograd/findings.ts";
import { isList, nodesOf, type Quantity } from "../autograd/quantity.ts";
import {
  badChange,
  cannotMove,
  listExpected,
  numberExpected,
  outOfRange,
  unknownName,
} from "../error.ts";
import { joinWords } from "../prose.ts";
import { written } from "../syntax/changes.ts";
import { namesInExpression } from "../syntax/names.ts";
import { isShare } from "../syntax/notations.ts";
import { nameAsWritten, printExpression } from "../syntax/print.ts";
import {
  type Expression,
  gradientName,
  type Move,
  operandsOf,
  type Target,
} from "../syntax/tree.ts";
import { inputsOf } from "./gradient.ts";
import { GradientPieces } from "./gradient-pieces.ts";
import { elementName } from "./naming.ts";
import type { MovedInput, Numbers } from "./reply.ts";
import { uncertaintyWritten } from "./uncertainty/uncertainty.ts";
import { restedOn } from "./variable.ts";
import {
  answerNames,
  type Input,
  type Lowered,
  predefined,
  type Variable,
  type Workspace,
} from "./workspace.ts";

export interface Place {
  readonly target: Target;
  /** Undefined for a name that is new. */
  readonly variable: Variable | undefined;
  readonly input: Input | undefined;
  /** Of an element, its place in the list, counted from 0. */
  readonly index: number | undefined;
  /** The nodes of it; undefined for a name that is new. */
  readonly quantity: Quantity | undefined;
}

export interface Destination {
  readonly name: string;
  /** Undefined for one that is new. */
  readonly variable: Variable | undefined;
  readonly value: Numbers;
  readonly uncertainty: Numbers | undefined;
  /** The elements of it that move; all, if it is undefined. */
  readonly places: readonly number[] | undefined;
}

export interface PlannedMove {
  readonly destinations: readonly Destination[];
  readonly moved: readonly MovedInput[];
  readonly lowered: readonly Lowered[];
  readonly usesAnswer: boolean;
  /** That a gradient in it is not finite, if one is. */
  readonly faultyGradient: string | undefined;
}

/**
 * Computes where the targets of a move go: nothing is moved.
 * @throws NablaError where a target is no input, or gets what does not fit it
 */
export function planOf(workspace: Workspace, tree: Move, findings = new Findings()): PlannedMove {
  const gradients = new GradientPieces(workspace, findings);
  const { places, lowered } = lowerMove(workspace, tree, findings, gradients);
  const values = lowered.map(({ quantity }) => workspace.numbersIn(quantity));
  for (const [at, place] of places.entries()) {
    requireShape(
      place,
      values[at] as Numbers,
      tree,
      tree.values[at] ?? (tree.values[0] as Expression),
    );
  }
  const given =
    tree.uncertainty && uncertaintyWritten(workspace, tree.uncertainty, values[0] as Numbers);
  return {
    destinations: destinationsOf(places, values, given?.uncertainty),
    moved: places.map(({ target, input, index }, at) => ({
      input: elementName(target.name.name, index),
      from: index === undefined ? input?.value : elementOf(input?.value, index),
      to: values[at] as Numbers,
    })),
    lowered,
    faultyGradient: gradients.fault,
    usesAnswer: lowered.some(({ usesAnswer }) => usesAnswer) || given?.usesAnswer === true,
  };
}

/** What the targets of a move are, and what they are to be. @throws NablaError as `planOf` does */
export function lowerMove(
  workspace: Workspace,
  tree: Move,
  findings: Findings,
  gradients: GradientPieces,
): { readonly places: readonly Place[]; readonly lowered: readonly Lowered[] } {
  const places = tree.targets.map((target) => placeOf(workspace, target, tree));
  for (const [at, place] of places.entries()) refuseOverlap(place, places.slice(0, at));
  refuseOneForAll(workspace, tree);
  const lowered = places.map((place, at) => {
    const value = (tree.values[at] ?? tree.values[0]) as Expression;
    const whole = rightSide(tree, place, value);
    if (gradientsIn(value, workspace.functions).length === 0 && !mentionsGrad(value)) {
      return workspace.lower(whole, findings, place.quantity);
    }
    requireDependence(workspace, place, value);
    const { expression, parameters } = gradients.cut(whole, place.quantity);
    return workspace.lower(expression, findings, place.quantity, parameters);
  });
  return { places, lowered };
}

export function makeMove(workspace: Workspace, { destinations }: PlannedMove): void {
  workspace.asOne(() => {
    for (const { name, variable, value, uncertainty, places } of destinations) {
      if (variable === undefined) workspace.bindInput(name, value, uncertainty, true);
      else workspace.moveInput(variable, value, uncertainty, true, places);
    }
  });
}

function placeOf(workspace: Workspace, target: Target, { operator }: Move): Place {
  const { name } = target.name;
  const variable = workspace.variables.get(name);
  if (variable === undefined) {
    refuseFixed(target);
    if (operator !== undefined || target.position !== undefined) {
      throw unknownName(target.name, "variable", name, {
        advice: `give it a value first: ${nameAsWritten(name)} = …`,
      });
    }
    return { target, variable, input: undefined, index: undefined, quantity: undefined };
  }
  const { input, quantity } = variable;
  if (input === undefined) throw whyFixed(workspace, target, variable, operator);
  const index = target.position && indexOf(workspace, target, input);
  const own = index === undefined ? quantity : (nodesOf(quantity)[index] as Quantity);
  return { target, variable, input, index, quantity: own };
}

/** What is no variable of the user's, and still is bound. */
function refuseFixed({ name }: Target): void {
  const written = nameAsWritten(name.name);
  if (answerNames.has(name.name)) {
    throw cannotMove(
      name,
      `${written} is the last answer`,
      "only inputs move; x = 5 makes an input",
    );
  }
  if (!predefined.has(name.name)) return;
  throw cannotMove(
    name,
    `${written} is a constant`,
    `${written} = 5 defines an input with this name`,
  );
}

function whyFixed(
  workspace: Workspace,
  { name }: Target,
  variable: Variable,
  operator: Move["operator"],
): Error {
  // As it is at the present inputs: where nobody has asked since a move, it still rests on those before.
  const { kind, quantity } = workspace.made(variable);
  const written = nameAsWritten(name.name);
  const advice = `${written} = 5 defines an input with this name`;
  if (kind === "constant") {
    const inLoop = `in a loop, start with ${written} := 5`;
    return cannotMove(name, `${written} is a constant`, `${advice}; ${inLoop}`);
  }
  const active = inputsOf(workspace, quantity);
  // A length has no gradient.
  const below = [...restedOn([variable])].flatMap((each) => each.input ?? []);
  const inputs = active.length > 0 ? active : workspace.inputNames(below);
  const shown = inputs.length > maxNames ? [...inputs.slice(0, maxNames), "others"] : inputs;
  const from = joinWords(shown, "and");
  // A nudge asks what follows from it alone.
  const isNudge = operator === "+" || operator === "-";
  const other = isNudge
    ? `try :whatif ${written} ${operator}= 0.001`
    : `make ${written} an input: ${written} = 5`;
  return cannotMove(name, `${written} is derived from ${from}`, `move ${from}, or ${other}`);
}

const maxNames = 3;

function indexOf(workspace: Workspace, { position, name }: Target, input: Input): number {
  const expression = position as Expression;
  if (typeof input.value === "number") {
    throw listExpected(name, "only lists have elements");
  }
  const { quantity } = workspace.lower(expression);
  if (isList(quantity)) throw numberExpected(expression, quantity.length);
  const place = workspace.graph.value(quantity);
  if (input.value[place - 1] === undefined) {
    throw outOfRange(expression, place, input.value.length);
  }
  return place - 1;
}

/** Two targets can be elements of one list, but not the same, nor one the list of the other. */
function refuseOverlap({ target, index }: Place, earlier: readonly Place[]): void {
  const same = earlier.find(
    (each) =>
      each.target.name.name === target.name.name &&
      (each.index === undefined || index === undefined || each.index === index),
  );
  if (same === undefined) return;
  throw badChange(target, `${written(target)} is assigned twice`, "name each target once");
}

/** One right side for several targets is most likely a slip, unless it is a number or holds a gradient. */
function refuseOneForAll(workspace: Workspace, { targets, values }: Move): void {
  const [only] = values;
  if (targets.length === 1 || values.length > 1 || only === undefined) return;
  if (namesNothing(only) || gradientsIn(only, workspace.functions).length > 0) return;
  throw badChange(
    only,
    `one value for ${targets.length} targets`,
    `give one value for each, or a gradient: ${targets.map(written).join(", ")} -= 0.1*∇loss`,
  );
}

const namesNothing = (expression: Expression): boolean =>
  expression.kind !== "name" &&
  expression.kind !== "call" &&
  operandsOf(expression).every(namesNothing);

/** The gradients in it that name no variables, with their operands. */
export function gradientsIn(
  outermost: Expression,
  functions: ReadonlyMap<string, unknown>,
): readonly Expression[] {
  const found: Expression[] = [];
  const pending = [outermost];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const operands = operandsOf(next);
    const name = next.kind === "call" && operands.length === 1 ? next.callee.name : "";
    if (name === gradientName || (name === "grad" && !functions.has(name))) {
      found.push(operands[0] as Expression);
    }
    pending.push(...operands);
  }
  return found;
}

const mentionsGrad = (expression: Expression): boolean => namesInExpression(expression).has("grad");

/** A gradient by what it does not rest on would be 0, and train nothing without a word. */
function requireDependence(
  workspace: Workspace,
  { target, variable }: Place,
  value: Expression,
): void {
  const name = target.name.name;
  for (const operand of gradientsIn(value, workspace.functions)) {
    if (variable !== undefined && workspace.variablesUnder(operand).has(variable)) continue;
    const of = printExpression(operand);
    const inputs = inputsOf(workspace, workspace.lower(operand).quantity);
    const earlier = inputs.find((each) => each.startsWith(`${name} (was`));
    throw earlier === undefined
      ? badChange(
          operand,
          `${of} does not depend on ${name}`,
          inputs[0] === of
            ? `take the gradient of a value that depends on ${name}, as in \`∇loss\``
            : `name the variable to differentiate by, as in \`grad(${of}, ${inputs[0] ?? "w"})\``,
        )
      : badChange(
          operand,
          `${of} depends on an earlier ${name}`,
          `= made a new ${name}: define ${of} again, then move ${name} with :=`,
        );
  }
}

/** What a target is to be: the right side, or what the operator makes of it and of the target as it is. */
function rightSide({ operator }: Move, { target, index }: Place, value: Expression): Expression {
  if (operator === undefined) return value;
  const { name, start, end } = target;
  const now: Expression =
    index === undefined
      ? name
      : {
          kind: "index",
          base: name,
          position: { kind: "number", value: index + 1, start, end },
          start,
          end,
        };
  const span = { start, end: value.end };
  // x += 5% is of x.
  if (isShare(value) && (operator === "+" || operator === "-")) {
    const share = value.operands[0] as Expression;
    return { kind: "chain", operands: [now, share], operators: [`${operator}%`], ...span };
  }
  return operator === "^"
    ? { kind: "power", base: now, exponent: value, ...span }
    : { kind: "chain", operands: [now, value], operators: [operator], ...span };
}

/** An element is a number, and what changes a number by an operator leaves it one. */
function requireShape(
  { target, input, index }: Place,
  value: Numbers,
  { operator }: Move,
  source: Expression,
): void {
  if (typeof value === "number") return;
  const isNumber = index !== undefined || typeof input?.value === "number";
  if (!isNumber || (operator === undefined && index === undefined)) return;
  throw numberExpected(source, value.length, `${written(target)} is a number`);
}

/** Elements of one list go together. */
function destinationsOf(
  places: readonly Place[],
  values: readonly Numbers[],
  given: Numbers | undefined,
): Destination[] {
  const lists = new Map<
    Variable,
    { value: number[]; uncertainty: number[] | undefined; places: number[] }
  >();
  const whole: Destination[] = [];
  for (const [at, { target, variable, input, index }] of places.entries()) {
    const value = values[at] as Numbers;
    if (index === undefined || variable === undefined || input === undefined) {
      const kept =
        input !== undefined && isAlike(input.value, value) ? input.uncertainty : undefined;
      const { name } = target.name;
      whole.push({ name, variable, value, uncertainty: given ?? kept, places: undefined });
      continue;
    }
    const before = input.value as readonly number[];
    const list = lists.get(variable) ?? {
      value: before.slice(),
      uncertainty: (input.uncertainty as readonly number[] | undefined)?.slice(),
      places: [],
    };
    lists.set(variable, list);
    list.value[index] = value as number;
    list.places.push(index);
    if (typeof given === "number") {
      list.uncertainty ??= before.map(() => 0);
      list.uncertainty[index] = given;
    }
  }
  return [
    ...whole,
    ...[...lists].map(([variable, list]) => ({ name: variable.name, variable, ...list })),
  ];
}

const elementOf = (list: Numbers | undefined, index: number): number =>
  (list as readonly number[])[index] as number;

const isAlike = (one: Numbers, other: Numbers): boolean =>
  (typeof one === "number" ? undefined : one.length) ===
  (typeof other === "number" ? undefined : other.length);

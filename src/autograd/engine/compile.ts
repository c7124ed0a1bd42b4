/**
 * Compiles values and gradients to JavaScript, for formulas that are evaluated again and again. What comes out is to
 * the last bit what the graph and the backward pass give: the same operations in the same order.
 */

import type { Operation } from "../../operations/operation.ts";
import type { Guard } from "../findings.ts";
import type { Graph, NodeId } from "../graph.ts";
import { kinkOf } from "../kinks/conditions.ts";
import { kinkOperand } from "../kinks/operands.ts";
import type { Operands } from "../rules.ts";
import { JsEmitter, type JsExpression } from "./js-emitter.ts";

/**
 * Computes at `inputs`, and writes to `results`. Returns false where the results are not to be relied on: where they
 * rest on guards that do not hold, or, if it was asked to watch, where there is something to tell.
 */
export type Compiled = (inputs: Float64Array, results: Float64Array) => boolean;

export interface CompileRequest {
  readonly graph: Graph;
  /** The nodes that stand for the inputs, in their order. Other inputs keep their values. */
  readonly inputs: readonly NodeId[];
  /** Each result: a node, and which inputs of the graph its partials are wanted for. The results are in this order. */
  readonly outputs: readonly { readonly node: NodeId; readonly by: readonly NodeId[] }[];
  /** What has been decided when derivatives were made. */
  readonly guards?: readonly Guard[];
  /** Whether false is to be returned at kinks, and where a derivative is not finite. */
  readonly watch?: boolean;
  /** What of the inputs, and of what is made of them, gradients treat as constants. */
  readonly constants?: ReadonlySet<NodeId>;
}

/** The most lines of a compiled function: V8 leaves longer ones slow. */
const maxLines = 256;

/** What to write a node's code takes, in operands. */
const workOfCode = 16;

/** @returns the compiled function, each call of which counts as work of the graph */
export function compile(request: CompileRequest): Compiled {
  const { graph, outputs } = request;
  const passes = outputs.reduce((sum, { by }) => sum + (by.length > 0 ? 1 : 0), 1);
  const work = passes * graph.dependencies(outputs.map(({ node }) => node)).length;
  const run = new Compiler(request).compile();
  return (x, r) => {
    graph.spend(work);
    return run(x, r);
  };
}

/** An adjoint while code is written for it. */
interface Adjoint {
  term: JsExpression;
  /** The variable that says whether anything has flowed there; undefined where something has. */
  reached: JsExpression | undefined;
  /** It may be added to inside of a condition: it is a variable of its own. */
  isOwn: boolean;
}

class Compiler {
  private readonly request: CompileRequest;
  private readonly emitter = new JsEmitter();
  private readonly terms = new Map<NodeId, JsExpression>();
  private adjoints = new Map<NodeId, Adjoint>();
  private readonly statements: string[] = [];

  constructor(request: CompileRequest) {
    this.request = request;
  }

  compile(): Compiled {
    const { graph, inputs, outputs, guards: all = [], watch = false } = this.request;
    const guards = all.filter(({ forNote }) => watch || !forNote);
    for (const [index, node] of inputs.entries()) {
      this.terms.set(node, this.emitter.variable(`x[${index}]`));
    }
    const roots = outputs.map(({ node }) => node);
    const guarded = guards.flatMap(({ operands, own }) => [...operands, own]);
    const needed = graph.dependencies([...roots, ...guarded]);
    this.emitter.changing.add("fine");
    this.statement("let fine = true;");
    for (const id of needed) {
      graph.spend(workOfCode);
      this.value(id);
    }
    for (const guard of guards) this.guard(guard);
    let place = 0;
    for (const { node, by } of outputs) {
      this.result(place++, this.termOf(node));
      if (by.length > 0) this.gradient(node, by, needed, place);
      place += by.length;
    }
    return this.assemble();
  }

  private statement(text: string): void {
    this.emitter.line(text);
    this.statements.push(...this.emitter.take());
  }

  private termOf(id: NodeId): JsExpression {
    const { graph } = this.request;
    return this.terms.get(id) ?? this.emitter.number(graph.value(id));
  }

  private value(id: NodeId): void {
    const { graph } = this.request;
    const operands = graph.operands(id);
    if (this.terms.has(id) || !operands.some((operand) => this.terms.has(operand))) return;
    const operation = graph.operation(id);
    const terms = Array.from(operands, (operand) => this.termOf(operand));
    this.terms.set(
      id,
      operation === undefined ? (terms[0] as JsExpression) : this.emitter.apply(operation, terms),
    );
    this.statements.push(...this.emitter.take());
  }

  private frame(id: NodeId): Operands<JsExpression> | undefined {
    const { graph } = this.request;
    const operation = graph.operation(id);
    if (operation === undefined) return undefined;
    const operands = Array.from(graph.operands(id), (operand) => this.termOf(operand));
    return { operation, operands, own: this.termOf(id), position: 0 };
  }

  private guard({ operation, operands, own, position, condition, isTrue }: Guard): void {
    const at = {
      operation,
      operands: Array.from(operands, (operand) => this.termOf(operand)),
      own: this.termOf(own),
      position,
    };
    const stop = (): void => this.emitter.line("fine = false;");
    const go = (): void => {};
    if (typeof condition === "string") {
      const number = condition === "nan" ? at.own : `${at.own} - ${at.own}`;
      const isSo = condition === "nan" ? "!==" : "===";
      const isNot = condition === "nan" ? "===" : "!==";
      const other = condition === "nan" ? at.own : "0";
      this.emitter.line(`if (${number} ${isTrue ? isNot : isSo} ${other}) fine = false;`);
    } else this.emitter.choose(condition, at, isTrue ? go : stop, isTrue ? stop : go);
    this.statements.push(...this.emitter.take());
  }

  private result(place: number, term: JsExpression): void {
    this.statement(`r[${place}] = ${term};`);
  }

  /** The backward pass from one output, and its results. */
  private gradient(
    output: NodeId,
    by: readonly NodeId[],
    needed: readonly NodeId[],
    place: number,
  ): void {
    const { graph, watch = false } = this.request;
    this.adjoints = new Map([[output, { term: "1", reached: undefined, isOwn: false }]]);
    for (let at = needed.length - 1; at >= 0; at--) {
      const id = needed[at] as NodeId;
      graph.spend(workOfCode);
      const adjoint = this.adjoints.get(id);
      if (adjoint === undefined || graph.arity(id) === 0) continue;
      const write = (): void => this.propagate(id, adjoint.term, watch);
      this.prepare(id, adjoint);
      if (adjoint.reached === undefined) write();
      else {
        const lines = this.emitter.block(write);
        if (lines.length > 0)
          this.emitter.line(`if (${adjoint.reached}) {\n${lines.join("\n")}\n}`);
      }
      this.statements.push(...this.emitter.take());
    }
    for (const [index, input] of by.entries()) {
      const { term, reached } = this.adjoints.get(input) ?? { term: "0", reached: undefined };
      this.result(place + index, reached === undefined ? term : `${reached} ? ${term} : 0`);
    }
    const value = this.termOf(output);
    this.statement(`if (${value} !== ${value}) r.fill(NaN, ${place}, ${place + by.length});`);
  }

  /**
   * Before a node's shares are written: operands that may get theirs inside of a condition need an adjoint that can be
   * added to there.
   */
  private prepare(id: NodeId, { reached }: Adjoint): void {
    const frame = this.frame(id);
    if (frame === undefined && reached === undefined) return;
    const certain = new Set<NodeId>();
    const uncertain = new Set<NodeId>();
    if (frame === undefined) uncertain.add(this.request.graph.operand(id, 0));
    else this.rehearse(id, frame, certain, uncertain);
    for (const operand of reached === undefined ? uncertain : [...certain, ...uncertain]) {
      const known = this.adjoints.get(operand);
      if (known?.isOwn) continue;
      const term = this.emitter.fresh();
      // -0 is the number that adding to changes nothing.
      this.emitter.line(`let ${term} = ${known?.term ?? "-0"};`);
      let flag: JsExpression | undefined;
      if (known === undefined) {
        flag = this.emitter.fresh();
        this.emitter.line(`let ${flag} = false;`);
      }
      this.adjoints.set(operand, { term, reached: flag, isOwn: true });
    }
  }

  /** Finds out which operands get shares for certain, and which under conditions. */
  private rehearse(
    id: NodeId,
    frame: Operands<JsExpression>,
    certain: Set<NodeId>,
    uncertain: Set<NodeId>,
  ): void {
    const { graph } = this.request;
    const depth = this.emitter.depth + 1;
    this.emitter.block(() =>
      this.emitter.propagate(
        frame,
        "u",
        (position) => this.isActive(graph.operand(id, position)),
        (position) => {
          const shares = this.emitter.depth === depth ? certain : uncertain;
          shares.add(graph.operand(id, position));
        },
      ),
    );
  }

  /** The shares of a node's adjoint that its operands get. */
  private propagate(id: NodeId, upstream: JsExpression, watch: boolean): void {
    const { graph } = this.request;
    const frame = this.frame(id);
    if (frame === undefined) {
      this.send(graph.operand(id, 0), upstream);
      return;
    }
    const kink = watch ? kinkOf(frame.operation) : undefined;
    if (kink !== undefined && this.varies(id, frame.operation)) {
      const tell = (): void => this.emitter.line("fine = false;");
      this.emitter.choose(kink, frame, tell, () => {});
    }
    this.emitter.propagate(
      frame,
      upstream,
      (position) => this.isActive(graph.operand(id, position)),
      (position, contribution) => {
        const isNew =
          contribution !== upstream && this.emitter.numberIn(contribution) === undefined;
        if (watch && isNew) {
          this.emitter.line(
            `if (${contribution} - ${contribution} !== 0 && ${upstream} - ${upstream} === 0) fine = false;`,
          );
        }
        this.send(graph.operand(id, position), contribution);
      },
    );
  }

  private isActive(id: NodeId): boolean {
    const { graph, constants } = this.request;
    return graph.isActive(id) && constants?.has(id) !== true;
  }

  /** Whether the operand that makes a kink of it depends on the inputs. */
  private varies(id: NodeId, operation: Operation): boolean {
    const { graph } = this.request;
    const position = kinkOperand(operation);
    return position === undefined || this.isActive(graph.operand(id, position));
  }

  private send(operand: NodeId, contribution: JsExpression): void {
    const { emitter, adjoints } = this;
    const known = adjoints.get(operand);
    if (known === undefined) {
      adjoints.set(operand, { term: contribution, reached: undefined, isOwn: false });
    } else if (known.isOwn) {
      emitter.line(`${known.term} += ${contribution};`);
      if (known.reached === undefined) return;
      if (emitter.depth > 0) emitter.line(`${known.reached} = true;`);
      else known.reached = undefined;
    } else {
      adjoints.set(operand, {
        term: emitter.sum(known.term, contribution),
        reached: undefined,
        isOwn: false,
      });
    }
  }

  /**
   * One function, or if that were long, several: each takes what those before have left for it in an array, and leaves
   * there what is new.
   */
  private assemble(): Compiled {
    const { statements, emitter } = this;
    if (statements.length <= maxLines) {
      return emitter.build(`return (x, r) => {\n${statements.join("\n")}\nreturn fine;\n};`);
    }
    const parts: { readonly lines: readonly string[]; readonly names: ReadonlySet<string> }[] = [];
    // What is returned is asked for once more.
    const uses = new Map([["fine", 1]]);
    for (let from = 0; from < statements.length; from += maxLines) {
      const lines = statements.slice(from, from + maxLines);
      const names = new Set(lines.flatMap((line) => line.match(/\$\d+|\bfine\b/g) ?? []));
      for (const name of names) uses.set(name, (uses.get(name) ?? 0) + 1);
      parts.push({ lines, names });
    }
    const places = new Map(
      [...uses].filter(([, count]) => count > 1).map(([name], place) => [name, place] as const),
    );
    const known = new Set<string>();
    const functions = parts.map(({ lines, names }, index) => {
      const shared = [...names].filter((name) => places.has(name));
      const taken = shared.filter((name) => known.has(name));
      const given = shared.filter((name) => !known.has(name) || emitter.changing.has(name));
      for (const name of shared) known.add(name);
      const code = [
        ...taken.map((name) => `let ${name} = m[${places.get(name)}];`),
        ...lines,
        ...given.map((name) => `m[${places.get(name)}] = ${name};`),
      ];
      return `const p${index} = (x, r, m) => {\n${code.join("\n")}\n};`;
    });
    const calls = parts.map((_, index) => `p${index}(x, r, m);`);
    return emitter.build(
      `${functions.join("\n")}\nconst m = new Float64Array(${places.size});\nreturn (x, r) => {\n${calls.join("\n")}\nreturn m[${places.get("fine")}] === 1;\n};`,
    );
  }
}

/** A formula as a function of another language that returns its value and its gradient. */

import { type Derived, derive, type Slot } from "../../algebra/derive.ts";
import { Draft } from "../../algebra/draft.ts";
import { isHarmless } from "../../algebra/growth.ts";
import type { Term } from "../../algebra/terms.ts";
import { badOption } from "../../error.ts";
import { nameAsWritten } from "../../syntax/print.ts";
import { printable } from "../../text/printable.ts";
import { type BranchContext, plan } from "./binding.ts";
import { type Fragment, level, primary, within } from "./fragment.ts";
import { Identifiers } from "./identifiers.ts";
import type { Helper, Language } from "./language.ts";
import { exactTests } from "./nan.ts";
import { Nulls } from "./nulls.ts";
import { type Formula, type PlainForm, plainForm } from "./plain.ts";
import type { Binding, Parameter, Program } from "./program.ts";
import { Writer } from "./writer.ts";

/** What to write a binding takes, in operands. */
const workOfBinding = 64;

export interface ExportRequest extends Formula {
  readonly name: string;
  readonly asked: string | undefined;
  /** What it computes, in the user's words. */
  readonly formula: string;
  readonly remarks: readonly string[];
}

/** @throws NablaError `bad-option` where the language has no such function */
export function exported(language: Language, request: ExportRequest): string {
  const { graph, output, inputs, slots } = request;
  const { definitions, ownDefinitions = {} } = language;
  const draft = new Draft(definitions);
  const derived = derive(graph, output, inputs, slots, draft, { ownDefinitions });
  return new Export(language, request, derived).write();
}

class Export {
  private readonly language: Language;
  private readonly request: ExportRequest;
  private readonly derived: Derived;
  private readonly identifiers: Identifiers;
  private readonly writer: Writer;
  private readonly plain: PlainForm | undefined;
  private readonly parameters: readonly Parameter[];
  private readonly name: string;
  private readonly valueName: string;
  /** Where inputs may be NULL. */
  private readonly nulls: Nulls | undefined;
  /** What tells that none is, once that is asked for. */
  private complete: string | undefined;
  /** Of columns by their names as the database sees them: what the user calls each. */
  private readonly columns = new Map<string, string>();
  /** What is written otherwise than the user wrote it, with what that was. */
  private readonly renamed = new Map<string, string>();

  constructor(language: Language, request: ExportRequest, derived: Derived) {
    this.language = language;
    this.request = request;
    this.derived = derived;
    if (language.isRead) this.plain = plainForm(request, language.definitions);
    this.identifiers = new Identifiers(language.naming, this.symbols());
    this.writer = new Writer(derived.draft, language, exactTests(derived));
    if (language.column !== undefined) this.nulls = new Nulls(derived.draft, request.slots.length);
    this.name = new Identifiers(language.naming, language.naming.taken).named(request.name);
    this.parameters = request.parameters.map(({ name, length }) => ({
      name,
      ...this.written(name, length),
      length,
    }));
    this.valueName = language.value(request.name, this.identifiers);
    if (language.column === undefined) {
      for (const { name, identifier } of this.parameters) this.note(name, identifier);
    }
    if (language.names === "function") this.note(request.name, this.name);
    if (language.names === "value") this.note(request.name, this.valueName);
  }

  /** What stands for the operations in use. */
  private symbols(): ReadonlySet<string> {
    const all = new Set<string>();
    for (const { draft } of [this.derived, ...(this.plain === undefined ? [] : [this.plain])]) {
      for (let term = 0; term < draft.size; term++) {
        const content = draft.content(term);
        if (content.kind !== "operation") continue;
        for (const symbol of this.language.symbols?.(content.name) ?? []) all.add(symbol);
      }
    }
    return all;
  }

  /** A parameter as it is written, and its elements if it is a list. */
  private written(
    name: string,
    length: number | undefined,
  ): Pick<Parameter, "identifier" | "elements"> {
    const { identifiers, language } = this;
    const places = Array.from({ length: length ?? 0 }, (_, index) => index);
    if (language.column === undefined) {
      const elementsOf = (identifier: string): string[] =>
        places.map((index) => language.element(language.typeset(identifier), index));
      const identifier = identifiers.named(name, elementsOf);
      return { identifier: language.typeset(identifier), elements: elementsOf(identifier) };
    }
    const shown = nameAsWritten(name);
    return {
      identifier: length === undefined ? this.column(name, shown) : name,
      elements: places.map((index) =>
        this.column(`${name}_${index + 1}`, `${shown}[${index + 1}]`),
      ),
    };
  }

  /** A column by its name, which is that of no other. */
  private column(name: string, shown: string): string {
    const { written, folded } = this.language.column as NonNullable<Language["column"]>;
    // SQL has no way to write these that all databases read.
    if (printable(name) !== name) {
      throw badOption(
        `${shown} contains invisible characters and cannot name a column`,
        "rename it",
      );
    }
    const other = this.columns.get(folded(name));
    if (other !== undefined) {
      throw badOption(`${other} and ${shown} would be the same column`, "rename one of them");
    }
    this.columns.set(folded(name), shown);
    this.identifiers.reserve(name);
    return written(name);
  }

  /** That something is called otherwise than by the user, if that is so. */
  private note(name: string, written: string): void {
    if (!this.language.isFaithful(name, written)) this.renamed.set(written, name);
  }

  write(): string {
    const { language, request, derived, parameters, writer } = this;
    const { value, partials } = derived;
    this.nameParameters(writer);
    const { bound, places } = plan(
      derived,
      language.longest,
      (term) => language.repeats?.(writer, term) ?? [],
    );
    for (const term of bound) if (term !== value) this.nameLabeled(term);
    const bindings: Binding[] = [];
    for (const term of bound) {
      request.graph.spend(workOfBinding);
      if (term === value) {
        bindings.push(this.binding(term, this.valueName, []));
        continue;
      }
      const known = writer.names.get(term);
      bindings.push(this.binding(term, known ?? this.nameOf(term), places.get(term) ?? []));
    }
    const written = partials.map((partial) => writer.write(partial));
    const results = partials.map((partial) => this.result(partial));
    const valueWritten = this.result(value);
    return language.assemble({
      name: this.name,
      result: this.valueName,
      table: request.asked,
      formula: onOneLine(request.formula),
      remarks: [
        ...request.remarks,
        ...[...this.renamed].map(([written, name]) => `${written} is ${onOneLine(name)}`),
      ],
      parameters,
      bindings,
      value: valueWritten,
      partials: this.byParameter(results),
      plain: this.writtenPlain(),
      outputs: this.outputs(this.byParameter(written)),
      complete: this.complete,
      helpers: this.helpers(),
    });
  }

  private nameParameters({ draft, names }: Writer): void {
    for (let term = 0; term < draft.size; term++) {
      const content = draft.content(term);
      if (content.kind !== "parameter") continue;
      const { identifier, elements } = this.parameters[content.parameter] as Parameter;
      const element = content.index === undefined ? identifier : elements[content.index];
      names.set(term, element as string);
    }
  }

  /** The value and the derivatives with no names but those of parameters. */
  private writtenPlain(): Program["plain"] {
    const { plain, language } = this;
    if (plain === undefined) return undefined;
    const writer = new Writer(plain.draft, language, new Set());
    this.nameParameters(writer);
    return {
      value: writer.write(plain.value),
      partials: this.byParameter(plain.partials.map((partial) => writer.write(partial))),
    };
  }

  /** Derivatives in the places of what they are by. */
  private byParameter(partials: readonly Fragment[]): (Fragment | Fragment[])[] {
    const zero = this.language.number(0);
    const all = this.parameters.map(({ length }): Fragment | Fragment[] =>
      length === undefined ? zero : Array.from({ length }, () => zero),
    );
    for (const [at, partial] of partials.entries()) {
      const { parameter, index } = this.request.slots[at] as Slot;
      if (index === undefined) all[parameter] = partial;
      else (all[parameter] as Fragment[])[index] = partial;
    }
    return all;
  }

  /** The user's own names come first. */
  private nameLabeled(term: Term): void {
    const label = this.derived.labels.get(term);
    if (label === undefined) return;
    const identifier = this.language.typeset(this.identifiers.named(label));
    this.note(label, identifier);
    this.writer.names.set(term, identifier);
  }

  private nameOf(term: Term): string {
    const primal = this.primalOf(term);
    const { identifiers, language } = this;
    if (primal === undefined) return language.typeset(identifiers.fresh());
    return language.adjoint(primal, this.valueName) ?? identifiers.named(`d_${primal}`);
  }

  /** The name of what the value is differentiated by in a term. */
  private primalOf(term: Term): string | undefined {
    return this.derived.adjoints
      .get(term)
      ?.map((by) => this.writer.names.get(by))
      .find((name) => name !== undefined && name !== this.valueName);
  }

  private binding(term: Term, identifier: string, places: readonly BranchContext[]): Binding {
    const { writer, derived, language } = this;
    writer.used.clear();
    const code = writer.spelled(term);
    const isNullable = this.failsAtNull(term);
    const place = language.isStrict && this.canFail(term) ? this.guard(places) : undefined;
    const guard = this.guarded(place, isNullable);
    if (isNullable) this.nulls?.settle(term);
    const by = this.primalOf(term);
    const uses = new Set(writer.used);
    writer.names.set(term, identifier);
    return {
      identifier,
      code,
      isTest: derived.draft.isTest(term),
      isBackward: term >= derived.firstAdjoint,
      by,
      guard,
      uses,
    };
  }

  /** Whether what is written for a term could be an error at some numbers. */
  private canFail(term: Term): boolean {
    const { draft } = this.derived;
    const content = draft.content(term);
    if (content.kind !== "operation") return false;
    const divisor = content.name === "div" ? draft.number(content.operands[1] as Term) : undefined;
    const isByNumber = divisor !== undefined && divisor !== 0;
    if (!isByNumber && !isHarmless(content.name)) return true;
    return content.operands.some(
      (operand) => !this.writer.names.has(operand) && this.canFail(operand),
    );
  }

  /** Whether what is written for a term could be an error where an input is NULL, though its result will not matter. */
  private failsAtNull(term: Term): boolean {
    const { nulls, derived, writer } = this;
    const content = derived.draft.content(term);
    if (nulls === undefined || content.kind !== "operation") return false;
    const { operands } = content;
    if (this.stops(term) && nulls.misses(term)) return true;
    return operands.some((operand) => !writer.names.has(operand) && this.failsAtNull(operand));
  }

  /** Whether the operation of a term could stop a query. Where no product does, a division by a number does not either. */
  private stops(term: Term): boolean {
    const { draft } = this.derived;
    const { stops = () => false } = this.language;
    const [, divisor] = draft.made(term, "div") ?? [];
    const number = divisor === undefined ? undefined : draft.number(divisor);
    const content = draft.content(term);
    const isProduct = number !== undefined && number !== 0;
    return content.kind === "operation" && stops(isProduct ? "mul" : content.name);
  }

  /** A condition, and if need be that no input is NULL. */
  private guarded(guard: Fragment | undefined, isNullable: boolean): Fragment | undefined {
    if (!isNullable) return guard;
    this.complete ??= this.identifiers.named("complete");
    this.writer.used.add(this.complete);
    const complete = primary(this.complete);
    if (guard === undefined) return complete;
    return { text: `${complete.text} AND ${within(guard, level.not)}`, level: level.and };
  }

  /** The value or a partial, which is NULL where an input is. */
  private result(term: Term): Fragment {
    const { nulls, language } = this;
    const fragment = this.writer.write(term);
    const isNullable =
      nulls !== undefined &&
      (nulls.misses(term) || (!this.writer.names.has(term) && this.failsAtNull(term)));
    const complete = this.guarded(undefined, isNullable);
    return complete === undefined || language.only === undefined
      ? fragment
      : language.only(complete, fragment);
  }

  /** Places, as the condition that one of them is. */
  private guard(places: readonly BranchContext[]): Fragment | undefined {
    const { draft } = this.derived;
    const [first, ...others] = places.map((context) => this.conditionOf(context));
    if (first === undefined) return undefined;
    const whole = others.reduce((any, other) => draft.apply("or", [any, other]), first);
    return this.writer.condition(whole);
  }

  private conditionOf(context: BranchContext): Term {
    const { draft } = this.derived;
    const side = context.isTrue ? context.test : draft.apply("not", [context.test]);
    if (context.outer === undefined) return side;
    return draft.apply("and", [this.conditionOf(context.outer), side]);
  }

  /** The names of the results: those that are known as such already keep theirs. */
  private outputs(partials: readonly (Fragment | readonly Fragment[])[]): string[] {
    if (this.language.column === undefined) return [];
    const { parameters, identifiers } = this;
    const names = parameters.flatMap(({ name, length }) =>
      length === undefined ? [name] : Array.from({ length }, (_, index) => `${name}_${index + 1}`),
    );
    const columns = new Set(
      parameters.flatMap(({ identifier, elements, length }) =>
        length === undefined ? [identifier] : elements,
      ),
    );
    const texts = partials.flat() as readonly Fragment[];
    return names.map((name, at) => {
      const { text } = texts[at] as Fragment;
      const wanted = `d_${name}`;
      return text === wanted && !columns.has(text) ? wanted : identifiers.named(wanted);
    });
  }

  /** The code of helpers, each after those that it calls. */
  private helpers(): string[] {
    const { helpers } = this.language;
    const met = new Set<string>();
    const written: string[] = [];
    const visit = (name: string): void => {
      if (met.has(name)) return;
      met.add(name);
      const { code, needs = [] } = helpers[name] as Helper;
      for (const needed of needs) visit(needed);
      written.push(code);
    };
    for (const name of this.writer.called) visit(name);
    return written;
  }
}

/** What can stand in a comment of any language. */
export const onOneLine = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, " ")
    .replaceAll("*/", "* /")
    .replaceAll("/*", "/ *");

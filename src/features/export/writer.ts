/** Writes terms as code of one language, with names for those that have one. */

import type { Draft } from "../../algebra/draft.ts";
import type { Term } from "../../algebra/terms.ts";
import { type Fragment, level, primary, within } from "./fragment.ts";
import type { Language, Writing } from "./language.ts";

export class Writer implements Writing {
  readonly draft: Draft;
  readonly language: Language;
  readonly names = new Map<Term, string>();
  readonly called = new Set<string>();
  /** The names that have been written since someone cleared them. */
  readonly used = new Set<string>();

  readonly exact: ReadonlySet<Term>;

  constructor(draft: Draft, language: Language, exact: ReadonlySet<Term>) {
    this.draft = draft;
    this.language = language;
    this.exact = exact;
  }

  number(term: Term, loosest = level.choice as number): string {
    return within(this.write(term), loosest);
  }

  test(term: Term, loosest = level.choice as number): string {
    return within(this.condition(term), loosest);
  }

  write(term: Term): Fragment {
    if (!this.draft.isTest(term)) return this.named(term) ?? this.spelled(term);
    const [one, zero] = [1, 0].map((value) => this.language.number(value)) as [Fragment, Fragment];
    return this.language.choice(this.condition(term), one, zero);
  }

  condition(term: Term): Fragment {
    const { draft } = this;
    if (draft.isTest(term)) return this.named(term) ?? this.spelled(term);
    return this.spell("ne", [term, draft.constant(0)]);
  }

  private named(term: Term): Fragment | undefined {
    const name = this.names.get(term);
    if (name === undefined) return undefined;
    this.used.add(name);
    return primary(name);
  }

  /** What a term is, whatever its own name. */
  spelled(term: Term): Fragment {
    const content = this.draft.content(term);
    if (content.kind === "constant") return this.language.number(content.value);
    if (content.kind === "parameter") throw new Error("a parameter without a name");
    return this.spell(content.name, content.operands);
  }

  private spell(name: keyof Language["spellings"], operands: readonly Term[]): Fragment {
    return this.language.spellings[name](this, operands);
  }
}

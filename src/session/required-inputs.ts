/** What a program has to be given. */

import { NablaError } from "../error.ts";
import { namesIn } from "../syntax/names.ts";
import { parse } from "../syntax/parse.ts";
import type { SourceStatement } from "../syntax/statements.ts";

/** The names that statements look up before they bind them: what they need to be given. */
export function requiredInputs(statements: readonly SourceStatement[]): string[] {
  const needed = new Set<string>();
  const bound = new Set<string>();
  for (const { text } of statements) {
    for (const name of namesMentionedIn(text)) if (!bound.has(name)) needed.add(name);
    const [, target] = /^\s*(?:const\s+)?([^\s=(`]+|`[^`]+`)\s*=(?!=)/.exec(text) ?? [];
    if (target !== undefined) bound.add(target.replaceAll("`", ""));
  }
  return [...needed];
}

function namesMentionedIn(text: string): Iterable<string> {
  if (text.startsWith(":")) return text.match(/[\p{L}_][\p{L}\p{N}\p{M}_]*/gu) ?? [];
  try {
    return namesIn(parse(text));
  } catch (thrown) {
    // It will fail when it runs, and say so.
    if (thrown instanceof NablaError || thrown instanceof RangeError) return [];
    throw thrown;
  }
}

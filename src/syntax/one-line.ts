/** A statement of several lines as one. */

import { nameAsWritten } from "./print.ts";
import { type SourceStatement, splitStatements } from "./statements.ts";
import { tokensOf } from "./tokens.ts";

/** What means the same on one line. Comments, which would hide what follows, come last. */
export function asOneLine(text: string): string {
  const [first = "", ...others] = text.trimEnd().split("\n");
  if (others.length === 0) return first;
  const statements = text.includes("{") ? [...splitStatements(text)] : [];
  if (statements.some(({ block }) => block !== undefined)) {
    return statements.map(asPartOfLine).join("; ").replaceAll(";;", ";");
  }
  const parts = [first.trimEnd(), ...others.map((line) => line.trim())].map(withoutComment);
  const all = [...parts.map(({ code }) => code), ...parts.map(({ comment }) => comment)];
  return all.filter((part) => part !== "").join(" ");
}

/** A statement before others. */
const asPartOfLine = (statement: SourceStatement): string =>
  `${statementOnLine(statement)}${statement.silent ? ";" : ""}`;

function statementOnLine({ text, block }: SourceStatement): string {
  if (block === undefined) return asOneLine(text);
  const { head, statements } = block;
  let body = "";
  // In a line of a block `;` silences what stands before it: what is shown goes on with a comma.
  let isShown = false;
  for (const [at, each] of statements.entries()) {
    const own = statementOnLine(each);
    const defined = /^\s*(`[^`]+`|[^\s=(]+)\s*=(?!=)/u.exec(own)?.[1];
    const isExpression = each.block === undefined && !/(?<![=<>!])=(?!=)/.test(own);
    const isLast = at === statements.length - 1;
    body += at === 0 ? own : `${isShown && isExpression && !each.silent ? "," : ";"} ${own}`;
    isShown = isExpression && !each.silent;
    if (defined !== undefined && !each.silent && !isLast && !/:$/.test(defined)) {
      body += `; ${nameAsWritten(defined.replaceAll("`", ""))}`;
      isShown = true;
    }
    if (isLast && each.silent) body += ";";
  }
  return `${asOneLine(head)} { ${body} }`;
}

function withoutComment(line: string): { code: string; comment: string } {
  const last = [...tokensOf(line)].at(-1);
  if (last?.kind !== "comment") return { code: line, comment: "" };
  return { code: line.slice(0, last.start).trimEnd(), comment: last.text };
}

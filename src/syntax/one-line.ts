/** A statement of several lines as one. */

import { tokensOf } from "./tokens.ts";

/** What means the same on one line. Comments, which would hide what follows, come last. */
export function asOneLine(text: string): string {
  const [first = "", ...others] = text.trimEnd().split("\n");
  if (others.length === 0) return first;
  const parts = [first.trimEnd(), ...others.map((line) => line.trim())].map(withoutComment);
  const all = [...parts.map(({ code }) => code), ...parts.map(({ comment }) => comment)];
  return all.filter((part) => part !== "").join(" ");
}

function withoutComment(line: string): { code: string; comment: string } {
  const last = [...tokensOf(line)].at(-1);
  if (last?.kind !== "comment") return { code: line, comment: "" };
  return { code: line.slice(0, last.start).trimEnd(), comment: last.text };
}

/** Fits as tests see them. */

import type { Fact, Listing, Reply } from "../../../src/index.ts";
import { repliesOf } from "../../replies.ts";

export interface Ended {
  readonly facts: Readonly<Record<string, Fact["value"]>>;
  /** All that is said, or the message of the error. */
  readonly words: string;
  readonly estimates: Readonly<Record<string, number>>;
  /** Standard errors; none where none are claimed. */
  readonly errors: Readonly<Record<string, number>>;
}

/** What the last fit of a program comes to, or why it fails. */
export function ended(program: string): Ended {
  const reply = repliesOf(program).findLast(
    ({ kind }: Reply) => kind === "report" || kind === "failure",
  );
  if (reply?.kind === "failure") {
    return { facts: {}, words: reply.error.message, estimates: {}, errors: {} };
  }
  if (reply?.kind !== "report") throw new Error("no report");
  const rows = reply.parts.flatMap((part) =>
    typeof part !== "string" && part.kind === "facts" ? part.rows : [],
  );
  const listing = reply.parts.find(
    (part): part is Listing => typeof part !== "string" && part.kind === "listing",
  );
  const column = (key: string): Record<string, number> => {
    const at = listing?.columns.findIndex((each) => each.key === key) ?? -1;
    return at === -1 ? {} : Object.fromEntries(listing?.rows.map((row) => [row[0], row[at]]) ?? []);
  };
  return {
    facts: Object.fromEntries(rows.map(({ key, value }) => [key, value])),
    words: reply.parts.filter((part) => typeof part === "string").join("\n"),
    estimates: column("estimate"),
    errors: column("standard_error"),
  };
}

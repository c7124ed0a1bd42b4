/** What programs reply, for tests. */

import type { GraphDrawing } from "../src/features/graph/part.ts";
import type { Answer, Fact, Failure, GradientRow, Listing, Numbers, Reply } from "../src/index.ts";
import { Session } from "../src/index.ts";
import type { Report } from "../src/session/reply.ts";

export const repliesOf = (program: string): Reply[] => [...new Session().run(program)];

/** The answers that would be printed; a failure fails the test. */
export function answersOf(program: string): Answer[] {
  return repliesOf(program).flatMap((reply) => {
    if (reply.kind === "failure") throw reply.error;
    return reply.kind === "answer" && !reply.statement.silent ? [reply] : [];
  });
}

/** The value of the last answer. */
export const lastValue = (program: string): number => answersOf(program).at(-1)?.value as number;

/** The gradient of the last answer, by input. */
export const gradientOf = (program: string): Record<string, GradientRow["partial"]> =>
  Object.fromEntries(
    (answersOf(program).at(-1)?.gradient ?? []).map(({ input, partial }) => [input, partial]),
  );

/** The error of the first statement that fails. */
export function errorOf(program: string): Failure["error"] {
  const failure = repliesOf(program).find((reply) => reply.kind === "failure");
  if (failure === undefined) throw new Error(`nothing fails in ${program}`);
  return failure.error;
}

export function listingOf(reply: Reply | undefined): Listing {
  const parts = reply?.kind === "report" ? reply.parts : [];
  const listing = parts.find(
    (part): part is Listing => typeof part !== "string" && part.kind === "listing",
  );
  if (listing === undefined) throw new Error(`no listing in ${JSON.stringify(reply)}`);
  return listing;
}

/** What the last statement, a command, reports; a failure fails the test. */
export function reportOf(program: string): Report {
  const reply = repliesOf(program).at(-1);
  if (reply?.kind === "failure") throw reply.error;
  if (reply?.kind !== "report") throw new Error(`no report: ${JSON.stringify(reply)}`);
  return reply;
}

/** The graph that the last command of a program draws. */
export function drawingOf(program: string): GraphDrawing {
  const reply = repliesOf(program).at(-1);
  if (reply?.kind === "failure") throw reply.error;
  const parts = reply?.kind === "report" ? reply.parts : [];
  const drawing = parts.find((part) => typeof part !== "string" && part.kind === "graph");
  if (drawing === undefined) throw new Error(`no graph in ${JSON.stringify(reply)}`);
  return drawing;
}

/** What a program's last command has found, by key. */
export function factsOf(program: string): Record<string, Fact["value"]> {
  const reply = repliesOf(program).at(-1);
  if (reply?.kind === "failure") throw reply.error;
  const parts = reply?.kind === "report" ? reply.parts : [];
  const facts = parts.find((part) => typeof part !== "string" && part.kind === "facts");
  if (facts === undefined || typeof facts === "string" || facts.kind !== "facts") {
    throw new Error(`no facts in ${JSON.stringify(reply)}`);
  }
  return Object.fromEntries(facts.rows.map(({ key = "", value }) => [key, value]));
}

/** Where it was found. */
export const pointOf = (program: string): Record<string, Numbers> =>
  Object.fromEntries(factsOf(program).point as ReadonlyMap<string, Numbers>);

/** What it says of one of these. */
export const wordsOf = (program: string, key: string): string => {
  const reply = repliesOf(program).at(-1);
  const parts = reply?.kind === "report" ? reply.parts : [];
  const rows = parts.flatMap((part) =>
    typeof part !== "string" && part.kind === "facts" ? part.rows : [],
  );
  return (rows.find((row) => row.key === key)?.words ?? []).join("");
};

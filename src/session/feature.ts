/** What a feature is, as the session is handed a list of them. */

import type { Printable, Shown } from "../text/printable.ts";
import type { Printed } from "../text/printed.ts";
import type { Screen } from "../text/screen.ts";
import type { Json } from "../text/shapes.ts";
import type { Command } from "./command.ts";
import type { PartKinds } from "./reply.ts";

export interface Feature {
  /** What its commands stand under in `:help`. */
  readonly group: string;
  readonly commands: readonly Command[];
  /** The kinds of parts that it shows and no other feature does. */
  readonly parts?: PartViews;
}

export type PartViews = { readonly [Kind in keyof PartKinds]?: PartView<PartKinds[Kind]> };

/** How parts of a kind are shown. Only JSON has texts as they are: what others are given is printable. */
export interface PartView<Part> {
  text(part: Printed<Part>, screen: Screen): string;
  /** Its texts may have several lines. */
  readonly hasLines?: true;
  /** As values of JSON: itself, and what it leaves out. */
  json(part: Part): readonly Json[];
  /** What in it the command was to find, a line each. */
  results?(part: Part): readonly string[];
  /** As the text of a file, by its ending. */
  readonly files?: Readonly<Record<string, (part: Printed<Part>, tell: Tell) => string>>;
  /** As pages, where a terminal shows them one at a time. */
  pages?(part: Printed<Part>): Pages;
}

/** Is told what a file leaves out, and how to have it. */
export type Tell = (left: string) => void;

export interface Pages {
  /** What stands above the first of them. */
  readonly intro: Printable | undefined;
  readonly length: number;
  /** They are a text: a key goes on by a screen of it before it goes to another page. */
  readonly isText?: true;
  /** @param index from 0 */
  title(index: number): Printable;
  lines(index: number, screen: Screen): readonly Shown[];
}

export const commandsOf = (features: readonly Feature[]): ReadonlyMap<string, Command> =>
  new Map(features.flatMap(({ commands }) => commands).map((command) => [command.name, command]));

/** The same by group, each where the first feature of it stands. */
export function groupsOf(features: readonly Feature[]): ReadonlyMap<string, readonly Command[]> {
  const groups = new Map<string, readonly Command[]>();
  for (const { group, commands } of features) {
    groups.set(group, [...(groups.get(group) ?? []), ...commands]);
  }
  return groups;
}

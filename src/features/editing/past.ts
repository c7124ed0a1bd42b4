/** `:undo` and `:history`: what has been entered. */

import { badOption } from "../../error.ts";
import type { ArgumentText } from "../../session/arguments/argument-text.ts";
import type { CommandResult, Context } from "../../session/command.ts";

/** Takes back the last statement that has bound something, be it a whole file or a root that was found. */
export function undo({ past }: Context): CommandResult {
  const text = past.undo();
  if (text !== undefined) return [`undone: ${text}`];
  throw badOption("nothing to undo", "the last 100 statements of a session can be undone");
}

/** How many are shown where nobody says. */
const usual = 20;

export function history({ past }: Context, argument: ArgumentText): CommandResult {
  const { text } = argument;
  // The last is this command.
  const entered = [...past.entered()].slice(0, -1);
  const isCount = /^\d+$/.test(text);
  const chosen =
    text === "" || isCount ? entered : entered.filter(([, each]) => each.includes(text));
  const count = isCount ? Number(text) : usual;
  const shown = count === 0 ? [] : chosen.slice(-count);
  if (shown.length === 0)
    return [text === "" ? "no statements yet" : `no statement contains ${text}`];
  return [
    {
      kind: "listing",
      columns: [
        { key: "number", title: "" },
        { key: "statement", title: "" },
      ],
      rows: shown.map(([number, statement]) => [number, statement]),
    },
  ];
}

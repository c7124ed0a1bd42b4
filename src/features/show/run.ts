/** `:show`: a number in all the forms that tell something about it. */

import { formatExact, formatShort } from "../../prose.ts";
import { scalarOf } from "../../session/arguments/output.ts";
import type { CommandResult, Context } from "../../session/command.ts";
import type { Expression } from "../../syntax/tree.ts";
import type { Fact } from "../../text/shapes.ts";
import { type Fraction, formsOf } from "./compute.ts";

export function show({ workspace }: Context, expression: Expression | undefined): CommandResult {
  const value = workspace.graph.value(scalarOf(workspace, expression).output);
  const { fraction, ...others } = formsOf(value);
  return [
    {
      kind: "facts",
      rows: [
        { key: "value", title: "value", value, words: [formatExact(value)], isResult: true },
        ...(fraction === undefined ? [] : factsOf(fraction)),
        ...Object.entries(others).map(
          ([key, text]): Fact => ({ key, title: key, value: text, isResult: true }),
        ),
      ],
    },
  ];
}

function factsOf({ text, difference }: Fraction): readonly Fact[] {
  const fact = { key: "fraction", title: "fraction", value: text };
  if (difference === 0) return [{ ...fact, isResult: true }];
  const words = [`about ${text} (difference ${formatShort(difference, 4)})`];
  return [
    { ...fact, words },
    { key: "difference", value: difference },
  ];
}

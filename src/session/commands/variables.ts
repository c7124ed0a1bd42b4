/** `:vars`: what the user has defined. */

import { printExpression } from "../../syntax/print.ts";
import { signatureOfOwn } from "./about.ts";
import type { Context, Outcome } from "./command.ts";

export function listVariables({ workspace }: Context): Outcome {
  const { variables, functions } = workspace;
  if (variables.size + functions.size === 0) return ["nothing is defined yet"];
  return [
    {
      kind: "listing",
      columns: [
        { key: "name", title: "name" },
        { key: "kind", title: "kind" },
        { key: "value", title: "value" },
        { key: "formula", title: "formula" },
      ],
      rows: [
        ...[...variables].map(([name, { kind, quantity }]) => [
          name,
          kind,
          workspace.numbersIn(quantity),
          kind === "derived" ? workspace.formula(quantity) : "",
        ]),
        ...[...functions.values()].map((own) => [
          signatureOfOwn(own),
          "function",
          "",
          printExpression(own.body),
        ]),
      ],
    },
  ];
}

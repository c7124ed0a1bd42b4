/** `:vars`: what the user has defined. */

import { signatureOfOwn } from "../../session/catalog.ts";
import type { CommandResult, Context } from "../../session/command.ts";
import {
  uncertaintyColumn,
  uncertaintyIn,
  valueColumn,
} from "../../session/uncertainty/uncertainty.ts";
import { printExpression } from "../../syntax/print.ts";

export function listVariables({ workspace }: Context): CommandResult {
  const { variables, functions } = workspace;
  if (variables.size + functions.size === 0) return ["nothing defined yet"];
  const uncertainties = [...variables.values()].map(({ quantity }) =>
    uncertaintyIn(workspace, quantity),
  );
  const isUncertain = uncertainties.some((uncertainty) => uncertainty !== undefined);
  return [
    {
      kind: "listing",
      columns: [
        { key: "name", title: "name" },
        { key: "kind", title: "kind" },
        { ...valueColumn, isMixed: true as const },
        ...(isUncertain ? [uncertaintyColumn] : []),
        { key: "formula", title: "formula" },
      ],
      rows: [
        ...[...variables].map(([name, { kind, quantity, failure }], at) => [
          name,
          kind,
          failure === undefined ? workspace.numbersIn(quantity) : "",
          ...(isUncertain ? [uncertainties[at] ?? ""] : []),
          failure?.message ?? (kind === "derived" ? workspace.formula(quantity) : ""),
        ]),
        ...[...functions.values()].map((own) => [
          signatureOfOwn(own),
          "function",
          "",
          ...(isUncertain ? [""] : []),
          printExpression(own.body),
        ]),
      ],
    },
  ];
}

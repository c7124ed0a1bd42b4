/** What people run into who write loops: sums that follow what moves, sums that begin as inputs, draws that stay. */

import { formatShort } from "../../prose.ts";
import type { BodyStatement, Loop } from "../../syntax/loops.ts";
import { namesIn } from "../../syntax/names.ts";
import { nameAsWritten } from "../../syntax/print.ts";
import { boundIn, type Name, type Statement } from "../../syntax/tree.ts";
import { type Note, positionOf } from "../reply.ts";
import { restedOn } from "../variable.ts";
import type { Variable, Workspace } from "../workspace.ts";

interface PlainStatement {
  readonly source: BodyStatement["source"];
  readonly tree: Statement;
}

/** What is told once the turns have run. To be asked before they do, since they bind names anew. */
export function notesOnLoop(loop: Loop, workspace: Workspace): () => Note[] {
  const statements = statementsIn(loop);
  const moving = statements.flatMap(({ tree }) => (tree.kind === "move" ? boundIn(tree) : []));
  const renamed = statements.flatMap(({ source, tree }) =>
    tree.kind === "assignment" && tree.value.kind === "name"
      ? [{ source, name: tree.target, of: tree.value }]
      : [],
  );
  const built = statements.flatMap(({ source, tree }) =>
    builtOnThemselves(tree).map((name) => ({
      source,
      name,
      before: workspace.variables.get(name.name),
    })),
  );
  const moved = new Set(moving.map(({ name }) => name));
  const draws = moved.size === 0 ? [] : notesOnDraws(statements, moved, workspace);
  return () => [
    ...built.flatMap(({ source, name, before }): Note[] => {
      const now = workspace.variables.get(name.name);
      const message =
        moved.size > 0 && restsOn(moved, workspace, now)
          ? `${nameAsWritten(name.name)} = … nests formulas that follow every move; := stores the numbers`
          : ofSeed(before, now);
      return message === undefined
        ? []
        : [{ code: "moved", message, ...positionOf(source, name.start) }];
    }),
    ...renamed.flatMap(({ source, name, of }): Note[] => {
      if (built.some((other) => other.name.name === name.name)) return [];
      if (!restsOn(moved, workspace, workspace.variables.get(name.name))) return [];
      const [own, other] = [nameAsWritten(name.name), nameAsWritten(of.name)];
      const message = `${own} is another name for ${other} and follows its moves; ${own} := ${other} stores the numbers`;
      return [{ code: "moved", message, ...positionOf(source, name.start) }];
    }),
    ...draws,
  ];
}

const statementsIn = ({ body }: Loop): PlainStatement[] =>
  body.flatMap(({ source, tree }) =>
    tree.kind === "loop" ? statementsIn(tree) : [{ source, tree }],
  );

/** The names that `=` binds to a formula with them in it. */
function builtOnThemselves(tree: Statement): readonly Name[] {
  if (tree.kind === "move" || tree.kind === "function") return [];
  const names = namesIn(tree);
  return boundIn(tree).filter(({ name }) => names.has(name));
}

const restsOn = (
  names: ReadonlySet<string>,
  { variables }: Workspace,
  variable: Variable | undefined,
): boolean =>
  [...restedOn(variable === undefined ? [] : [variable])].some(
    (below) => names.has(below.name) && variables.get(below.name) === below,
  );

/** That a name began as an input: that is no seed which gradients leave out. */
function ofSeed(before: Variable | undefined, now: Variable | undefined): string | undefined {
  if (before?.input === undefined || now?.kind !== "derived") return undefined;
  const { value } = before.input;
  if (typeof value !== "number" || !restedOn([now]).has(before)) return undefined;
  const [name, number] = [nameAsWritten(before.name), formatShort(value)];
  return `${name} begins as an input, so gradients have a row ${name} (was ${number}); const ${name} = ${number} avoids it`;
}

/** That the formula of a name which a loop mentions has drawn for good, while inputs in it move. */
function notesOnDraws(
  statements: readonly PlainStatement[],
  moved: ReadonlySet<string>,
  workspace: Workspace,
): Note[] {
  const told = new Set<string>();
  return statements.flatMap(({ source, tree }) =>
    [...namesIn(tree)].flatMap((name): Note[] => {
      const variable = workspace.variables.get(name);
      if (variable?.formula === undefined || told.has(name)) return [];
      told.add(name);
      const below = [...restedOn([variable])];
      if (!below.some(({ formula }) => formula?.draws !== undefined)) return [];
      if (!restsOn(moved, workspace, variable)) return [];
      const message = `${nameAsWritten(name)} keeps the random numbers it drew; := in the loop draws anew in each turn`;
      return [{ code: "moved", message, ...positionOf(source, 0) }];
    }),
  );
}

/** The file at the end of a command, as in `:plot sin(x), x = -3..3 > f.svg`. */

import { badOption, NablaError, type Span } from "../../error.ts";
import { namesInExpression } from "../../syntax/names.ts";
import type { Expression } from "../../syntax/tree.ts";
import type { Workspace } from "../workspace.ts";
import { ArgumentText, outside } from "./argument-text.ts";

/** How the user has called a file, and where. */
export interface NamedFile extends Span {
  readonly name: string;
}

const atEnd = /(?<![-<>])>\s*(?:"([^"]+)"|'([^']+)'|([^\s>="'][^\s>]*))$/u;
/** What a file may be called without quotes, and an expression cannot look like but for names, dots and signs. */
const isPlainName = (name: string): boolean => /^[\p{L}\p{N}_.~/\\:@+-]+$/u.test(name);

/**
 * What stands before `> file`, and the file. For `x > 2` is a comparison, the file stands in quotes, has one of these
 * endings, or is called as nothing that could be compared.
 * @throws NablaError `bad-option` where it could be a file or a variable, and is neither
 */
export function redirectionIn(
  argument: ArgumentText,
  endings: readonly string[],
  workspace: Workspace,
): [before: ArgumentText, file: NamedFile | undefined] {
  const found = atEnd.exec(argument.text);
  if (found === null) {
    refuseSpaces(argument, endings);
    return [argument, undefined];
  }
  if (![...outside(argument.text)].includes(found.index)) return [argument, undefined];
  const quoted = found[1] ?? found[2];
  const written =
    quoted === undefined ? (found[3] as string) : argument.text.slice(-quoted.length - 2);
  const place = new ArgumentText(written, argument.end - written.length);
  const before = new ArgumentText(argument.text.slice(0, found.index), argument.start);
  const file = { name: quoted ?? written, start: place.start, end: place.end };
  if (quoted !== undefined || hasEnding(written, endings)) return [before, file];
  if (!isPlainName(written)) return [argument, undefined];
  const compared = expressionIn(place);
  if (compared === undefined) return [before, file];
  const names = [...namesInExpression(compared)];
  // What is plotted over may have no value.
  const isKnown = (name: string): boolean =>
    workspace.isBound(name) || workspace.isVariable(name) || before.text.includes(name);
  if (names.length === 0 || names.some(isKnown)) return [argument, undefined];
  throw badOption(
    `unclear: is ${written} a file or a variable?`,
    `give a file an extension (${written}.${endings[0]}) or quotes; define a variable first`,
  ).at(file);
}

/** `> my file.svg` is no expression, either. */
function refuseSpaces(argument: ArgumentText, endings: readonly string[]): void {
  const [, name] = /(?<![-<>])>\s*([\p{L}\p{N}_.~/\\:@+ -]+)$/u.exec(argument.text) ?? [];
  if (name === undefined || !hasEnding(name, endings)) return;
  const place = new ArgumentText(name, argument.end - name.length);
  if (expressionIn(place) !== undefined) return;
  throw badOption("file name with spaces", `write > "${name}"`).at(place);
}

const hasEnding = (name: string, endings: readonly string[]): boolean =>
  endings.includes(/\.([^.]*)$/.exec(name)?.[1]?.toLowerCase() ?? "");

function expressionIn(argument: ArgumentText): Expression | undefined {
  try {
    return argument.expression();
  } catch (thrown) {
    if (thrown instanceof NablaError) return undefined;
    throw thrown;
  }
}

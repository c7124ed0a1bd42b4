/** The frame in which the functions of the rules stand. */

/** What the two parsers differ in. */
export interface Form {
  /** What stands before everything, and after it. */
  readonly head: string;
  readonly foot: string;
  /** How the function is declared that others call. */
  readonly parseWith: string;
  /** How syntactic rules are declared, called by each other, and by the frame. */
  readonly rule: string;
  readonly call: (name: string) => string;
  readonly first: (name: string) => string;
}

/** The module src/syntax/parser.ts. */
export const quick: Form = {
  head: `// @ts-nocheck
// Written by grammar/generate.ts from grammar/nabla.ohm: change those.
import type { Actions } from "./actions.ts";
import type { Statement } from "./tree.ts";

/** Where the text stopped making sense, and what could have stood there; or how far a too deep text was read. */
export interface Failure { readonly at: number; readonly expected: readonly string[]; readonly tooDeep: boolean }
`,
  foot: "",
  parseWith: "export function parseWith(rules: Actions, text: string): Statement | Failure",
  rule: "function",
  call: (name) => `${name}()`,
  first: (name) => `${name}()`,
};

/**
 * The same parser with its stack in memory, as the CommonJS module src/syntax/deep.cjs: syntactic rules are generators
 * that yield the rules they apply to a loop. It reads as deep as anything else can be, and ten times slower.
 */
export const deep: Form = {
  head: "// Written by grammar/generate.ts from grammar/nabla.ohm: change those.\n",
  foot: `
/** Runs a rule, and what it applies. */
function run(rule) {
  const stack = [rule()];
  for (let given; ; ) {
    const { value, done } = stack[stack.length - 1].next(given);
    if (done) stack.pop();
    else if (stack.push(value()) > DEEPEST) throw new RangeError("too deep");
    given = done ? value : undefined;
    if (stack.length === 0) return given;
  }
}
const DEEPEST = 200000;

module.exports = { parseWith };
`,
  parseWith: "function parseWith(rules, text)",
  rule: "function*",
  call: (name) => `yield ${name}`,
  first: (name) => `run(${name})`,
};

/**
 * @param tables the character codes below 128 of each table, as the text of an array
 * @param functions the rules
 */
export const moduleOf = (
  { head, foot, parseWith, first }: Form,
  tables: readonly string[],
  functions: readonly string[],
): string =>
  `${head}
const FAILED = Symbol("failed");
const NONE = Object.freeze([]); // what an optional or repeated part gives that is not there

// What a character is, to a table of those that something can begin with: its code, or one of these.
const BEYOND = 128, END = 129;
const table = (codes) => { // what is not ASCII is never excluded
  const table = new Uint8Array(130);
  for (const code of [...codes, BEYOND]) table[code] = 1;
  return table;
};
${tables.map((codes, index) => `const T${index} = table(${codes});`).join("\n")}

// What stands at \`seen\` is \`ahead\`, and no space.
let actions, input, pos, seen, ahead, far, muted, described, expected;

/** The statement that a text is, or why it is none. */
${parseWith} {
  actions = rules; input = text; far = -1; expected = null;
  try {
    const statement = attempt();
    if (statement !== FAILED) return statement;
    expected = new Set();
    attempt();
    return { at: far, expected: [...expected], tooDeep: false };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { at: Math.max(far, pos), expected: [], tooDeep: true };
  }
}

function attempt() {
  pos = 0; seen = -1; muted = 0; described = -1;
  look();
  const statement = ${first("rule_Statement")};
  if (statement === FAILED) return FAILED;
  if (pos !== seen) look();
  if (pos === input.length) return statement;
  miss("the end of the statement");
  return FAILED;
}

/** Goes past spaces, and tells what then stands there. */
function look() {
  for (;;) {
    const code = input.charCodeAt(pos);
    if (code <= 32) pos++;
    else if (code === 35 || code > 127) { const before = pos; muted++; const more = rule_space(); muted--; if (!more) { pos = before; break; } }
    else break;
  }
  seen = pos;
  return ahead = peek();
}

/** While it is found out what was expected, everything is tried. */
function peek() {
  const code = input.charCodeAt(pos);
  return expected !== null || code > 127 ? BEYOND : code <= 127 ? code : END;
}

function miss(what) { missAt(pos, what); }

function missAt(at, what) {
  if (muted > 0 || at < far || at === described) return;
  if (expected !== null && at > far) expected.clear();
  far = at;
  if (expected !== null) expected.add(what);
}

function matchPattern(ascii, pattern) {
  const code = input.codePointAt(pos);
  if (code < 128 ? ascii[code] === 0 : code === undefined || !pattern.test(String.fromCodePoint(code))) return false;
  pos += code > 0xffff ? 2 : 1;
  return true;
}

${functions.join("\n\n")}
${foot}`;

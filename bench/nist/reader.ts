/** Reads the files of the NIST StRD for nonlinear regression: their data, their figures, and their models. */

export interface Certified {
  readonly name: string;
  readonly starts: readonly [number, number];
  readonly value: number;
  readonly deviation: number;
}

export interface Problem {
  readonly name: string;
  /** How hard they call it. */
  readonly level: string;
  /** The model in nabla's language: `y ~ b1*(1 - exp(-b2*x))`. */
  readonly model: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly number[])[];
  readonly parameters: readonly Certified[];
  readonly squares: number;
  readonly deviation: number;
  readonly freedom: number;
}

export function readProblem(text: string): Problem {
  const lines = text.replace(/\r/g, "").split("\n");
  const found = (pattern: RegExp): string => {
    const match = pattern.exec(text);
    if (match === null) throw new Error(`the file has no ${pattern}`);
    return match[1] as string;
  };
  const header = lines.findLastIndex((line) => line.startsWith("Data:"));
  const columns = (lines[header] as string).slice("Data:".length).trim().split(/\s+/);
  const rows = lines
    .slice(header + 1)
    .filter((line) => line.trim() !== "")
    .map((line) => line.trim().split(/\s+/).map(Number));
  if (rows.some((row) => row.length !== columns.length || row.some(Number.isNaN))) {
    throw new Error("the data are no table of numbers");
  }
  return {
    name: found(/^Dataset Name:\s+(\S+)/m),
    level: found(/^\s*(Lower|Average|Higher) Level of Difficulty/m),
    model: translate(modelLines(lines)),
    columns,
    rows,
    parameters: [...text.matchAll(/^\s*(\w+)\s*=((?:\s+[-+.\dE]+){4})\s*$/gm)].map(
      ([, name, numbers]) => {
        const [first, second, value, deviation] = (numbers as string)
          .trim()
          .split(/\s+/)
          .map(Number);
        return { name, starts: [first, second], value, deviation } as Certified;
      },
    ),
    squares: Number(found(/^Residual Sum of Squares:\s+(\S+)/m)),
    deviation: Number(found(/^Residual Standard Deviation:\s+(\S+)/m)),
    freedom: Number(found(/^Degrees of Freedom:\s+(\S+)/m)),
  };
}

/** The lines of the equation: from the one with `=` in the section of the model up to the next that is empty. */
function modelLines(lines: readonly string[]): string {
  const section = lines.findIndex((line) => line.startsWith("Model:"));
  const from = lines.findIndex((line, at) => at > section && line.includes("="));
  const length = lines.slice(from).findIndex((line) => line.trim() === "");
  return lines.slice(from, from + length).join(" ");
}

/** One piece of their notation. */
interface Token {
  readonly kind: "number" | "name" | "sign";
  readonly text: string;
}

const tokenPattern =
  /\s*(?:(\d+\.?\d*(?:[eEdD][-+]?\d+)?|\.\d+)|([A-Za-z]\w*)|(\*\*|[-+*/=()[\],]))/y;

function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  tokenPattern.lastIndex = 0;
  const end = text.trimEnd().length;
  while (tokenPattern.lastIndex < end) {
    const at = tokenPattern.lastIndex;
    const match = tokenPattern.exec(text);
    if (match === null) throw new Error(`what is ${JSON.stringify(text.slice(at, at + 10))}?`);
    const [, number, name, sign] = match;
    if (number !== undefined) tokens.push({ kind: "number", text: number.replace(/d/i, "e") });
    else if (name !== undefined) tokens.push({ kind: "name", text: name });
    else tokens.push({ kind: "sign", text: sign as string });
  }
  return tokens;
}

/** Their functions that have other names in nabla. */
const functionNames: Readonly<Record<string, string>> = { arctan: "atan", log: "ln" };
const brackets: Readonly<Record<string, string>> = { "[": "(", "]": ")" };

/**
 * From `y = b1*(1-exp[-b2*x])  +  e` to `y ~ b1*(1 - exp(-b2*x))`: an equation whose right side ends in the error `e`, with
 * brackets of either kind, and `**` for a power.
 */
export function translate(text: string): string {
  const tokens = tokensOf(text);
  const isError = tokens.at(-2)?.text === "+" && tokens.at(-1)?.text === "e";
  if (!isError) throw new Error(`the model ends in no error: ${text}`);
  const equals = tokens.findIndex((token) => token.text === "=");
  const isCall = (at: number): boolean => /^[([]$/.test(tokens[at + 1]?.text ?? "");
  const written = tokens.slice(0, -2).map((token, at) => {
    if (at === equals) return " ~ ";
    if (token.text === "**") return "^";
    if (token.kind === "name" && isCall(at)) return functionNames[token.text] ?? token.text;
    return brackets[token.text] ?? token.text;
  });
  return written.join("");
}

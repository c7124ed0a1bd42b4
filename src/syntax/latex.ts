/** LaTeX as it is pasted from a paper, written as nabla has it. */

import { isStackOverflow } from "../error.ts";
import { greekLetters } from "./greek.ts";

/**
 * What a text with LaTeX in it says in nabla; undefined where it holds none, or something that nabla has no word for.
 * @param isKnown whether a name means something: one that does not may be a product of letters
 */
export function fromLatex(text: string, isKnown: (name: string) => boolean): string | undefined {
  const isPlain = !/\\|[_^]\s*\{/.test(text.replace(/`[^`]*`/g, ""));
  if (isPlain || text.length > longest) return undefined;
  const bare = text.replace(/^\s*(?:\$\$?|\\[([])|(?:\$\$?|\\[)\]])\s*$/g, "");
  try {
    const reader = new Reader(factored(tokensOf(bare), isKnown));
    const read = reader.sequence(() => false);
    return reader.isDone ? read : undefined;
  } catch (thrown) {
    if (thrown instanceof Unreadable || isStackOverflow(thrown)) return undefined;
    throw thrown;
  }
}

/** Nobody pastes more, and the time it takes is not linear. */
const longest = 10_000;

class Unreadable extends Error {}

const token =
  /`[^`\n]*`|\\(?:[A-Za-z]+|.)|\d+(?:\.\d+)?(?:[eE][-+]?\d+)?|\p{L}[\p{L}\p{M}]*|\s+|\.\.|[-+*/^:]=(?!=)|./gsu;
const blanks = /^(?:\s+|~|\\(?:[,;:! ]|quad|qquad|displaystyle|left|right|[bB]igg?[lr]?))$/;

/** Without what only makes space. A thin space between a name and a bracket is a product, and no call. */
function tokensOf(text: string): readonly string[] {
  const isThin = (each: string): boolean => each === "\\,";
  const tokens = (text.match(token) ?? []).filter((each) => isThin(each) || !blanks.test(each));
  return tokens.flatMap((each, at) => {
    if (!isThin(each)) return [each];
    const before = tokens[at - 1] ?? "";
    const isProduct = isName(before) && !functions.has(before) && tokens[at + 1] === "(";
    return isProduct ? ["\\cdot"] : [];
  });
}

/** With words that mean nothing as products of letters, some of which do: `ac` in `4ac`, as it is set in LaTeX. */
function factored(tokens: readonly string[], isKnown: (name: string) => boolean): string[] {
  const isLetter = (letter: string): boolean => isKnown(letter) || tokens.includes(letter);
  const isProduct = (text: string, at: number): boolean =>
    /^\p{L}{2,3}$/u.test(text) &&
    !isKnown(text) &&
    !words.has(text) &&
    !/^[=({_]$/.test(tokens[at + 1] ?? "") &&
    !/^[{_]$/.test(tokens[at - 1] ?? "") &&
    [...text].some(isLetter);
  return tokens.flatMap((text, at) => (isProduct(text, at) ? [...text] : [text]));
}

const signs: ReadonlyMap<string, string> = new Map(
  Object.entries({
    "\\cdot": "*",
    "\\times": "*",
    "\\ast": "*",
    "\\div": "/",
    "\\pm": " ± ",
    "\\le": " <= ",
    "\\leq": " <= ",
    "\\ge": " >= ",
    "\\geq": " >= ",
    "\\ne": " != ",
    "\\neq": " != ",
    "\\lt": " < ",
    "\\gt": " > ",
    "\\land": " and ",
    "\\lor": " or ",
    "\\%": "%",
  }),
);

const capitals = "Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π Sigma Σ Upsilon Υ Phi Φ Psi Ψ Omega Ω";
const variants = "varepsilon ε vartheta θ varphi φ varrho ρ hbar ħ ell ℓ infty inf pi pi";
const letters: ReadonlyMap<string, string> = new Map([
  ...[...greekLetters].map(([name, letter]) => [`\\${name}`, letter] as const),
  ...[...`${capitals} ${variants}`.matchAll(/(\S+) (\S+)/g)].map(
    ([, name, letter]) => [`\\${name}`, letter as string] as const,
  ),
]);

const functions: ReadonlySet<string> = new Set(
  "sin cos tan sec csc cot arcsin arccos arctan sinh cosh tanh coth ln log exp max min".split(" "),
);

const fractions: ReadonlySet<string> = new Set(["\\frac", "\\dfrac", "\\tfrac"]);

/** Brackets with a function of their own. */
const fences: ReadonlyMap<string, readonly [closing: string, name: string]> = new Map([
  ["|", ["|", "abs"]],
  ["\\lvert", ["\\rvert", "abs"]],
  ["\\vert", ["\\vert", "abs"]],
  ["\\lVert", ["\\rVert", "norm"]],
  ["\\|", ["\\|", "norm"]],
  ["\\lfloor", ["\\rfloor", "floor"]],
  ["\\lceil", ["\\rceil", "ceil"]],
]);
const closings = new Set([...fences.values()].map(([closing]) => closing));

const namesText = new Set([
  "\\mathrm",
  "\\text",
  "\\operatorname",
  "\\mathit",
  "\\mathbf",
  "\\textrm",
]);
const isName = (text: string): boolean => /^(?:\p{L}[\p{L}\p{M}]*|`[^`]*`)$/u.test(text);
const isNumber = (text: string): boolean => /^\d/.test(text);
/** Words that stand between operands. */
const words = new Set(["for", "in", "and", "or", "not", "const"]);

class Reader {
  private readonly tokens: string[];
  private at = 0;
  /** The operand read last is a fraction. */
  private isFraction = false;

  constructor(tokens: string[]) {
    this.tokens = tokens;
  }

  get isDone(): boolean {
    return this.at === this.tokens.length;
  }

  private get next(): string {
    return this.tokens[this.at] ?? "";
  }

  private take(expected?: string): string {
    const taken = this.next;
    if (taken === "" || (expected !== undefined && taken !== expected)) throw new Unreadable();
    this.at++;
    return taken;
  }

  /** Goes past this token, if it is the next. */
  private skips(text: string): boolean {
    const isNext = this.next === text;
    if (isNext) this.at++;
    return isNext;
  }

  /** Operands and what stands between them, with the signs of products that LaTeX leaves out. */
  sequence(isOver: (token: string) => boolean): string {
    const pieces: string[] = [];
    let wasOperand = false;
    while (!this.isDone && !isOver(this.next) && !/^[)\]}]$/.test(this.next)) {
      const sign = this.sign();
      if (sign !== undefined) {
        // A sign before an operand touches it.
        pieces.push(/^ [-+−] $/.test(sign) && !wasOperand ? sign.trim() : sign);
        wasOperand = false;
        continue;
      }
      if (wasOperand) pieces.push("*");
      const operand = this.operand();
      const isDivided = this.isFraction && /^[*/%]$/.test(pieces.at(-1) ?? "");
      pieces.push(isDivided ? `(${operand})` : operand);
      wasOperand = true;
    }
    return pieces.join("").trim();
  }

  /** What is no operand. */
  private sign(): string | undefined {
    const { next } = this;
    const known = signs.get(next);
    if (
      known === undefined &&
      !/^(?:[-+*/=<>,;?:%±−·×÷≤≥≠]|\.\.|[-+*/^:]=)$/.test(next) &&
      !words.has(next)
    ) {
      return undefined;
    }
    this.at++;
    if (words.has(next)) return ` ${next} `;
    if (next === ",") return ", ";
    return known ?? (/^(?:[-+=<>?:±−]|.=)$/.test(next) ? ` ${next} ` : next);
  }

  /** A factor with its powers, primes and factorials. */
  private operand(): string {
    let base = this.atom();
    for (;;) {
      if (this.skips("^")) {
        base = `${bracketed(base)}^${bracketed(this.argument())}`;
        this.isFraction = false;
      } else if (this.next === "!") base = bracketed(base) + this.take();
      else return base;
    }
  }

  private atom(): string {
    const { next } = this;
    const text = this.atomAt(next);
    this.isFraction = fractions.has(next) && !text.startsWith("diff(");
    return text;
  }

  private atomAt(next: string): string {
    if (next === "(" || next === "[") return this.brackets();
    if (next === "{") return bracketed(this.argument());
    if (isNumber(next) || next === ".") return this.take();
    if (isName(next) || letters.has(next) || namesText.has(next)) return this.named();
    const fence = fences.get(next);
    if (fence !== undefined) return this.fenced(...fence);
    if (fractions.has(next)) return this.fraction();
    if (next === "\\sqrt") return this.root();
    if (next === "\\nabla" || next === "∇") {
      this.at++;
      return `∇${bracketed(this.atom())}`;
    }
    if (next === "\\sum" || next === "\\prod") return this.sum();
    if (functions.has(next.slice(1)) && next.startsWith("\\")) {
      return this.applied(this.take().slice(1));
    }
    throw new Unreadable();
  }

  private brackets(): string {
    const open = this.take();
    const inner = this.sequence(() => false);
    return `${open}${inner}${this.take(open === "(" ? ")" : "]")}`;
  }

  /** A group in braces, or a single sign: `2` of `x^23`. */
  private argument(): string {
    if (this.skips("{")) {
      const inner = this.sequence(() => false);
      this.take("}");
      return inner;
    }
    const { next } = this;
    if (/^\d./.test(next)) this.tokens.splice(this.at, 1, next[0] as string, next.slice(1));
    return this.atom();
  }

  /** A name with its index, and what it is called with. */
  private named(): string {
    let name = this.word();
    if (name === "Δ" && isName(this.next)) name += this.take();
    if (this.skips("_")) {
      name += `_${this.index()}`;
    }
    while (this.next === "'") name += this.take();
    const isCalled = this.next === "(" && !letters.has(this.tokens[this.at - 1] ?? "");
    const isElement = this.next === "[";
    return isCalled || isElement ? name + this.brackets() : name;
  }

  private word(): string {
    const first = this.take();
    if (!namesText.has(first)) return letters.get(first) ?? first;
    this.take("{");
    let text = "";
    while (this.next !== "}") text += this.take();
    this.take("}");
    if (!/^[\p{L}\d_]+$/u.test(text)) throw new Unreadable();
    return text;
  }

  private index(): string {
    let text = "";
    if (this.skips("{")) {
      while (!this.skips("}")) text += isNumber(this.next) ? this.take() : this.word();
    } else text = isNumber(this.next) ? this.take() : this.word();
    if (!/^[\p{L}\p{M}\d]+$/u.test(text)) throw new Unreadable();
    return text;
  }

  private fenced(closing: string, name: string): string {
    this.at++;
    const inner = this.sequence((each) => each === closing);
    this.take(closing);
    return `${name}(${inner})`;
  }

  private fraction(): string {
    this.at++;
    const by = derivative.exec(this.tokens.slice(this.at, this.at + 7).join(" "))?.groups;
    if (by !== undefined) {
      this.at += by.separate === undefined ? 6 : 7;
      const name = (by.letter ?? by.word) as string;
      return `diff(${this.term()}, ${letters.get(name) ?? name})`;
    }
    const [above, below] = [this.argument(), this.argument()];
    return `${loose.test(outside(above)) ? `(${above})` : above}/${bracketed(below)}`;
  }

  private root(): string {
    this.at++;
    if (!this.skips("[")) return `sqrt(${this.argument()})`;
    const degree = this.sequence(() => false);
    this.take("]");
    const inner = this.argument();
    return degree === "3" ? `cbrt(${inner})` : `(${bracketed(inner)}^(1/${bracketed(degree)}))`;
  }

  private sum(): string {
    const name = this.take().slice(1);
    this.take("_");
    this.take("{");
    const index = this.word();
    this.take("=");
    const from = this.sequence(() => false);
    this.take("}");
    this.take("^");
    const to = this.argument();
    return `${name}(${this.term()} for ${index} in ${from}..${to})`;
  }

  /** All factors up to a sum's sign. */
  private term(): string {
    return this.sequence((each) => /^[-+=<>,;?:±]$/.test(each) || closings.has(each));
  }

  /** A function with its base or power, of brackets, or of all factors without a sign between them. */
  private applied(name: string): string {
    let base: string | undefined;
    let power: string | undefined;
    for (;;) {
      if (base === undefined && this.skips("_")) {
        base = this.argument();
      } else if (power === undefined && this.skips("^")) {
        power = this.argument();
      } else break;
    }
    // What is written sin⁻¹ is an inverse or a reciprocal.
    if (power?.startsWith("-")) throw new Unreadable();
    const inner = this.next === "(" ? this.brackets().slice(1, -1) : this.factors();
    const call =
      base === undefined
        ? `${name}(${inner})`
        : base === "10" || base === "2"
          ? `${name}${base}(${inner})`
          : `${name}(${inner}, ${base})`;
    return power === undefined ? call : `${call}^${bracketed(power)}`;
  }

  private factors(): string {
    const isEnd = (each: string): boolean =>
      signs.has(each) ||
      /^[-+*/=<>,;?:±]$/.test(each) ||
      words.has(each) ||
      functions.has(each.slice(1)) ||
      closings.has(each);
    const inner = this.sequence(isEnd);
    if (inner === "") throw new Unreadable();
    return inner;
  }
}

/** `\frac{d}{dx}` and `\frac{\partial}{\partial x}`, with spaces between tokens. */
const derivative =
  /^\{ (?:d|\\partial) \} \{ (?:(?<separate>d|\\partial) (?<letter>\S+)|d(?<word>\p{L}+)) \}/u;

/** What binds looser than a quotient. */
const loose = /[-+−±<>=?:,]|\b(?:and|or|for)\b/;
/** What is not within brackets. */
function outside(text: string): string {
  const inner = text.replace(/\([^()]*\)|\[[^[\]]*\]/g, "");
  return inner === text ? text : outside(inner);
}

/** In brackets unless it is one operand. */
const bracketed = (text: string): string =>
  /^(?:[\p{L}\p{M}\p{N}_.]|`[^`]*`)*$/u.test(outside(text)) ? text : `(${text})`;

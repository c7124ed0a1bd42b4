/** What `:help` tells of signs, constants and words of the language. */

/** Each with what is said of it, an example that shows it, and what else it can be asked for by. */
const topics: readonly (readonly [names: string, doc: string, example: string, also?: string])[] = [
  ["+ -", "sum and difference; also a sign", "2 - -3"],
  [
    "* × ·",
    "product; optional between a number and a name or bracket",
    "2x + 3(x + 1)",
    "⋅ ∙ • ∗ ✕ ✖",
  ],
  ["/ ÷", "quotient", "1/(2*x)", "∕ ⁄"],
  ["//", "floored quotient: 7 // 2 is 3, -7 // 2 is -4", "7 // 2"],
  ["%", "percent after an operand, floored remainder between two", "80 - 15%"],
  ["of", "percent of a value", "15% of 80"],
  ["mod", "floored remainder, with the sign of the divisor", "17 mod 5"],
  ["^ ** ²", "power, evaluated from the right", "2^3^2", "ˆ ⁻¹"],
  [".", "decimal point", "1.5 + .5"],
  ["!", "factorial", "5!"],
  ["√ ∛", "square root and cube root of the next operand", "√2 + ∛8"],
  ["|", "absolute value: |x|", "|2 - 5|"],
  ["|x|", "absolute value", "|-3|"],
  ["°", "degrees, as radians", "sin 30°", "º"],
  ["'", "derivative of a function of one argument", "tanh'(0.5)", "′"],
  ["± +/-", "standard uncertainty of an input, absolute or in percent", "x = 3 ± 2%"],
  ["..", "list of numbers in steps of 1", "1..5"],
  ["=", "defines a variable or a function", "f(x) = x^2"],
  [":=", "moves an input; derived values follow", "x = 2; y = x^2; x := 3"],
  ["+= -= *= /= ^=", "moves an input: x += 1 means x := x + 1", "x = 2; y = x^2; x += 1"],
  [",", "separates elements, arguments, and several targets", "a, b = 1, 2"],
  [
    "∇ nabla",
    "gradient, as grad(expr); type \\nabla and Tab",
    "w = 1; loss = (w - 3)^2; w -= 0.1*∇loss",
    "\\nabla",
  ],
  ["== != ≠ < <= ≤ > >= ≥", "comparison: 1 if it holds, else 0", "1 < 2 and 2 != 3"],
  ["and or not", "logic: 1 or 0; any number but 0 is true", "not 1 < 2 or 3"],
  ["? :", "conditional; only the branch taken is evaluated", "2 > 1 ? 10 : 20"],
  ["( )", "grouping, or the arguments of a function", "2*(3 + 4)"],
  ["[ ]", "list, or an element of one (the first is 1)", "[1, 4, 9][2]"],
  ["for … in", "list, or terms of a sum; with braces, a loop", "sum(k^2 for k in 1..4)"],
  [
    "repeat while",
    "repeats n times, or while a condition holds; prints a table",
    "w = 1; loss = (w - 3)^2; repeat 20 { w -= 0.1*∇loss; loss }",
    "{ } loop loops",
  ],
  ["const", "defines a constant; gradients have no row for it", "const g = 9.81"],
  ["ans _", "the last answer, with its gradient", "ans + 1"],
  ["pi π", "the constant 3.141592653589793", "2pi"],
  ["tau τ", "the constant 2*pi, 6.283185307179586", "tau/4"],
  ["e", "the base of natural logarithms, 2.718281828459045", "e^2"],
  ["inf ∞", "infinity", "atan(inf)"],
  ["nan", "not a number", "nan == nan"],
  ["`", "quote a name that contains any character", "`unit price` = 3", "`` backquote"],
  ["#", "begins a comment", "1 + 1 # two", "comment"],
  [";", "separates statements; at the end of a line, hides the answer", "x = 2; x^2", "semicolon"],
  ["\\", "begins a formula in LaTeX", "\\frac{1}{2}", "latex LaTeX"],
];

/** All that `:help` can be asked about here. */
export const topicNames = (): string[] => topics.flatMap(namesOf);

const namesOf = ([names, , , also = ""]: (typeof topics)[number]): string[] =>
  `${names} ${also}`.split(" ").filter((name) => name !== "" && name !== "…");

/** What is said of a sign, a constant or a word; undefined where it is none. */
export function aboutTopic(topic: string): string[] | undefined {
  const plain = topic.replace(/[−–]/g, "-");
  const found = topics.find((row) => namesOf(row).includes(plain));
  if (found === undefined) return undefined;
  const [names, doc, example] = found;
  return [`${names}   ${doc}\nexample: ${example}`];
}

/** What `:help` tells of signs, constants and words of the language. */

/** Each with what is said of it, and an example that shows it. */
const topics: readonly (readonly [names: string, doc: string, example: string])[] = [
  ["+ -", "sum and difference; also a sign", "2 - -3"],
  [
    "* × · ⋅ ∗",
    "product; between a number and a name or a bracket it can be left out",
    "2x + 3(x + 1)",
  ],
  ["/ ÷ ∕ ⁄", "quotient", "1/(2*x)"],
  ["//", "floored quotient: 7 // 2 is 3, -7 // 2 is -4", "7 // 2"],
  [
    "%",
    "percent directly behind an operand (80 - 15%, 15% of 80, x = 3 ± 2%), floored remainder between two (-7 % 3)",
    "80 - 15%",
  ],
  ["of", "percent of a value", "15% of 80"],
  ["mod", "floored remainder, with the sign of the divisor, as %", "17 mod 5"],
  ["^ ** ˆ ² ⁻¹", "power, from the right", "2^3^2"],
  [".", "decimal point", "1.5 + .5"],
  ["!", "factorial; n!! is refused", "5!"],
  ["√ ∛", "square root and cube root of the operand behind it", "√2 + ∛8"],
  ["|", "absolute value, of each element of a list: |x|", "|2 - 5|"],
  ["|x|", "absolute value", "|-3|"],
  ["° º", "degrees, as radians", "sin 30°"],
  ["' ′", "derivative of a function of one argument", "tanh'(0.5)"],
  ["± +/-", "standard uncertainty of an input, absolute or in percent", "x = 3 ± 2%"],
  ["..", "the list of whole steps from one number to another", "1..5"],
  ["=", "gives a name a value, or defines a function", "f(x) = x^2"],
  [":=", "moves an input: what was made from it follows", "x = 2; y = x^2; x := 3"],
  [
    "+= -= *= /= ^=",
    "moves an input by, or times, a value: x += 1 is x := x + 1",
    "x = 2; y = x^2; x += 1",
  ],
  [",", "between elements and arguments; with several targets all change at once", "a, b = 1, 2"],
  [
    "∇ nabla \\nabla",
    "gradient, in a move by the input that moves; \\nabla Tab writes it, and grad(expr) is the same",
    "w = 1; loss = (w - 3)^2; w -= 0.1*∇loss",
  ],
  ["== != ≠ < <= ≤ > >= ≥", "comparison: 1 where it holds, else 0", "1 < 2 and 2 != 3"],
  ["and or not", "logic: 1 or 0; anything but 0 is true", "not 1 < 2 or 3"],
  [
    "? :",
    "conditional: the branch that is taken alone counts, in the gradient, too",
    "2 > 1 ? 10 : 20",
  ],
  ["( )", "group, or the arguments of a function", "2*(3 + 4)"],
  ["[ ]", "list, or an element of one, counted from 1", "[1, 4, 9][2]"],
  [
    "for in",
    "comprehension: a list, or the terms of a sum; with braces a loop: for k in 1..4 { k^2 }",
    "sum(k^2 for k in 1..4)",
  ],
  [
    "repeat while { } loop loops",
    "runs the statements in braces n times, or while a condition holds; what they print becomes a table",
    "w = 1; loss = (w - 3)^2; repeat 20 { w -= 0.1*∇loss; loss }",
  ],
  ["const", "makes a constant: gradients have no row for it", "const g = 9.81"],
  ["ans _", "the last answer, with its gradient", "ans + 1"],
  ["pi π", "the constant 3.141592653589793", "2pi"],
  ["tau τ", "the constant 2*pi, 6.283185307179586", "tau/4"],
  ["e", "the base of natural logarithms, 2.718281828459045", "e^2"],
  ["inf ∞", "infinity", "atan(inf)"],
  ["nan", "not a number", "nan == nan"],
  ["` `` backquote", "between backquotes anything is a name", "`unit price` = 3"],
  ["# comment", "begins a comment, up to the end of the line", "1 + 1 # two"],
  ["; semicolon", "separates statements; at the end it keeps an answer silent", "x = 2; x^2"],
  ["\\ latex LaTeX", "a formula in LaTeX is read as the one it stands for", "\\frac{1}{2}"],
];

/** All that `:help` can be asked about here. */
export const topicNames = (): string[] => topics.flatMap(([names]) => names.split(" "));

/** What is said of a sign, a constant or a word; undefined where it is none. */
export function aboutTopic(topic: string): string[] | undefined {
  const plain = topic.replace(/[−–]/g, "-");
  const found = topics.find(([names]) => names.split(" ").includes(plain));
  if (found === undefined) return undefined;
  const [names, doc, example] = found;
  return [`${names}: ${doc}\nexample: ${example}`];
}

/** The examples, which are all programs. */
export const topicExamples = (): string[] => topics.map(([, , example]) => example);

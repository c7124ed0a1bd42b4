/** Graphs to draw, for tests. */

/** Names that mean something to the languages of drawings. */
export const hostileNames: readonly string[] = [
  'a"b',
  "it's",
  "c\\d",
  "\\N\\G\\n\\l",
  "\\",
  '\\"',
  "e<b>f</b>",
  "<",
  ">",
  "]]>",
  "<!--",
  "&",
  "&amp;",
  "&#34;",
  "#35;",
  "#quot;",
  "i{j}",
  "k|l",
  "m]n",
  "(((",
  "end",
  "graph",
  "subgraph",
  "click",
  "n1",
  "o;p",
  "x-->|y|",
  "--",
  "=>",
  ":::strange",
  "%%{init: {}}%%",
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is a name
  "${x}",
  "1. x",
  "- y",
  "* z",
  "# title",
  "/* x */",
  "// x",
  "http://x.y",
  "~~~",
  "日本語",
  "😀",
  "é",
];

/** Of three sizes. */
export const graphPrograms: Readonly<Record<string, string>> = {
  "a neuron": "x1 = 2; w1 = -3; x2 = 0; w2 = 1; b = 6.88; o = tanh(x1*w1 + x2*w2 + b)",
  "shared nodes": "x = 3; a = 3x; d = a*a; f = d + 2d + sin(a + 1)*(a + 1) - ln(x - 3)",
  "a small network": `x = [0.5, -1.2, 0.3]; b = [0.1, -0.2, 0.3]
w1 = [0.2, -0.4, 0.7]; w2 = [1.1, 0.3, -0.6]; w3 = [0.05, 0.8, -0.9]; v = [0.7, -1.3, 0.4]
h1 = tanh(dot(x, w1) + b[1]); h2 = tanh(dot(x, w2) + b[2]); h3 = tanh(dot(x, w3) + b[3])
y = sigmoid(dot(v, [h1, h2, h3]))
loss = -ln(y) + 0.001*(norm(w1)^2 + norm(w2)^2 + norm(w3)^2)`,
};

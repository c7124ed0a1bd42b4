/** Draws the picture of the README, docs/session.svg, from a session of the built program: npx tsx scripts/picture.ts */

import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Terminal } from "../test/terminal.ts";

const entered = ["w = 0.3; b = 0.1;", "loss = (tanh(2w + b) - 0.9)^2", "w, b -= 0.1*∇loss"];
/** The last line is not entered: the picture shows its answer while it is typed. */
const unfinished = "tanh(2w + b)";

const columns = 62;
const width = 8.4;
const height = 18;
const margin = 16;
const ink = "#d0d7de";
const inks: Readonly<Record<string, string>> = {
  red: "#ff7b72",
  green: "#56d364",
  yellow: "#e3b341",
  blue: "#79c0ff",
  magenta: "#d2a8ff",
  cyan: "#76e3ea",
};

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

const round = (value: number): number => Number(value.toFixed(1));

/** The attributes of a style as `Terminal.styledText` names it. */
const attributesOf = (style: string): string =>
  style
    .split(" ")
    .map((name) => {
      if (name === "bold") return ' font-weight="bold"';
      if (name === "dim") return ' opacity="0.65"';
      if (name === "underlined") return ' text-decoration="underline"';
      return inks[name] === undefined ? "" : ` fill="${inks[name]}"`;
    })
    .join("");

/** One line of the screen: a text for each word, at its column whatever the reader's font is. */
function drawn(line: string, row: number): string {
  let column = 0;
  let texts = "";
  for (const [, style = "", styled, plain] of line.matchAll(/\{([a-z ]+):([^}]*)\}|([^{]+)/g)) {
    for (const [word] of (styled ?? plain ?? "").matchAll(/\S+|\s+/g)) {
      if (word.trim() !== "") {
        const place = `x="${round(margin + column * width)}" y="${margin + (row + 0.75) * height}"`;
        const fitted = `textLength="${round(word.length * width)}" lengthAdjust="spacingAndGlyphs"`;
        texts += `<text ${place} ${fitted}${attributesOf(style)}>${escaped(word)}</text>\n`;
      }
      column += word.length;
    }
  }
  return texts;
}

const args = ["--color", "always", "--no-config", "-q"];
const terminal = new Terminal(args, { columns, rows: 30 });
for (const line of entered) {
  await terminal.type(line);
  await terminal.settles();
  await terminal.press("enter");
}
await terminal.type(unfinished);
await terminal.settles();
const { cursor, styledText } = terminal;
terminal.kill("SIGKILL");

const lines = styledText.trimEnd().split("\n");
const [wide, high] = [round(2 * margin + columns * width), 2 * margin + lines.length * height];
const caret = `x="${round(margin + cursor.column * width)}" y="${margin + cursor.row * height}"`;
const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${wide}" height="${high}" viewBox="0 0 ${wide} ${high}" role="img" aria-labelledby="title" font-family="ui-monospace, Menlo, Consolas, 'DejaVu Sans Mono', monospace" font-size="14" fill="${ink}">
<title id="title">A session: a neuron's loss with its gradient, a step against it, and an answer that is shown while its formula is typed</title>
<rect x="0.5" y="0.5" width="${round(wide - 1)}" height="${high - 1}" rx="8" fill="#0d1117" stroke="#3d444d"/>
<rect ${caret} width="${width}" height="${height}" fill="${ink}" opacity="0.7"/>
${lines.map(drawn).join("")}</svg>
`;
writeFileSync(fileURLToPath(new URL("../docs/session.svg", import.meta.url)), svg);

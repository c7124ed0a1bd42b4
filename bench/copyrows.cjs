/**
 * The least that rows can take: reads a table with nabla's reader of CSV, and writes as many columns as nabla would,
 * of numbers that are there beforehand, computing nothing: `node copyrows.cjs TABLE NUMBERS COLUMNS`.
 */

const { createReadStream, readFileSync } = require("node:fs");
const { parse } = require("../dist/csv.cjs");

const [table, file, columns] = process.argv.slice(2);
const bytes = readFileSync(file);
const numbers = new Float64Array(bytes.buffer, bytes.byteOffset, bytes.length / 8);
const width = Number(columns);

async function main() {
  const parser = parse({
    bom: true,
    delimiter: ",",
    relax_column_count: true,
    max_record_size: 1 << 20,
  });
  let row = 0;
  let text = "";
  const take = () => {
    for (let cells = parser.read(); cells !== null; cells = parser.read()) {
      const at = width * row++;
      // The first line names the columns.
      if (at >= numbers.length) continue;
      text += row;
      for (let column = 0; column < width; column++) text += `,${numbers[at + column]}`;
      text += "\r\n";
      if (text.length > 1 << 16) {
        process.stdout.write(text);
        text = "";
      }
    }
  };
  for await (const chunk of createReadStream(table, { highWaterMark: 1 << 16 })) {
    parser.write(chunk);
    take();
  }
  const ended = new Promise((resolve) => parser.on("end", resolve));
  parser.on("readable", take);
  parser.end();
  take();
  await ended;
  process.stdout.write(text);
}

main();

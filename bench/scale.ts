/** Five million options: price and Greeks by the query that `:export sql` writes, in DuckDB. `npm run scale [rows]` */

import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { Session } from "../src/index.ts";

const rows = Number(process.argv[2] ?? 5e6);
const runs = 3;

const program = readFileSync(new URL("../examples/black-scholes.nabla", import.meta.url), "utf8");
const reply = [...new Session().run(`${program}\n:export sql call as options`)].at(-1);
const part = reply?.kind === "report" ? reply.parts[0] : undefined;
if (typeof part !== "object" || part.kind !== "source") throw new Error("no query");
const query = part.text.trim().replace(/;$/, "");

const folder = mkdtempSync(join(tmpdir(), "nabla-scale-"));
const connection = await (await DuckDBInstance.create(":memory:", { threads: "2" })).connect();
const column = (low: number, high: number): string => `${low} + ${high - low}*random()`;
await connection.run(`
  SELECT setseed(0.5);
  COPY (
    SELECT range AS id, ${column(50, 150)} AS spot, ${column(0.01, 0.06)} AS rate,
      ${column(0.1, 0.5)} AS volatility, ${column(0.1, 2)} AS years
    FROM range(${rows})
  ) TO '${folder}/options.parquet';
  CREATE VIEW options AS SELECT * FROM '${folder}/options.parquet'`);

const [[version]] = (await connection.runAndReadAll("SELECT version()")).getRows() as [[string]];
const megabytes = statSync(`${folder}/options.parquet`).size / 1e6;
console.log(`DuckDB ${version}: ${rows} rows, a file of ${megabytes.toFixed(0)} MB`);

async function time(about: string, statement: string): Promise<void> {
  const times: string[] = [];
  for (let run = 0; run < runs; run++) {
    const [start, before] = [performance.now(), process.cpuUsage()];
    await connection.runAndReadAll(statement);
    const { user, system } = process.cpuUsage(before);
    const seconds = [performance.now() - start, (user + system) / 1000].map((each) => each / 1000);
    times.push(seconds.map((each) => each.toFixed(1)).join(" s, processor "));
  }
  console.log(`${about}: ${times.join("; ")}`);
}

const sums = ["value", "d_spot", "d_rate", "d_volatility", "d_years"].map((name) => `sum(${name})`);
await time("summed up", `SELECT ${sums.join(", ")} FROM (${query})`);
await time("written", `COPY (${query}) TO '${folder}/greeks.parquet'`);
console.log(`memory: ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`);

connection.closeSync();
rmSync(folder, { recursive: true });

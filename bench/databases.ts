/**
 * The queries for PostgreSQL and Spark over the table that the tests use for DuckDB, beside what nabla says of each row.
 * `npm run databases [postgresql] [spark] [spark-ansi]`. PostgreSQL is taken from where its package puts it, and a server made in a
 * folder of its own; pyspark is installed in one if Python has none, and needs Java.
 */

import { execFileSync, spawn, spawnSync } from "node:child_process";
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { reportOf } from "../test/features/export/programs.ts";
import {
  creationOf,
  expectedFor,
  faultOf,
  formulas,
  inputsOf,
  isException,
  rows,
} from "../test/features/export/tables.ts";

const session =
  "x = 1; y = 2; p = 3; n = 4; k = 5; d = 6; value = 7; t1 = 8; d_x = 9; complete = 1; step1 = 2";

type Cells = readonly (number | null)[];
/** By formulas, by rows: undefined for an error. */
type Results = readonly (readonly (Cells | undefined)[])[];

interface Outcome {
  readonly version: string;
  readonly results: Results;
  readonly errors: ReadonlySet<string>;
}

const queriesIn = (language: string): readonly string[] =>
  formulas.map((formula) =>
    reportOf(session, language, `${formula} as points`)
      .replace(/^--.*\n/gm, "")
      .replace(/\s*\n\s*/g, " ")
      .trim()
      .replace(/;$/, ""),
  );

function compare(title: string, { version, results, errors }: Outcome): void {
  let right = 0;
  let failed = 0;
  let stops = 0;
  const stopped = new Map<string, Set<string>>();
  const faults: string[] = [];
  for (const [place, formula] of formulas.entries()) {
    const inputs = inputsOf(formula);
    for (const [at, row] of rows.entries()) {
      if (isException(formula, row)) continue;
      const expected = expectedFor(formula, inputs, row);
      const found = results[place]?.[at]?.slice(inputs.length);
      const isNull = found?.some((cell) => cell === null);
      const hasNumbers = expected?.every((each) => Number.isFinite(each)) ?? true;
      // A row with NULL stops no query.
      if (expected !== null && (found === undefined || (isNull && !hasNumbers))) {
        if (hasNumbers) {
          const places = stopped.get(formula) ?? new Set();
          stopped.set(formula, places.add(inputs.map((name) => row[name] ?? "NULL").join()));
          stops++;
        } else failed++;
      } else {
        const fault = faultOf(expected, found ?? []);
        if (fault === undefined) right++;
        else faults.push(`${formula} at ${inputs.map((name) => row[name]).join()}: ${fault}`);
      }
    }
  }
  console.log(`${title} ${version}: ${formulas.length} formulas, ${rows.length} rows`);
  console.log(
    `${right} rows right; errors or NULL: ${failed} where nabla has an infinity or NaN, ${stops} where it has none; ${faults.length} wrong`,
  );
  for (const error of errors) console.log(`  ${error}`);
  for (const [formula, places] of stopped) {
    console.log(`  stops: ${formula} at ${[...places].slice(0, 6).join(" ")}`);
  }
  for (const fault of faults.slice(0, 40)) console.log(`  wrong: ${fault}`);
  if (faults.length > 0) process.exitCode = 1;
}

const numberIn = (text: string): number | null => (text === "NULL" ? null : Number(text));

function postgresql(folder: string): Outcome {
  const homes = existsSync("/usr/lib/postgresql")
    ? readdirSync("/usr/lib/postgresql").map((each) => `/usr/lib/postgresql/${each}/bin`)
    : [];
  const home = homes.find((each) => existsSync(join(each, "initdb")));
  if (home === undefined) throw new Error("PostgreSQL is missing: apt-get install postgresql");
  // The server refuses to run as root.
  const isRoot = process.getuid?.() === 0;
  const idOf = (flag: string): number => Number(execFileSync("id", [flag, "postgres"]));
  const user = isRoot ? { uid: idOf("-u"), gid: idOf("-g") } : {};
  if (isRoot) chownSync(folder, idOf("-u"), idOf("-g"));
  const data = join(folder, "data");
  const options = { ...user, cwd: folder, maxBuffer: 1 << 28, encoding: "utf8" } as const;
  execFileSync(join(home, "initdb"), ["-D", data, "-U", "nabla", "-A", "trust"], options);
  const server = spawn(join(home, "postgres"), ["-D", data, "-k", folder, "-h", ""], {
    ...user,
    stdio: "ignore",
  });
  const psql = (args: readonly string[]) =>
    spawnSync("psql", ["-h", folder, "-U", "nabla", "-d", "postgres", "-XAtq", ...args], options);
  try {
    while (psql(["-c", "SELECT 1"]).status !== 0) execFileSync("sleep", ["0.2"]);
    const types = {
      double: "DOUBLE PRECISION",
      integer: "INTEGER",
      bigint: "BIGINT",
      decimal: "DECIMAL(18, 3)",
    };
    const [create, insert] = creationOf("points", types);
    // One row in view at a time: an error ends a whole query.
    const statements = [
      `${create.replace("(", "(place SERIAL, ")};`,
      `${insert.replace("points", "points (x, y, p, n, k, d, value, t1, d_x, complete, step1)")};`,
      "\\pset null NULL",
      ...queriesIn("postgresql").flatMap((query) =>
        rows.flatMap((_, at) => {
          const one = `(SELECT * FROM points WHERE place = ${at + 1}) points`;
          return ["\\echo ROW", `${query.replace("FROM points", `FROM ${one}`)};`];
        }),
      ),
    ];
    const file = join(folder, "queries.sql");
    writeFileSync(file, `${statements.join("\n")}\n`);
    const { stdout, stderr } = psql(["-f", file]);
    const all = stdout
      .split("ROW\n")
      .slice(1)
      .map((text) => (text === "" ? undefined : text.trim().split("|").map(numberIn)));
    const messages = [...stderr.matchAll(/ERROR: +(.*)/g)].map(([, message]) => message as string);
    return {
      version: psql(["-c", "SHOW server_version"]).stdout.trim(),
      results: formulas.map((_, place) =>
        all.slice(place * rows.length, (place + 1) * rows.length),
      ),
      errors: new Set(messages),
    };
  } finally {
    server.kill("SIGQUIT");
  }
}

const driver = `
import json, sys
from pyspark.sql import SparkSession
spark = SparkSession.builder.master("local[2]").config("spark.ui.enabled", "false").getOrCreate()
spark.sparkContext.setLogLevel("OFF")
with open(sys.argv[1]) as file:
    given = json.load(file)
spark.conf.set("spark.sql.ansi.enabled", given["ansi"])
spark.sql(given["create"]).cache().createOrReplaceTempView("points")
errors = set()

def read(query):
    rows = [list(row) for row in spark.sql(query).collect()]
    return [[None if x is None else str(x) for x in row] for row in rows]

def read_one(query, at):
    one = f"(SELECT * FROM points WHERE place = {at + 1}) points"
    try:
        return read(query.replace("FROM points", f"FROM {one}"))[0]
    except Exception as error:
        errors.add(str(error)[:100])
        return None

def read_all(query):
    try:
        return read(query)
    except Exception:
        return [read_one(query, at) for at in range(given["rows"])]

results = [read_all(query) for query in given["queries"]]
with open(sys.argv[2], "w") as file:
    json.dump({"version": spark.version, "results": results, "errors": list(errors)}, file)
`;

const spark =
  (ansi: boolean) =>
  (folder: string): Outcome => {
    if (spawnSync("java", ["-version"]).status !== 0) throw new Error("Spark needs Java");
    let python = "python3";
    if (spawnSync(python, ["-c", "import pyspark"]).status !== 0) {
      const environment = join(tmpdir(), "nabla-pyspark");
      python = join(environment, "bin/python");
      if (spawnSync(python, ["-c", "import pyspark"]).status !== 0) {
        execFileSync("python3", ["-m", "venv", environment]);
        execFileSync(python, ["-m", "pip", "install", "-q", "pyspark"], { stdio: "inherit" });
      }
    }
    const types = { double: "DOUBLE", integer: "INT", bigint: "BIGINT", decimal: "DECIMAL(18, 3)" };
    const [create, insert] = creationOf("points", types);
    const columns = [...create.matchAll(/(\w+) (DOUBLE|INT|BIGINT|DECIMAL\(18, 3\))[,)]/g)];
    const casts = columns.map(([, name, type]) => `CAST(${name} AS ${type}) AS ${name}`);
    const names = columns.map(([, name]) => name);
    let place = 0;
    const values = insert
      .slice(insert.indexOf("VALUES"))
      .replace(/\((?=['N])/g, () => `(${++place}, `);
    const given = {
      ansi: String(ansi),
      rows: rows.length,
      create: `SELECT place, ${casts.join(", ")} FROM ${values} AS given(place, ${names.join(", ")})`,
      queries: queriesIn("spark"),
    };
    writeFileSync(join(folder, "driver.py"), driver);
    writeFileSync(join(folder, "given.json"), JSON.stringify(given));
    const result = join(folder, "result.json");
    execFileSync(python, [join(folder, "driver.py"), join(folder, "given.json"), result], {
      stdio: ["ignore", "ignore", "ignore"],
    });
    const { version, results, errors } = JSON.parse(
      execFileSync("cat", [result], { encoding: "utf8", maxBuffer: 1 << 28 }),
    ) as {
      version: string;
      results: ((string | null)[] | null)[][];
      errors: string[];
    };
    const numbers = {
      nan: Number.NaN,
      inf: Number.POSITIVE_INFINITY,
      "-inf": Number.NEGATIVE_INFINITY,
    };
    const cellOf = (text: string | null): number | null =>
      text === null ? null : (numbers[text as keyof typeof numbers] ?? Number(text));
    return {
      version,
      results: results.map((table) => table.map((row) => row?.map(cellOf))),
      errors: new Set(errors),
    };
  };

const databases = { postgresql, spark: spark(false), "spark-ansi": spark(true) };
const asked = process.argv.slice(2);
for (const [name, run] of Object.entries(databases)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  const folder = mkdtempSync(join(tmpdir(), "nabla-databases-"));
  try {
    compare(name, run(folder));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

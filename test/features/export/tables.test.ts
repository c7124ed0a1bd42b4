/** The query for DuckDB over a table of every kind of number, beside what nabla says of each row. */

import { DuckDBInstance } from "@duckdb/node-api";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { reportOf } from "./programs.ts";
import {
  creationOf,
  expectedFor,
  faultOf,
  formulas,
  inputsOf,
  isException,
  rows,
} from "./tables.ts";

type Connection = Awaited<ReturnType<DuckDBInstance["connect"]>>;

let connection: Connection;

beforeAll(async () => {
  connection = await (await DuckDBInstance.create(":memory:")).connect();
  const types = {
    double: "DOUBLE",
    integer: "INTEGER",
    bigint: "BIGINT",
    decimal: "DECIMAL(18, 3)",
  };
  const [create, insert] = creationOf("points", types);
  await connection.run(create);
  await connection.run(insert);
  await connection.run(
    "CREATE TABLE numbered AS SELECT row_number() OVER () AS place, * FROM points",
  );
});

afterAll(() => connection.closeSync());

/** The errors that docs/export.md tells of. */
const documented =
  /logarithm of|square root of|undefined outside|input value -?inf is out of range/;

const session =
  "x = 1; y = 2; p = 3; n = 4; k = 5; d = 6; value = 7; t1 = 8; d_x = 9; complete = 1; step1 = 2";

/** The numbers of each row after the inputs; those of one row undefined where that is an error. */
async function resultsOf(formula: string, columns: number): Promise<(number | null)[][]> {
  const query = reportOf(session, "sql", `${formula} as points`);
  const read = async (sql: string): Promise<(number | null)[][]> =>
    (await connection.runAndReadAll(sql)).getRows().map((row) => row.slice(columns) as number[]);
  try {
    return await read(query);
  } catch {
    const results: (number | null)[][] = [];
    for (const [at] of rows.entries()) {
      const one = `(SELECT * FROM numbered WHERE place = ${at + 1})`;
      try {
        results.push(...(await read(query.replace("FROM points", `FROM ${one}`))));
      } catch (error) {
        if (!documented.test(String(error))) throw error;
        results.push([]);
      }
    }
    return results;
  }
}

describe("a query for DuckDB", () => {
  it.each(formulas)("gives what nabla gives, or a documented error: %s", async (formula) => {
    const inputs = inputsOf(formula);
    const results = await resultsOf(formula, inputs.length);
    const faults = rows.flatMap((row, at) => {
      const expected = expectedFor(formula, inputs, row);
      const found = results[at] ?? [];
      if (isException(formula, row)) return [];
      // An error is one where nabla has no finite numbers either.
      if (found.length === 0 && expected?.some((each) => !Number.isFinite(each))) return [];
      const fault = faultOf(expected, found);
      return fault === undefined
        ? []
        : [`${inputs.map((name) => `${name}=${row[name]}`).join()}: ${fault}`];
    });
    expect(results).toHaveLength(rows.length);
    expect(faults).toEqual([]);
  });

  it("knows the length of what is infinite somewhere, and not a number elsewhere", async () => {
    const pairs = "('Infinity', 'NaN'), ('NaN', '-Infinity'), ('NaN', '1'), ('3', '4'), ('0', '0')";
    await connection.run(
      `CREATE TABLE pairs AS SELECT CAST(x AS DOUBLE) AS x, CAST(y AS DOUBLE) AS y FROM (VALUES ${pairs}) AS given(x, y)`,
    );
    const query = reportOf(session, "sql", "hypot(x, y) as pairs");
    const lengths = (await connection.runAndReadAll(query)).getRows().map((row) => row[2]);
    const { POSITIVE_INFINITY, NaN: nan } = Number;
    expect(lengths).toEqual([POSITIVE_INFINITY, POSITIVE_INFINITY, nan, 5, 0]);
  });
});

import { expectedAt, exportOf, operationCases, randomCases } from "./programs.ts";
import { allRunners as runners } from "./runners.ts";

const count = Number(process.argv[3] ?? 200);
const only = process.argv[2] ?? "js";
const cases = [...operationCases(), ...randomCases(count, Number(process.argv[4] ?? 1))];
for (const runner of runners.filter((r) => r.language === only)) {
  const made: any[] = [];
  for (const [at, each] of cases.entries()) {
    let source: string | undefined;
    try {
      source = exportOf(each, runner.language, `f${at}`);
    } catch (e) {
      console.log("ERR", each.formula, (e as Error).stack?.slice(0, 300));
      continue;
    }
    if (source === undefined) continue;
    // parameters in the order in which they are mentioned
    const order = expectedAt(each, each.points[0]!)?.gradient.keys();
    if (order === undefined) continue;
    const inputs = [...order];
    const points = each.points.map((p) => inputs.map((n) => p[each.inputs.indexOf(n)]!));
    made.push({ name: `f${at}`, source, inputs, points, each });
  }
  console.log(runner.language, made.length, "functions");
  const t = performance.now();
  const results = await runner.run(made);
  console.log("ran", performance.now() - t);
  let compared = 0,
    exact = 0,
    bad = 0;
  for (const [at, m] of made.entries()) {
    for (const [p, point] of m.each.points.entries()) {
      const want = expectedAt(m.each, point);
      if (want === undefined) continue;
      const got = results[at]![p];
      const numbers = [want.value, ...m.inputs.map((n: string) => want.gradient.get(n) ?? 0)];
      for (const [i, w] of numbers.entries()) {
        compared++;
        const g = got?.[i];
        if (g === w) exact++;
        const scale = Math.max(1, ...numbers.map(Math.abs));
        if (
          g === undefined ||
          !(Math.abs(g - w) <= runner.tolerance * Math.abs(w) + 1e-14 * scale)
        ) {
          bad++;
          if (bad < 25)
            console.log(
              "BAD",
              m.each.formula.slice(0, 150),
              JSON.stringify(point),
              i === 0 ? "value" : m.inputs[i - 1],
              "want",
              w,
              "got",
              g,
            );
          break;
        }
      }
    }
  }
  console.log({ compared, exact, bad });
}

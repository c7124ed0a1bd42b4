/** Waves that are fitted without a start: the frequency is the lowest that the points allow. */

import { describe, expect, it } from "vitest";
import { periods } from "../../../src/features/fit/phases.ts";
import { uniformNumbers } from "../../../src/numerics/sampling/random.ts";
import { operations } from "../../../src/operations/table.ts";
import { ended } from "./fits.ts";

const models = [
  ["A*sin(w*t + p)", "w"],
  ["A*sin(w*t + p) + c", "w"],
  ["A*cos(2pi*f*t) + B*sin(2pi*f*t) + c", "f"],
  ["A*sin(2pi*t/T + p) + c", "T"],
] as const;

/** The angular frequency that a parameter stands for. */
const frequencyOf = (name: string, value: number): number =>
  Math.abs(name === "w" ? value : name === "f" ? 2 * Math.PI * value : (2 * Math.PI) / value);

it("is that of the wave, at all frequencies below half the sampling rate", {
  timeout: 300_000,
}, () => {
  const next = uniformNumbers(3);
  const noises = [0, 0.05, 0.3];
  for (let run = 0; run < 100; run++) {
    const count = 20 + Math.floor(60 * next());
    const spacing = 10 ** (2 * next() - 1);
    const isEven = run % 3 !== 2;
    const noise = noises[Math.floor(3 * next())] as number;
    const w = (Math.max((run + 0.5) / 100, 2.2 / count) * 0.98 * Math.PI) / spacing;
    const [first, phase, offset] = [10 * spacing * next(), 2 * Math.PI * next(), 2 * next() - 1];
    const amplitude = 10 ** (4 * next() - 2);
    const [model, name] = models[run % 4] as (typeof models)[number];
    const ts = Array.from(
      { length: count },
      (_, at) => first + spacing * (at + (isEven ? 0 : 0.8 * (next() - 0.5))),
    );
    const ys = ts.map((t) => {
      // The sum of twelve uniform numbers is nearly normal.
      const scatter = Array.from({ length: 12 }, next).reduce((sum, each) => sum + each, -6);
      const level = model.endsWith("c") ? offset : 0;
      return amplitude * (Math.sin(w * t + phase) + level + noise * scatter);
    });
    const { estimates, words } = ended(`t = [${ts}]; y = [${ys}];\n:fit y ~ ${model}`);
    const found = frequencyOf(name, estimates[name] as number);
    // Half of the distance at which frequencies can be told apart.
    expect(Math.abs(found - w) * (count - 1) * spacing, `${run}: ${model}`).toBeLessThan(Math.PI);
    expect(words).not.toContain("sampling rate");
  }
});

describe("a frequency above half the sampling rate", () => {
  const seventh = "t = 0..60; y = [sin(2pi*s/7) for s in t];";

  it("is not preferred to a lower one", () => {
    const { estimates } = ended(`${seventh}\n:fit y ~ A*sin(w*t + p)`);
    expect(Math.abs(estimates.w as number)).toBeCloseTo((2 * Math.PI) / 7, 12);
  });

  it.each(["7.2", "1000"])("is kept if it is the start that is given, and told: %s", (start) => {
    const { estimates, words } = ended(`${seventh} w = ${start}; p = 0\n:fit y ~ A*sin(w*t + p)`);
    expect(estimates.w).toBeGreaterThan(Math.PI);
    expect(words).toMatch(
      /w = [\d.]+ puts the frequency above half the sampling rate; w = 0\.8976 fits as well/,
    );
    expect(words).toContain("over w = 0.8976");
  });

  it("is taken where no lower one fits, and told", () => {
    const ts = [
      0.37, 1.2, 1.9, 3.3, 4.1, 5.5, 6.05, 6.9, 8.3, 9.1, 9.7, 11.2, 12.4, 13.1, 13.8, 15.2, 16.3,
      17.2, 17.9, 18.6, 19.9, 21.2,
    ];
    const { estimates, words } = ended(
      `t = [${ts}]; y = [sin(5.4*s + 1) for s in t];\n:fit y ~ A*sin(w*t + p)`,
    );
    expect(Math.abs(estimates.w as number)).toBeCloseTo(5.4, 9);
    expect(words).toContain("above half the sampling rate; no lower frequency fits as well");
  });
});

it("the periods are those of all periodic functions of one number", () => {
  for (const { name, parameters, value, variadic } of operations) {
    if (parameters.length !== 1 || variadic) continue;
    const run = value as (x: number) => number;
    const isPeriodic = (period: number): boolean =>
      [0.3, 1.1, 1.4].every((x) => {
        const [here, there] = [run(x), run(x + period)];
        return Number.isFinite(here) && Math.abs(here - there) < 1e-9;
      });
    const isConstant = Math.abs(run(0.3) - run(1.4)) < 1e-9;
    const known = [Math.PI, 2 * Math.PI, 1, 360].find(isPeriodic);
    expect([name, isConstant ? undefined : known], name).toEqual([name, periods.get(name)]);
  }
});

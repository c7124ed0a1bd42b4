/** `:load constants`: CODATA's figures of 2022, and that what is derived agrees with what CODATA publishes. */

import { describe, expect, it } from "vitest";
import { features } from "../../../src/features/all.ts";
import { constantsProgram } from "../../../src/features/files/constants.ts";
import type { Host } from "../../../src/session/host.ts";
import { Session } from "../../../src/session/session.ts";
import { answersOf, errorOf, reportOf } from "../../replies.ts";

const files = { resolve: (path: string) => path, read: () => [], write: () => {} };

/** As published: the value and its standard uncertainty; 0 where it is exact. */
const published: readonly (readonly [name: string, value: number, uncertainty: number])[] = [
  ["c", 299792458, 0],
  ["h", 6.62607015e-34, 0],
  ["hbar", 1.054571817e-34, 0],
  ["q_e", 1.602176634e-19, 0],
  ["k_B", 1.380649e-23, 0],
  ["N_A", 6.02214076e23, 0],
  ["R", 8.314462618, 0],
  ["F", 96485.33212, 0],
  ["sigma_SB", 5.670374419e-8, 0],
  ["K_J", 483597.8484e9, 0],
  ["R_K", 25812.80745, 0],
  ["Phi_0", 2.067833848e-15, 0],
  ["G", 6.6743e-11, 1.5e-15],
  ["alpha", 7.2973525643e-3, 1.1e-12],
  ["R_inf", 10973731.568157, 1.2e-5],
  ["m_e", 9.1093837139e-31, 2.8e-40],
  ["m_u", 1.66053906892e-27, 5.2e-37],
  ["m_p", 1.67262192595e-27, 5.2e-37],
  ["m_n", 1.67492750056e-27, 8.5e-37],
  ["mu_0", 1.25663706127e-6, 2.0e-16],
  ["epsilon_0", 8.8541878188e-12, 1.4e-21],
  ["Z_0", 376.730313412, 5.9e-8],
  ["a_0", 5.29177210544e-11, 8.2e-21],
  ["r_e", 2.8179403205e-15, 1.3e-24],
  ["lambda_C", 2.42631023538e-12, 7.6e-22],
  ["E_h", 4.359744722206e-18, 4.8e-30],
  ["mu_B", 9.2740100657e-24, 2.9e-33],
  ["mu_N", 5.0507837393e-27, 1.6e-36],
  ["sigma_T", 6.6524587051e-29, 6.2e-38],
];

describe("the constants", () => {
  const answers = answersOf(
    `${constantsProgram()}\n${published.map(([name]) => `1*${name}`).join("\n")}`,
  );

  it.each(published.map((row, at) => [...row, at] as const))(
    "%s is as published",
    (_name, value, uncertainty, at) => {
      const answer = answers.at(at - published.length);
      const found = answer?.value as number;
      // Digits that are not published, and a third of the uncertainty where there is one.
      const allowed = uncertainty === 0 ? 1e-9 * Math.abs(value) : 0.35 * uncertainty;
      expect(Math.abs(found - value)).toBeLessThanOrEqual(allowed);
      // To two digits, as published; of products CODATA knows correlations that add a little.
      const spread = (answer?.uncertainty as number | undefined) ?? 0;
      expect(Math.abs(spread - uncertainty)).toBeLessThanOrEqual(0.07 * uncertainty);
    },
  );

  it("appear in budgets", () => {
    const report = reportOf(
      `${constantsProgram()}\nm = 5.97e24 ± 1e20; r = 6.371e6;\n:budget G*m/r^2`,
    );
    expect(JSON.stringify(report.parts)).toContain('"G"');
  });

  it("are loaded by name, in a step that can be undone, and not with --safe", () => {
    const session = new Session(features, {
      host: { files, settings: { seed: 0 } } as unknown as Host,
    });
    expect([...session.run(":load constants\nc")].at(-1)).toMatchObject({ value: 299792458 });
    expect([...session.run(":undo\n:undo\nc")].at(-1)).toMatchObject({ kind: "failure" });
    expect(errorOf(":load constants").message).toContain("file access is disabled");
  });

  it("say nothing of their own while they are loaded", () => {
    const session = new Session(features, {
      host: { files, settings: { seed: 0 } } as unknown as Host,
    });
    const notes = [...session.run(":load constants")].flatMap((reply) =>
      "notes" in reply ? reply.notes : [],
    );
    expect(notes).toEqual([]);
  });
});

/** Limits where the work itself does not look whether they are reached. */

import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { environment, root } from "../program.ts";

/** Runs work under a limit in a process of its own. Returns what it writes, and how it has ended. */
function under(limit: string, work: string): { stdout: string; signal: string | null } {
  const script = `
    import { Budget, limitOf } from "./src/cli/limit.ts";
    import { cutOffBySignal } from "./src/cli/interrupt.ts";
    const budget = new Budget(limitOf("${limit}"));
    const run = (work) => console.log(cutOffBySignal(work), budget.overrun?.message);
    ${work}
  `;
  const { stdout, signal } = spawnSync(
    process.execPath,
    ["--import", "tsx", "--input-type=module", "--eval", script],
    { cwd: root, encoding: "utf8", env: environment() },
  );
  return { stdout, signal };
}

describe.skipIf(process.platform === "win32")("work that does not look up", () => {
  it("ends when the time is used up, and what comes after it runs", () => {
    const { stdout, signal } = under(
      "0.1s",
      "run(() => { for (;;); }); budget.begin(); run(() => {});",
    );
    expect(stdout).toBe("false time limit of 0.1 s reached\ntrue undefined\n");
    expect(signal).toBeNull();
  });

  it("ends when the memory is used up", () => {
    const { stdout } = under(
      "10MB",
      "run(() => { const kept = []; for (;;) kept.push({ place: kept.length }); });",
    );
    expect(stdout).toBe("false memory limit of 10 MB reached\n");
  });

  it("is told from what the user has cut off", () => {
    const { stdout } = under(
      "100s",
      'run(() => { process.kill(process.pid, "SIGINT"); for (;;); });',
    );
    expect(stdout).toBe("false undefined\n");
  });

  it("counts only while work runs, and each line of a session by itself", () => {
    const { stdout, signal } = under(
      "0.1s",
      `const work = (ms) => () => { const end = performance.now() + ms; while (performance.now() < end); };
      work(1500)();
      for (const _ of [1, 2, 3]) {
        budget.begin();
        run(work(400));
      }`,
    );
    expect(stdout).toBe("true undefined\n".repeat(3));
    expect(signal).toBeNull();
  });
});

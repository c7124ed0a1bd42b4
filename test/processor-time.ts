/** The processor time of other processes, as Linux tells it. */

import { readFileSync } from "node:fs";

/** The seconds that a process has computed, in all of its threads; undefined once it has ended. */
export function processorTime(pid: number | undefined): number | undefined {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").at(-1)?.split(" ") ?? [];
    // The 14th and the 15th of all, of which the first two are gone; in hundredths of a second.
    return fields[0] === "Z" ? undefined : (Number(fields[11]) + Number(fields[12])) / 100;
  } catch {
    return undefined;
  }
}

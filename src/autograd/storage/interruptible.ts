/** Work that looks now and then at what else is to be done, and may be given up there. */

/** The nodes between two counts of work: a power of two less one. */
export const workStep = 1023;
/** The same in operands and calls, of which a node has some. */
const maxUnits = 4096;

export class Interruptible {
  /** Called while work goes on, at the latest after some thousand nodes, whether they are new or not. It may throw. */
  onWork: (() => void) | undefined;
  private work = 0;

  /** Does work during which `onWork` is another; afterwards it is again what it was. */
  whileWatching<Result>(onWork: () => void, work: () => Result): Result {
    const outer = this.onWork;
    this.onWork = onWork;
    try {
      return work();
    } finally {
      this.onWork = outer;
    }
  }

  /** Counts work: operands, calls. */
  spend(units: number): void {
    this.work += units;
    if (this.work < maxUnits) return;
    this.work = 0;
    this.onWork?.();
  }
}

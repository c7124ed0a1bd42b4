/** What the difference between a prediction and the truth tells about a formula, in a word and in a sentence. */

import { formatShort } from "../../prose.ts";

/** An answer now, and at other inputs. */
export interface Prediction {
  readonly now: number;
  /** What really comes out. */
  readonly then: number;
  /** The change to first order, and what second order adds to that; NaN where it is unknown. */
  readonly first: number;
  readonly second: number;
  /** The conventions that these follow. */
  readonly conventions: readonly string[];
  /** A kink, a jump or a gap on the way, in words; looked for when it is asked for. */
  obstacle(): string | undefined;
}

/** A difference that is smaller, relative to the numbers that it is one of, is made by rounding. */
const rounding = 1e-13;

export interface Explanation {
  /**
   * What became of the prediction to first order: second order explains what it misses (`curved`), higher orders do, or
   * something on the way; or nothing could be predicted, or comes out.
   */
  readonly verdict: "exact" | "curved" | "higher" | "obstacle" | "unpredictable" | "undefined";
  readonly words: string;
  readonly obstacle?: string | undefined;
}

/** What the difference between the prediction and the truth tells about the curve. */
export function explain(name: string, prediction: Prediction): Explanation {
  const { now, then, first, second } = prediction;
  if (!Number.isFinite(then)) {
    return { verdict: "undefined", words: `${name} is not finite there` };
  }
  if (!Number.isFinite(first)) {
    return {
      verdict: "unpredictable",
      words: "the derivative is not finite here, so no prediction is possible",
    };
  }
  const miss = then - now - first;
  const noise = rounding * Math.max(Math.abs(now), Math.abs(then), Math.abs(first));
  if (Math.abs(miss) <= noise) {
    return {
      verdict: "exact",
      words:
        Math.abs(second) <= noise
          ? "the prediction is exact: no curvature along this step"
          : "the prediction is exact: curvatures along this step cancel",
    };
  }
  const size = first === 0 ? "" : ` by ${percent(Math.abs(miss / first))} of the predicted change`;
  const missed = `first order is too ${miss > 0 ? "low" : "high"}${size}`;
  if (Number.isNaN(second)) {
    const found = prediction.obstacle();
    const words =
      found === undefined
        ? `${missed}; second derivatives are undefined here`
        : `${missed}: the step crosses ${found}`;
    return { verdict: found === undefined ? "higher" : "obstacle", words, obstacle: found };
  }
  const explained = Math.abs(second) <= noise ? 0 : second / miss;
  const bend = `${second > 0 ? "upwards" : "downwards"} by ${formatShort(Math.abs(second), 4)} to second order`;
  const curve = `${name} bends ${bend}`;
  if (explained > 0.9 && explained < 1.1) {
    return {
      verdict: "curved",
      words: `${missed}; the second-order term explains ${percent(explained)} of the miss`,
    };
  }
  const obstacle = prediction.obstacle();
  const hidden = obstacle && `the step crosses ${obstacle}`;
  const verdict = obstacle === undefined ? "higher" : "obstacle";
  if (explained === 0) {
    return {
      verdict,
      words: `${missed}; the second-order term is 0: ${hidden ?? "higher orders make the difference"}`,
      obstacle,
    };
  }
  const share = explained < 0 ? "in the opposite direction" : `${percent(explained)} of the miss`;
  return {
    verdict,
    words: `${missed}; ${curve}, ${share}: ${hidden ?? "the step is too large for second order"}`,
    obstacle,
  };
}

const percent = (share: number): string => `${formatShort(100 * share, 3)} %`;

/** What the draws of a Monte Carlo run say about an uncertainty to first order, in a word and in a sentence. */

import { formatExact, formatShort } from "../../prose.ts";

/** A number to first order, and what the draws make of it: with its standard error. */
export interface Compared {
  readonly linear: number;
  readonly value: number;
  readonly error: number;
}

/**
 * Differences that matter, in standard uncertainties. By JCGM 101:2008, 7.9.2 and 8.1, it would be from 0.05 to 0.5 for
 * an uncertainty of one significant digit, whichever digit that is.
 */
const tolerance = 0.1;
export const maxDraws = 10_000_000;
/** A difference of more standard errors than this is hardly chance. */
const surely = 3;

/** What there were for draws. */
export interface DrawCounts {
  readonly draws: number;
  /** How many gave NaN, and how many an infinite number. */
  readonly lost: number;
  readonly infinite: number;
  readonly rounding: number;
}

export interface MonteCarloVerdict {
  /**
   * Whether first order will do. The draws may not tell (`unsure`), some may be no numbers (`outside`), and it may have no
   * uncertainty to compare with (`none`).
   */
  readonly verdict: "agrees" | "curved" | "edge" | "unsure" | "infinite" | "outside" | "none";
  readonly words: string;
}

/**
 * @param compared mean, standard uncertainty, and the ends of the interval
 * @param uncertainty to first order
 */
export function judge(
  compared: readonly Compared[],
  uncertainty: number,
  run: DrawCounts,
): MonteCarloVerdict {
  const { draws, lost, infinite, rounding } = run;
  if (lost > 0) {
    return {
      verdict: "outside",
      words: `${lost === draws ? "all draws are" : `${lost} of the draws ${lost === 1 ? "is" : "are"}`} undefined: the inputs reach outside the domain, which first order ignores`,
    };
  }
  if (infinite > 0) {
    return {
      verdict: "infinite",
      words: `${infinite} of the draws ${infinite === 1 ? "is" : "are"} infinite, and so are mean and u; use the interval of the draws`,
    };
  }
  if (!(uncertainty > 0) || !Number.isFinite(uncertainty))
    return withoutUncertainty(compared, uncertainty, rounding);
  const allowed = tolerance * uncertainty;
  const differences = compared.map(({ linear, value, error }) => ({
    size: Math.abs(value - linear),
    chance: surely * error + rounding,
  }));
  if (differences.some(({ size, chance }) => size - chance > allowed)) {
    return {
      verdict: "curved",
      words: `too curved for first order: ${reasonsOf(compared, uncertainty, rounding)}; use the interval of the draws`,
    };
  }
  if (rounding > allowed) {
    return {
      verdict: "unsure",
      words: `inconclusive: rounding error up to ${formatShort(rounding, 3)} per draw, u ${formatShort(uncertainty, 3)}`,
    };
  }
  if (differences.some(({ size, chance }) => size + chance > allowed)) {
    const worst = Math.max(...differences.map(({ chance }) => chance));
    const wanted = nextRound(draws * ((2 * worst) / allowed) ** 2);
    return wanted > draws && wanted <= maxDraws
      ? {
          verdict: "unsure",
          words: `inconclusive: too few draws; try n ${formatExact(wanted)}`,
        }
      : { verdict: "edge", words: "borderline: a difference is near 10 % of the uncertainty" };
  }
  return {
    verdict: "agrees",
    words: differences.some(({ size, chance }) => size > chance)
      ? "agrees: the formula is slightly curved, but no difference reaches 10 % of the uncertainty"
      : "agrees within sampling error",
  };
}

function withoutUncertainty(
  [, spread]: readonly Compared[],
  uncertainty: number,
  rounding: number,
): MonteCarloVerdict {
  if (Number.isNaN(uncertainty)) {
    return {
      verdict: "none",
      words: "first order gives no uncertainty to compare with",
    };
  }
  if (uncertainty > 0) {
    return {
      verdict: "infinite",
      words: "the derivative is infinite here, so only the draws count",
    };
  }
  return (spread as Compared).value > rounding
    ? {
        verdict: "curved",
        words: "too curved for first order: the derivatives are 0; use the interval of the draws",
      }
    : { verdict: "agrees", words: "agrees: both uncertainties are 0" };
}

function reasonsOf(compared: readonly Compared[], uncertainty: number, rounding: number): string {
  const [mean, spread, low, high] = compared as [Compared, Compared, Compared, Compared];
  const matters = ({ linear, value, error }: Compared): boolean =>
    Math.abs(value - linear) - surely * error - rounding > tolerance * uncertainty;
  const reasons: string[] = [];
  if (matters(mean)) {
    reasons.push(`the mean is off by ${percent((mean.value - mean.linear) / uncertainty)} of u`);
  }
  if (matters(spread)) {
    const ratio = spread.value / spread.linear - 1;
    reasons.push(`u is ${percent(Math.abs(ratio))} ${ratio > 0 ? "larger" : "smaller"}`);
  }
  const [below, above] = [mean.linear - low.value, high.value - mean.linear];
  if (matters(low) || matters(high)) {
    reasons.push(
      `the interval spans ${formatShort(below / uncertainty, 3)} u below and ${formatShort(above / uncertainty, 3)} u above, not 1.96`,
    );
  }
  return reasons.join(", ");
}

const percent = (share: number): string => `${formatShort(100 * share, 3)} %`;

/** The next number of draws that is 1, 2 or 5 times a power of ten. */
function nextRound(count: number): number {
  const power = 10 ** Math.floor(Math.log10(count));
  return power * ([1, 2, 5].find((factor) => factor * power >= count) ?? 10);
}

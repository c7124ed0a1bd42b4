/** What the difference between a prediction and the truth tells about a formula, in words. */

/** An answer now, and at other inputs. */
export interface Forecast {
  readonly now: number;
  /** What really comes out. */
  readonly then: number;
  /** The change to first order, and what second order adds to that. */
  readonly first: number;
  readonly second: number;
}

/** A difference that is smaller, relative to the numbers that it is one of, is made by rounding. */
const rounding = 1e-13;

/** What the difference between the prediction and the truth tells about the curve. */
export function inWords(name: string, { now, then, first, second }: Forecast): string[] {
  if (!Number.isFinite(then)) return [`there ${name} is no finite number`];
  if (!Number.isFinite(first))
    return ["the derivative is not finite here, so nothing can be predicted"];
  const miss = then - now - first;
  const noise = rounding * Math.max(Math.abs(now), Math.abs(then), Math.abs(first));
  if (Math.abs(miss) <= noise) {
    return [
      Math.abs(second) <= noise
        ? "the prediction is exact: along this step there is no curvature"
        : "the prediction is exact, though the formula is curved: what bends it one way is bent back",
    ];
  }
  const size = first === 0 ? "" : ` by ${percent(Math.abs(miss / first))} of the change`;
  const direction = miss > 0 ? "more" : "less";
  const missed = `it is ${direction} than predicted${size}`;
  if (Math.abs(second) <= noise) {
    return [
      `${missed}: the second derivative along this step is 0, so higher orders make the difference`,
    ];
  }
  const bend = second > 0 ? "upwards" : "downwards";
  const curve = `along this step ${name} bends ${bend} (second derivative ${Number((2 * second).toPrecision(4))})`;
  const explained = second / miss;
  if (explained > 0.9 && explained < 1.1) {
    return [`${missed}: ${curve}, which explains ${percent(explained)} of the difference`];
  }
  return [
    `${missed}: ${curve}, but that alone makes ${percent(explained)} of the difference: the step is too large for second order`,
  ];
}

const percent = (share: number): string => `${Number((100 * share).toPrecision(3))} %`;

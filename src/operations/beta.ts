/** The beta function of all real numbers. */

import { betaOfPositive, gamma, isPole } from "./special.ts";

const infinity = Number.POSITIVE_INFINITY;

/** gamma(x)*gamma(y)/gamma(x + y); of negative numbers by reflection. */
export function beta(x: number, y: number): number {
  const [low, high] = x < y ? [x, y] : [y, x];
  const isNone = (x === 0 && y === 0) || (isPole(x) && x !== 0) || (isPole(y) && y !== 0);
  if (!(low > -infinity) || Number.isNaN(high) || isNone) return Number.NaN;
  if (x === 0 || y === 0) return 1 / x + 1 / y === infinity ? infinity : -infinity;
  if (high === infinity) return low > 0 ? 0 : infinity * Math.sign(gamma(low));
  if (low > 0) return betaOfPositive(low, high);
  const sum = x + y;
  const [sine] = turn(x, y);
  if (high < 0) {
    const others = (1 - sum) * betaOfPositive(1 - low, 1 - high);
    return (Math.PI * sine) / (sinpi(low) * sinpi(high) * others);
  }
  return sum > 0
    ? Math.PI / (sinpi(low) * high * betaOfPositive(1 - low, sum))
    : (betaOfPositive(high, 1 - sum) * sine) / sinpi(low);
}

/** The sine and the cosine of pi*(x + y), exact where the sum is whole. */
export function turn(x: number, y: number): [sine: number, cosine: number] {
  const sum = x + y;
  const shifted = sum - x;
  const lost = x - (sum - shifted) + (y - shifted);
  const whole = Math.round(sum);
  const angle = Math.PI * (sum - whole + lost);
  const sign = whole % 2 === 0 ? 1 : -1;
  return [sign * Math.sin(angle), sign * Math.cos(angle)];
}

export const sinpi = (x: number): number => turn(x, 0)[0];

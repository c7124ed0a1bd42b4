/** Arithmetic of vectors. */

export const dot = (x: ArrayLike<number>, y: ArrayLike<number>): number => {
  let sum = 0;
  for (let i = 0; i < x.length; i++) sum += (x[i] as number) * (y[i] as number);
  return sum;
};

/** The Euclidean norm; scaled where squares would leave the range of doubles. */
export const norm = (x: ArrayLike<number>): number => {
  let sum = 0;
  for (let i = 0; i < x.length; i++) sum += (x[i] as number) ** 2;
  if (sum > 1e-280 && sum < Number.POSITIVE_INFINITY) return Math.sqrt(sum);
  const most = largest(x);
  if (most === 0 || !Number.isFinite(most)) return most;
  sum = 0;
  for (let i = 0; i < x.length; i++) sum += ((x[i] as number) / most) ** 2;
  return most * Math.sqrt(sum);
};

/** The largest absolute value; NaN where one is. */
export const largest = (x: ArrayLike<number>): number => {
  let most = 0;
  for (let i = 0; i < x.length; i++) most = Math.max(most, Math.abs(x[i] as number));
  return most;
};

/** x + step·direction */
export const moved = (x: Float64Array, direction: Float64Array, step = 1): Float64Array =>
  x.map((value, i) => value + step * (direction[i] as number));

/** Intervals that many rows sample their parameters in. */

export const real = [-10, 10] as const;
export const positive = [0.01, 10] as const;
export const small = [-4, 4] as const;

/** The logarithm of the normal distribution function and its derivatives: references by mpmath, with 120 digits. */

import { expect, it } from "vitest";
import { normlogcdf, normlogcdfDerivative } from "../../src/operations/normlogcdf.ts";

const inf = Number.POSITIVE_INFINITY;

it.each([
  // First where the last terms of the series count: it is made once, by who asks first.
  [-10.5, 0, -58.404187061073245],
  [-10.5, 1, 10.593583926132379],
  [-10.5, 2, -0.9913891756203221],
  [-10.5, 4, 0.0004163295078971814],
  [-200, 0, -20006.21728089819],
  [-200, 1, 200.00499975003123],
  [-200, 2, -0.999975003749219],
  [-200, 4, 3.748125819948452e-9],
  [-10, 0, -53.23128515051247],
  [-10, 1, 10.098093233962512],
  [-10, 2, -0.9905546221743438],
  [-10, 4, 0.0004978538223794402],
  [-9.5, 0, -48.30601929896523],
  [-9.5, 1, 9.603050090384283],
  [-9.5, 2, -0.9895951797788886],
  [-9.5, 4, 0.0005998836718744541],
  [-3, 0, -6.607726221510349],
  [-3, 1, 3.2830986549304364],
  [-3, 2, -0.9294408132147319],
  [-3, 4, 0.018930547102077377],
  [-2, 0, -3.783184333682032],
  [-2, 1, 2.373215532822841],
  [-2, 2, -0.8857208995859187],
  [-2, 4, 0.03942199386594682],
  [0, 0, -Math.LN2],
  [0, 1, 0.7978845608028654],
  [0, 2, -0.6366197723675814],
  [0, 4, 0.11477068205421886],
  [2, 0, -0.02301290932896349],
  [2, 1, 0.055247862678989956],
  [2, 2, -0.11354805168857644],
  [2, 4, -0.1878546856116097],
  [8, 0, -6.220960574271786e-16],
  [8, 1, 5.052271083536895e-15],
  [8, 2, -4.0418168668295186e-14],
  [8, 4, -2.4655082887660164e-12],
])("at %d the derivative of order %d is %d", (x, n, reference) => {
  const error = Math.abs(normlogcdfDerivative(x, n) / reference - 1);
  expect(error).toBeLessThan(n > 2 ? 1e-11 : 1e-13);
});

it.each([
  [inf, 0, -0],
  [inf, 1, 0],
  [inf, 2, 0],
  [1e300, 3, 0],
  [-inf, 0, -inf],
  [Number.NaN, 0, Number.NaN],
  [Number.NaN, 1, Number.NaN],
  [1, 0.5, Number.NaN],
  [1, -1, Number.NaN],
])("at %d the derivative of order %d is %d", (x, n, expected) => {
  expect(normlogcdfDerivative(x, n)).toBe(expected);
});

it("falls without a bound where no number is so small", () => {
  expect(normlogcdf(-1e300)).toBe(-inf);
});

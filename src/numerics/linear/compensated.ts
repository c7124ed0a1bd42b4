/**
 * Sums of products that lose nothing to canceling, as if they were rounded once (T. Ogita, S. M. Rump & S. Oishi, Accurate
 * sum and dot product, 2005).
 */

/** Cuts a double into two halves, whose products are exact (T. J. Dekker, 1971). */
const cutter = 2 ** 27 + 1;

export class Sum {
  private total: number;
  /** What rounding has taken from it. */
  private lost = 0;

  constructor(first: number) {
    this.total = first;
  }

  add(term: number): void {
    const next = this.total + term;
    const back = next - this.total;
    this.lost += this.total - (next - back) + (term - back);
    this.total = next;
  }

  addProduct(one: number, other: number): void {
    const product = one * other;
    this.lost += roundingOf(one, other, product);
    this.add(product);
  }

  /** Where halves or errors have left the range of numbers, the plain sum. */
  get value(): number {
    const value = this.total + this.lost;
    return Number.isNaN(value) ? this.total : value;
  }
}

/** What a product lacks to be exact. */
function roundingOf(one: number, other: number, product: number): number {
  const [a, b] = [upperHalf(one), upperHalf(other)];
  const [c, d] = [one - a, other - b];
  return c * d - (product - a * b - c * b - a * d);
}

function upperHalf(number: number): number {
  const wide = cutter * number;
  return wide - (wide - number);
}

/** Where nodes stand in the table of equal nodes, which finds one by its content: open addressing. */

/** The slots that are tried near those of the operands before others are. */
export const nearSlots = 8;

/**
 * The slot that is tried first: near those of the operands, so that a graph made from its inputs on goes through the
 * table as through its other arrays. A constant has none.
 */
export function nearSlot(
  code: number,
  operandIds: ArrayLike<number>,
  start: number,
  end: number,
): number {
  if (start === end) return 0;
  const x = operandIds[start] as number;
  const y = operandIds[end - 1] as number;
  return x < y ? 2 * y + ((x + code) & 15) : 2 * x + ((y + code) & 15);
}

const double = new Float64Array(1);
const halves = new Int32Array(double.buffer);

/** From where on slots are tried then: anywhere. */
export function farSlot(
  code: number,
  operandIds: ArrayLike<number>,
  start: number,
  end: number,
  value: number,
): number {
  let h = code;
  if (start === end) {
    double[0] = value;
    h = Math.imul(h ^ (halves[1] as number), 0x85ebca6b);
    h = Math.imul(h ^ (h >>> 15) ^ (halves[0] as number), 0xc2b2ae35);
  }
  for (let position = start; position < end; position++) {
    h = Math.imul(h ^ (operandIds[position] as number), 0x9e3779b1);
    h ^= h >>> 15;
  }
  return (h ^ (h >>> 13)) >>> 1;
}

/** Typed arrays that grow. */

interface TypedArray {
  readonly length: number;
  set(values: never): void;
}

/** A longer copy. */
export function grown<Type extends TypedArray>(
  Kind: new (length: number) => Type,
  values: Type,
  capacity: number,
): Type {
  const larger = new Kind(capacity);
  larger.set(values as never);
  return larger;
}

/** A longer copy, of this length at least. */
export const longer = (values: Int32Array, least = 0): Int32Array =>
  grown(Int32Array, values, Math.max(64, least, Math.ceil(1.5 * values.length)));

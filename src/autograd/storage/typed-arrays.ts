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

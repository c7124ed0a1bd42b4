/** The correlation coefficients between uncertain quantities: those that are not 0. */

import { isPositiveSemidefinite } from "../../numerics/sampling/correlation.ts";

type CorrelationRow<Key> = ReadonlyMap<Key, number>;

/** A coefficient that is to hold between two quantities. */
export type Correlation<Key> = readonly [one: Key, other: Key, coefficient: number];

/** They never change: with others there are others. */
export class Correlations<Key extends object> {
  private readonly table: ReadonlyMap<Key, CorrelationRow<Key>>;

  constructor(table: ReadonlyMap<Key, CorrelationRow<Key>> = new Map()) {
    this.table = table;
  }

  get isEmpty(): boolean {
    return this.table.size === 0;
  }

  /** The coefficient between two quantities, which are 1 with themselves. */
  between(one: Key, other: Key): number {
    return one === other ? 1 : (this.table.get(one)?.get(other) ?? 0);
  }

  of(key: Key): CorrelationRow<Key> {
    return this.table.get(key) ?? new Map();
  }

  /**
   * With these coefficients as well.
   * @param areMade whether they follow from others, and so can be: to find that out takes long where there are many
   * @returns undefined if the matrix of all coefficients were then not positive semidefinite, which that of no quantities is
   */
  with(correlations: readonly Correlation<Key>[], areMade = false): Correlations<Key> | undefined {
    const table = new Map([...this.table].map(([key, row]) => [key, new Map(row)]));
    const put = (one: Key, other: Key, coefficient: number): void => {
      const row = table.get(one) ?? new Map<Key, number>();
      if (coefficient === 0) row.delete(other);
      else row.set(other, coefficient);
      if (row.size > 0) table.set(one, row);
      else table.delete(one);
    };
    for (const [one, other, coefficient] of correlations) {
      put(one, other, coefficient);
      put(other, one, coefficient);
    }
    const touched = new Set<Key>();
    if (!areMade) for (const [one, other] of correlations) touched.add(one).add(other);
    if (!groupsIn(table, touched).every((group) => isPossible(table, group))) return undefined;
    return new Correlations(table);
  }

  /** The same with other keys in the place of some. */
  renamed(keys: ReadonlyMap<Key, Key>): Correlations<Key> {
    const now = (key: Key): Key => keys.get(key) ?? key;
    const rows = [...this.table].map(
      ([key, row]) =>
        [now(key), new Map([...row].map(([other, each]) => [now(other), each]))] as const,
    );
    return new Correlations(new Map(rows));
  }

  /** The matrix of some quantities, by rows. */
  matrixOf(keys: readonly Key[]): number[][] {
    return keys.map((one) => keys.map((other) => this.between(one, other)));
  }

  /** Those among these quantities alone. */
  among(keys: ReadonlySet<Key>): Correlations<Key> {
    if (this.isEmpty) return this;
    const kept = [...this.table].filter(([key]) => keys.has(key));
    return new Correlations(
      new Map(
        kept.map(([key, row]) => [key, new Map([...row].filter(([other]) => keys.has(other)))]),
      ),
    );
  }
}

/** The quantities that are correlated with these, directly or through others, by groups that have nothing in common. */
function groupsIn<Key>(
  table: ReadonlyMap<Key, CorrelationRow<Key>>,
  keys: ReadonlySet<Key>,
): Key[][] {
  const done = new Set<Key>();
  const groups: Key[][] = [];
  for (const key of keys) {
    if (done.has(key)) continue;
    const group = new Set([key]);
    for (const member of group)
      for (const other of table.get(member)?.keys() ?? []) group.add(other);
    for (const member of group) done.add(member);
    groups.push([...group]);
  }
  return groups;
}

function isPossible<Key>(
  table: ReadonlyMap<Key, CorrelationRow<Key>>,
  group: readonly Key[],
): boolean {
  if (group.length < 3) return true;
  return isPositiveSemidefinite(
    group.map((one) =>
      group.map((other) => (one === other ? 1 : (table.get(one)?.get(other) ?? 0))),
    ),
  );
}

/** Things in the order in which they were made. */

/**
 * The latest first. Mostly they were made one soon after the other: then each is put in its place, which takes a
 * fraction of the time of sorting.
 * @param serialOf the number of a thing among all that were ever made
 */
export function latestFirst<Thing>(
  things: Thing[],
  serialOf: (thing: Thing) => number,
): readonly Thing[] {
  let first = Number.POSITIVE_INFINITY;
  let last = 0;
  for (const thing of things) {
    first = Math.min(first, serialOf(thing));
    last = Math.max(last, serialOf(thing));
  }
  if (last - first > sparse * things.length) {
    return things.sort((left, right) => serialOf(right) - serialOf(left));
  }
  const places = new Array<Thing | undefined>(last - first + 1);
  for (const thing of things) places[last - serialOf(thing)] = thing;
  let count = 0;
  for (const thing of places) if (thing !== undefined) things[count++] = thing;
  return things;
}

/** The share of places at least that things are put in, one in so many. */
const sparse = 8;

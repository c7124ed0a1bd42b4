/** The backward pass over numbers where there are very many nodes: the loops that are written for their operations. */

import { type FastPass, reachedBit } from "../gradient.ts";
import { loopsFor } from "./loops.ts";

/** The ids that are gone through between two looks at what else is to be done. */
const workRange = 1 << 16;

export const backwardByLoops: FastPass = (arrays, lowest, highest, watcher, onWork) => {
  const { opcodes, adjoints, states } = arrays;
  const loops = loopsFor(opcodes.subarray(lowest, highest + 1), true);
  // To -0 anything is added without a change.
  adjoints.fill(-0, lowest, highest + 1);
  adjoints[highest] = 1;
  states[highest] = (states[highest] as number) | reachedBit;
  for (let last = highest; last >= lowest; last -= workRange) {
    loops.backward(arrays, watcher, last, Math.max(lowest, last - workRange + 1));
    onWork();
  }
  if (!loops.areCertain) return;
  for (let id = lowest; id <= highest; id++) {
    if (states[id] !== 0) states[id] = (states[id] as number) | reachedBit;
  }
};

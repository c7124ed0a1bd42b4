/**
 * What nodes are called: by the names that the user gave them. A name that stands for something else by now is told from
 * the present one, an input by the value that it had: `x (was 2)`, `y (earlier)`, `y (earlier, 2)` for the one before.
 */

import type { Graph, NodeId } from "../autograd/graph.ts";
import { isList, type Quantity } from "../autograd/quantity.ts";
import type { NameOf } from "../autograd/raise.ts";
import { nameTree } from "../syntax/applied.ts";
import type { Name } from "../syntax/tree.ts";

/** An input, or an element of one, as its user calls it. */
export interface NamedInput {
  readonly name: string;
  readonly node: NodeId;
}

export interface Bindings {
  readonly graph: Graph;
  readonly variables: ReadonlyMap<string, { readonly quantity: Quantity }>;
  /** What an input is called that its name may not stand for any more. */
  inputName(id: NodeId): string;
}

/** `w`, or `w[1]` for the element at index 0; of an earlier list `w[1] (was [1, 2])`. */
export const elementName = (name: string, index: number | undefined): string =>
  index === undefined ? name : indexed(name, String(index + 1));

/** The same for a range, `1..41`. */
export const indexed = (name: string, places: string): string =>
  name.replace(/(?: \(was .*\))?$/s, (was) => `[${places}]${was}`);

/** What all nodes below some outputs are called, whatever is asked first: no two of them the same. */
export function namingOf(
  bindings: Bindings,
  outputs: readonly NodeId[],
  inputs: readonly NamedInput[],
): NameOf {
  const nameOf = namingFor(bindings, inputs);
  // From the latest on, which are the nearest to what is there now.
  for (const id of [...bindings.graph.dependencies(outputs)].reverse()) nameOf(id);
  return nameOf;
}

/** What nodes are called where they are asked for one by one. @param inputs those that are called so already */
export function namingFor(bindings: Bindings, inputs: readonly NamedInput[] = []): NameOf {
  const { graph } = bindings;
  const names = new Map<NodeId, Name>();
  const used = new Set<string>();
  /** How many have been called by a description. */
  const counts = new Map<string, number>();
  const add = (node: NodeId, name: string): Name => {
    const isOwn = name === graph.label(node);
    const tree: Name = isOwn ? nameTree(name) : { ...nameTree(name), isDescription: true };
    names.set(node, tree);
    used.add(name);
    return tree;
  };
  const unique = (name: string): string => {
    for (;;) {
      const count = (counts.get(name) ?? 0) + 1;
      counts.set(name, count);
      const found = count === 1 ? name : numbered(name, count);
      if (!used.has(found)) return found;
    }
  };
  for (const { node, name } of inputs) add(node, name);
  return (id) => {
    const label = graph.label(id);
    if (label === undefined) return undefined;
    const known = names.get(id);
    if (known !== undefined) return known;
    if (isPresent(bindings, id, label)) return add(id, label);
    return add(id, unique(graph.isInput(id) ? bindings.inputName(id) : `${label} (earlier)`));
  };
}

/** Whether the name stands for the node now. */
function isPresent({ variables }: Bindings, id: NodeId, label: string): boolean {
  const whole = variables.get(label)?.quantity;
  if (whole === id) return true;
  const [, base, place] = /^(.*)\[(\d+)\]$/s.exec(label) ?? [];
  const list = base === undefined ? undefined : variables.get(base)?.quantity;
  return list !== undefined && isList(list) && list[Number(place) - 1] === id;
}

/** `x (was 2, 2)`. */
const numbered = (name: string, count: number): string => `${name.slice(0, -1)}, ${count})`;

/** Splits items into lists of at most `most`. */
export function blocksOf<Item>(items: readonly Item[], most: number): Item[][] {
  return Array.from({ length: Math.ceil(items.length / most) }, (_, block) =>
    items.slice(block * most, (block + 1) * most),
  );
}

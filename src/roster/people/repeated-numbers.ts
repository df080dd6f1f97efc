/** Marks a row without a number. */
export const NO_NUMBER = -1;

/** Bits of the first table for every row: with so many, one row in sixty is looked at twice. */
const BITS_PER_ROW = 32;

/** Slots of the second table, which is small enough to stay in the processor's nearest memory. */
const SLOTS = 2 ** 18;

/**
 * The numbers that stand on more than one row, each with its rows from the top.
 *
 * A Map of a million numbers costs more than everything else that is read about a row. Here a first pass sets one bit
 * for every number; only numbers whose bit was set already are remembered, and a second pass finds their rows.
 */
export function repeatedNumbers(numbers: Float64Array): ReadonlyMap<number, readonly number[]> {
  const candidates = perhapsRepeated(numbers);
  const rows = new Map<number, number[]>();
  if (candidates.size === 0) return rows;
  const marks = new Uint8Array(SLOTS);
  for (const number of candidates) marks[mixed(number) & (SLOTS - 1)] = 1;
  for (let row = 0; row < numbers.length; row++) {
    const number = numbers[row] ?? NO_NUMBER;
    if (number === NO_NUMBER || marks[mixed(number) & (SLOTS - 1)] === 0 || !candidates.has(number)) continue;
    const known = rows.get(number);
    if (known) known.push(row);
    else rows.set(number, [row]);
  }
  for (const [number, { length }] of rows) if (length < 2) rows.delete(number);
  return rows;
}

function perhapsRepeated(numbers: Float64Array): ReadonlySet<number> {
  const bits = 2 ** Math.ceil(Math.log2(Math.max(numbers.length, 1) * BITS_PER_ROW));
  const seen = new Int32Array(bits / 32);
  const candidates = new Set<number>();
  for (const number of numbers) {
    if (number === NO_NUMBER) continue;
    const place = mixed(number) & (bits - 1);
    const word = seen[place >>> 5] ?? 0;
    const bit = 1 << (place & 31);
    if (word & bit) candidates.add(number);
    else seen[place >>> 5] = word | bit;
  }
  return candidates;
}

/** Both halves of a number mixed, so that neighbouring ones lie apart. */
function mixed(number: number): number {
  const mix = Math.imul(number | 0, 0x9e3779b1) ^ Math.imul((number / 2 ** 32) | 0, 0x85ebca6b);
  return mix ^ (mix >>> 15);
}

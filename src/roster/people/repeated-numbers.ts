/** Marks a row without a number. */
export const NO_NUMBER = -1;

/** Bits per row in the first table: with so many, one row in sixty is a false candidate. */
const BITS_PER_ROW = 32;

/** Slots of the second table, small enough for the processor's cache. */
const SLOTS = 2 ** 18;

/**
 * The numbers that occur in more than one row, with their rows from top to bottom.
 *
 * A Map of a million numbers would cost more than reading the rows. So a first pass sets one bit per number; only numbers
 * whose bit was already set are candidates, and a second pass finds their rows.
 */
export function repeatedNumbers(numbers: Float64Array): ReadonlyMap<number, readonly number[]> {
  const candidates = perhapsRepeated(numbers);
  const rows = new Map<number, number[]>();
  if (candidates.size === 0) return rows;
  const marks = new Uint8Array(SLOTS);
  for (const number of candidates) marks[hashOf(number) & (SLOTS - 1)] = 1;
  for (let row = 0; row < numbers.length; row++) {
    const number = numbers[row] ?? NO_NUMBER;
    if (number === NO_NUMBER || marks[hashOf(number) & (SLOTS - 1)] === 0 || !candidates.has(number))
      continue;
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
    const place = hashOf(number) & (bits - 1);
    const word = seen[place >>> 5] ?? 0;
    const bit = 1 << (place & 31);
    if (word & bit) candidates.add(number);
    else seen[place >>> 5] = word | bit;
  }
  return candidates;
}

/** A 32-bit hash of both halves of a number; IINs of people born on neighbouring days get distant values. */
export function hashOf(number: number): number {
  const mix = Math.imul(number | 0, 0x9e3779b1) ^ Math.imul((number / 2 ** 32) | 0, 0x85ebca6b);
  return mix ^ (mix >>> 15);
}

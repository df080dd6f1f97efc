const EMPTY = -1;

/**
 * Remembers the first row on which each number stands.
 *
 * A table of our own, because a Map of a million numbers costs more than everything else that is read about a row.
 */
export class FirstRows {
  private readonly numbers: Float64Array;
  private readonly rows: Int32Array;
  private readonly mask: number;

  /** Room for at most `count` different numbers. */
  constructor(count: number) {
    const size = 2 ** Math.ceil(Math.log2(Math.max(count, 1) * 2));
    this.numbers = new Float64Array(size);
    this.rows = new Int32Array(size).fill(EMPTY);
    this.mask = size - 1;
  }

  /** The first row of a number, or null, in which case this row becomes the first. */
  firstRow(number: number, row: number): number | null {
    let slot = this.slotOf(number);
    while (this.rows[slot] !== EMPTY) {
      if (this.numbers[slot] === number) return this.rows[slot] ?? null;
      slot = (slot + 1) & this.mask;
    }
    this.numbers[slot] = number;
    this.rows[slot] = row;
    return null;
  }

  private slotOf(number: number): number {
    const high = Math.floor(number / 2 ** 32);
    return ((Math.imul((number % 2 ** 32) | 0, 0x9e3779b1) ^ Math.imul(high, 0x85ebca6b)) >>> 7) & this.mask;
  }
}

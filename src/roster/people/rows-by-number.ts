import { hashOf, NO_NUMBER } from "./repeated-numbers";

const NO_ROW = -1;

/** A hash table from numbers to rows, in typed arrays, in which the number of a row can be changed. */
export class RowsByNumber {
  /** The last row of the chain of each slot, and for each row the one before it in its chain. */
  private readonly last: Int32Array;
  private readonly before: Int32Array;

  constructor(private readonly numbers: Float64Array) {
    this.last = new Int32Array(2 ** Math.ceil(Math.log2(Math.max(2, numbers.length)))).fill(NO_ROW);
    this.before = new Int32Array(numbers.length).fill(NO_ROW);
    for (let row = 0; row < numbers.length; row++) this.add(row);
  }

  /** The rows with a number, from top to bottom. */
  rowsWith(number: number): readonly number[] {
    const rows: number[] = [];
    for (
      let row = this.last[this.placeOf(number)] ?? NO_ROW;
      row !== NO_ROW;
      row = this.before[row] ?? NO_ROW
    )
      if (this.numbers[row] === number) rows.push(row);
    return rows.sort((a, b) => a - b);
  }

  change(row: number, number: number): void {
    this.remove(row);
    this.numbers[row] = number;
    this.add(row);
  }

  private add(row: number): void {
    const number = this.numbers[row] ?? NO_NUMBER;
    if (number === NO_NUMBER) return;
    const place = this.placeOf(number);
    this.before[row] = this.last[place] ?? NO_ROW;
    this.last[place] = row;
  }

  private remove(row: number): void {
    const number = this.numbers[row] ?? NO_NUMBER;
    if (number === NO_NUMBER) return;
    const place = this.placeOf(number);
    const next = this.before[row] ?? NO_ROW;
    this.before[row] = NO_ROW;
    if (this.last[place] === row) {
      this.last[place] = next;
      return;
    }
    let behind = this.last[place] ?? NO_ROW;
    while (behind !== NO_ROW && this.before[behind] !== row) behind = this.before[behind] ?? NO_ROW;
    if (behind !== NO_ROW) this.before[behind] = next;
  }

  private placeOf(number: number): number {
    return hashOf(number) & (this.last.length - 1);
  }
}

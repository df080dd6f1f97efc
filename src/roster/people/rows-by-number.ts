import { NO_NUMBER } from "./repeated-numbers";

const NO_ROW = -1;

/** Finds the rows with a number without looking through all of them, while single rows change theirs. */
export class RowsByNumber {
  /** The last row of each chain of numbers that share a place, and the row before each in its chain. */
  private readonly last: Int32Array;
  private readonly before: Int32Array;

  constructor(private readonly numbers: Float64Array) {
    this.last = new Int32Array(2 ** Math.ceil(Math.log2(Math.max(2, numbers.length)))).fill(NO_ROW);
    this.before = new Int32Array(numbers.length).fill(NO_ROW);
    for (let row = 0; row < numbers.length; row++) this.add(row);
  }

  /** The rows with a number, from the top. */
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

  /** Gives a row another number. */
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

  /** Numbers of people born on neighbouring days lie apart. */
  private placeOf(number: number): number {
    const mixed = Math.imul(number | 0, 0x9e3779b1) ^ Math.imul((number / 2 ** 32) | 0, 0x85ebca6b);
    return (mixed ^ (mixed >>> 15)) & (this.last.length - 1);
  }
}

/** Places of the table of numbers that is looked into first. A power of two. */
const PLACES = 4096;

/** Columns with more different cells than these are no columns of a few spellings, and not worth their memory. */
const REMEMBERED = 50_000;

/**
 * Works something out once for every distinct cell of a column: a sheet of a million rows has a few dozen spellings.
 *
 * Numbers are first looked for in a table by their last digits, which costs a fraction of looking them up.
 */
export class MemoByValue<Value> {
  private readonly known = new Map<unknown, Value>();
  /** No number is NaN, which marks a free place. There is no table before the first number. */
  private numbers = new Float64Array(0);
  private ofNumbers: Value[] = [];

  constructor(private readonly workOut: (cell: unknown) => Value) {}

  /** The value of a cell as it was handed over. */
  of(cell: unknown): Value {
    if (typeof cell !== "number") return this.find(cell);
    const place = cell & (PLACES - 1);
    return this.numbers[place] === cell ? (this.ofNumbers[place] as Value) : this.ofNumber(cell, place);
  }

  private ofNumber(number: number, place: number): Value {
    const value = this.find(number);
    if (this.numbers.length === 0) {
      this.numbers = new Float64Array(PLACES).fill(NaN);
      this.ofNumbers = new Array<Value>(PLACES).fill(value);
    }
    this.numbers[place] = number;
    this.ofNumbers[place] = value;
    return value;
  }

  private find(cell: unknown): Value {
    const known = this.known.get(cell);
    if (known !== undefined) return known;
    const value = this.workOut(cell);
    // Rich values are new objects in every cell.
    const isWorthRemembering = typeof cell !== "object" || cell === null;
    if (isWorthRemembering && this.known.size < REMEMBERED) this.known.set(cell, value);
    return value;
  }
}

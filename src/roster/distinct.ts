/** Places of the small table that is looked into first. A power of two. */
const PLACES = 1024;

/** Columns with more different cells than these are no columns of a few spellings, and not worth their memory. */
const REMEMBERED = 50_000;

/**
 * Works something out once for every distinct cell of a column: a sheet of a million rows has a few dozen spellings.
 *
 * Cells are first looked for in small tables, texts by their length and two of their letters, which costs a fraction
 * of hashing them.
 */
export class Distinct<Value> {
  private readonly known = new Map<unknown, Value>();
  /** An empty text is never kept here, so it marks a free place; no number is NaN. */
  private readonly texts = new Array<string>(PLACES).fill("");
  private readonly ofTexts = new Array<Value>(PLACES);
  private readonly numbers = new Float64Array(PLACES).fill(NaN);
  private readonly ofNumbers = new Array<Value>(PLACES);

  constructor(private readonly workOut: (cell: unknown) => Value) {}

  /** The value of a cell as it was handed over. */
  of(cell: unknown): Value {
    if (typeof cell === "string" && cell !== "") {
      const place = placeOf(cell);
      return this.texts[place] === cell ? (this.ofTexts[place] as Value) : this.ofText(cell, place);
    }
    if (typeof cell === "number") {
      const place = cell & (PLACES - 1);
      return this.numbers[place] === cell ? (this.ofNumbers[place] as Value) : this.ofNumber(cell, place);
    }
    return this.find(cell);
  }

  private ofText(text: string, place: number): Value {
    const value = this.find(text);
    this.texts[place] = text;
    this.ofTexts[place] = value;
    return value;
  }

  private ofNumber(number: number, place: number): Value {
    const value = this.find(number);
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

function placeOf(text: string): number {
  return (text.length * 7 + text.charCodeAt(0) * 31 + text.charCodeAt(text.length - 1) * 3) & (PLACES - 1);
}

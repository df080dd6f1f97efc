/** Places of the small tables that are looked into first. Powers of two. */
const PLACES = 1024;
const MORE_PLACES = 16 * PLACES;

/** So many cells that were not found there, and the tables are too small for the column. */
const MANY_MISSED = PLACES;

/** Columns with more different cells than these are no columns of a few spellings, and not worth their memory. */
const REMEMBERED = 50_000;

/**
 * Works something out once for every distinct cell of a column: a sheet of a million rows has a few dozen spellings.
 *
 * Cells are first looked for in small tables, texts by their length and some of their letters, which costs a fraction
 * of hashing them.
 */
export class Distinct<Value> {
  private readonly known = new Map<unknown, Value>();
  /** An empty text is never kept here, so it marks a free place; no number is NaN. */
  private texts: string[] = [];
  private ofTexts: Value[] = [];
  private numbers = new Float64Array(0);
  private ofNumbers: Value[] = [];
  /** The places of each table but one, which is -1 where there is no table yet. */
  private lastText = -1;
  private lastNumber = -1;
  private missedTexts = 0;
  private missedNumbers = 0;

  constructor(private readonly workOut: (cell: unknown) => Value) {}

  /** The value of a cell as it was handed over. */
  of(cell: unknown): Value {
    if (typeof cell === "string" && cell !== "") {
      const place = placeOf(cell, this.lastText);
      return this.texts[place] === cell ? (this.ofTexts[place] as Value) : this.ofText(cell);
    }
    if (typeof cell === "number") {
      const place = cell & this.lastNumber;
      return this.numbers[place] === cell ? (this.ofNumbers[place] as Value) : this.ofNumber(cell);
    }
    return this.find(cell);
  }

  private ofText(text: string): Value {
    const value = this.find(text);
    if (this.missedTexts === 0 || this.missedTexts === MANY_MISSED) {
      const places = this.missedTexts === 0 ? PLACES : MORE_PLACES;
      this.texts = new Array<string>(places).fill("");
      this.ofTexts = new Array<Value>(places).fill(value);
      this.lastText = places - 1;
    }
    this.missedTexts++;
    const place = placeOf(text, this.lastText);
    this.texts[place] = text;
    this.ofTexts[place] = value;
    return value;
  }

  private ofNumber(number: number): Value {
    const value = this.find(number);
    if (this.missedNumbers === 0 || this.missedNumbers === MANY_MISSED) {
      const places = this.missedNumbers === 0 ? PLACES : MORE_PLACES;
      this.numbers = new Float64Array(places).fill(NaN);
      this.ofNumbers = new Array<Value>(places).fill(value);
      this.lastNumber = places - 1;
    }
    this.missedNumbers++;
    const place = number & this.lastNumber;
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

/** Two letters tell a few spellings apart; many texts, as dates are, differ in others. */
function placeOf(text: string, lastPlace: number): number {
  const last = text.length - 1;
  const place = text.length * 7 + text.charCodeAt(last >> 1) * 31 + text.charCodeAt(last) * 3;
  if (lastPlace < PLACES) return place & lastPlace;
  return (place + text.charCodeAt(Math.min(1, last)) * 131 + text.charCodeAt(0) * 1031) & lastPlace;
}

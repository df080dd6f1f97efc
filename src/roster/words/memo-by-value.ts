/** Places of the tables of numbers and of texts that are looked into first. Powers of two. */
const PLACES_OF_NUMBERS = 4096;
const PLACES_OF_TEXTS = 2048;

/** Columns with more different cells than these are no columns of a few spellings, and not worth their memory. */
const REMEMBERED = 50_000;

/**
 * Works something out once for every distinct cell of a column: a sheet of a million rows has a few dozen spellings.
 *
 * Numbers are first looked for in a table by their last digits, and texts in one by their length and three of their
 * letters, which costs a fraction of looking them up.
 */
export class MemoByValue<Value> {
  private readonly known = new Map<unknown, Value>();
  /** No number is NaN, which marks a free place. There is no table before the first number, or text. */
  private numbers = new Float64Array(0);
  private ofNumbers: Value[] = [];
  private texts: (string | null)[] = [];
  private ofTexts: Value[] = [];
  private ofBlank: Value | undefined;
  /** Nine citizens stand below each other more often than not. */
  private lastText: string | null = null;
  private ofLastText: Value | undefined;

  constructor(private readonly workOut: (cell: unknown) => Value) {}

  /** The value of a cell as it was handed over. */
  of(cell: unknown): Value {
    if (typeof cell === "string") {
      if (cell === this.lastText) return this.ofLastText as Value;
      const place = placeOf(cell);
      const value = this.texts[place] === cell ? (this.ofTexts[place] as Value) : this.ofText(cell, place);
      this.lastText = cell;
      this.ofLastText = value;
      return value;
    }
    if (cell === null) return (this.ofBlank ??= this.workOut(null));
    if (typeof cell !== "number") return this.find(cell);
    const place = cell & (PLACES_OF_NUMBERS - 1);
    return this.numbers[place] === cell ? (this.ofNumbers[place] as Value) : this.ofNumber(cell, place);
  }

  private ofNumber(number: number, place: number): Value {
    const value = this.find(number);
    if (this.numbers.length === 0) {
      this.numbers = new Float64Array(PLACES_OF_NUMBERS).fill(NaN);
      this.ofNumbers = new Array<Value>(PLACES_OF_NUMBERS).fill(value);
    }
    this.numbers[place] = number;
    this.ofNumbers[place] = value;
    return value;
  }

  private ofText(text: string, place: number): Value {
    const value = this.find(text);
    if (this.texts.length === 0) {
      this.texts = new Array<string | null>(PLACES_OF_TEXTS).fill(null);
      this.ofTexts = new Array<Value>(PLACES_OF_TEXTS).fill(value);
    }
    this.texts[place] = text;
    this.ofTexts[place] = value;
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

/** Blanks stand before or behind many texts, so that one letter would not tell them apart. A blank text has none: 0. */
function placeOf(text: string): number {
  const { length } = text;
  const begins = 131 * length + text.charCodeAt(0);
  const middle = 31 * begins + text.charCodeAt(length >> 1);
  return (37 * middle + text.charCodeAt(length - 1)) & (PLACES_OF_TEXTS - 1);
}

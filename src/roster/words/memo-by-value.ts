/** Slots of the tables of numbers and of texts, which are tried first. Powers of two. */
const PLACES_OF_NUMBERS = 4096;
const PLACES_OF_TEXTS = 2048;

/** Before so many cells a column is short, and its tables would cost more than they save. */
const SHORT = 64;

/** Beyond this many distinct cells, caching a column is not worthwhile. */
const REMEMBERED = 50_000;

/**
 * A cache of a function of cells: a column of a million rows has a few dozen spellings.
 *
 * Numbers are first tried in a table by their last digits, and texts in one by their length and three of their letters,
 * which costs a fraction of a Map look-up.
 */
export class MemoByValue<Value> {
  private readonly known = new Map<unknown, Value>();
  /** No number is NaN, which marks a free place. There is no table in a short column. */
  private readonly numbers: Table<Value> = { cells: [], values: [] };
  private readonly texts: Table<Value> = { cells: [], values: [] };
  private asked = 0;
  private ofBlank: Value | undefined;

  constructor(private readonly workOut: (cell: unknown) => Value) {}

  /** The value for a raw cell. */
  of(cell: unknown): Value {
    if (typeof cell === "string") return this.at(this.texts, PLACES_OF_TEXTS, placeOf(cell), cell);
    if (cell === null) return (this.ofBlank ??= this.workOut(null));
    if (typeof cell !== "number") return this.find(cell);
    return this.at(this.numbers, PLACES_OF_NUMBERS, cell & (PLACES_OF_NUMBERS - 1), cell);
  }

  private at({ cells, values }: Table<Value>, places: number, place: number, cell: unknown): Value {
    if (cells[place] === cell) return values[place] as Value;
    const value = this.find(cell);
    if (cells.length === 0) {
      this.asked += 1;
      if (this.asked < SHORT) return value;
      cells.length = values.length = places;
      cells.fill(NaN);
      values.fill(value);
    }
    cells[place] = cell;
    values[place] = value;
    return value;
  }

  private find(cell: unknown): Value {
    const known = this.known.get(cell);
    if (known !== undefined) return known;
    const value = this.workOut(cell);
    // Rich values are a new object per cell, so caching them is useless.
    const isWorthRemembering = typeof cell !== "object" || cell === null;
    if (isWorthRemembering && this.known.size < REMEMBERED) this.known.set(cell, value);
    return value;
  }
}

/** The cell in each slot, and its value. */
type Table<Value> = { readonly cells: unknown[]; readonly values: Value[] };

/** The slot of a text. Uses several letters, since many texts begin or end with spaces. 0 for an empty text. */
function placeOf(text: string): number {
  const { length } = text;
  const begins = 131 * length + text.charCodeAt(0);
  const middle = 31 * begins + text.charCodeAt(length >> 1);
  return (37 * middle + text.charCodeAt(length - 1)) & (PLACES_OF_TEXTS - 1);
}

import { columnLetters } from "../sheet/address";

/**
 * Formulas that several cells share stand in the file once. Gives each cell its own, with the addresses moved as Excel
 * moves them.
 */
export class SharedFormulas {
  private readonly known = new Map<string, { text: string; row: number; column: number }>();

  /** The formula of a cell without "="; null where there is none, as in tables of data. */
  whole(text: string, said: ReadonlyMap<string, string>, row: number, column: number): string | null {
    const number = said.get("t") === "shared" ? said.get("si") : undefined;
    const own = text.replaceAll("_xlfn.", "").trim();
    if (own !== "") {
      if (number !== undefined) this.known.set(number, { text: own, row, column });
      return own;
    }
    const first = number === undefined ? undefined : this.known.get(number);
    return first ? moved(first.text, row - first.row, column - first.column) : null;
  }
}

/** Texts and quoted names of sheets are left alone; so are names of functions and of other things. */
const PIECES =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\p{L}\d_.$])(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\p{L}\d_.(!])/giu;

function moved(formula: string, rows: number, columns: number): string {
  return formula.replace(
    PIECES,
    (whole, fixedColumn?: string, letters?: string, fixedRow?: string, number?: string) => {
      if (letters === undefined || number === undefined) return whole;
      const column = fixedColumn ? letters : columnLetters(columnIndex(letters) + columns);
      return `${fixedColumn ?? ""}${column}${fixedRow ?? ""}${fixedRow ? number : String(Number(number) + rows)}`;
    },
  );
}

function columnIndex(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

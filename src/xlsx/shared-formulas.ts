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

/** Texts, quoted names of sheets, and whatever else is one word: a cell, a number, the name of a function. */
const PIECES = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[\p{L}\d_.$]+/giu;
const CELL = /^(\$?)([A-Z]{1,3})(\$?)(\d{1,7})$/i;

/** Only cells are moved; "LOG10(" is a function and "Q1!" a sheet. */
function moved(formula: string, rows: number, columns: number): string {
  return formula.replace(PIECES, (piece: string, at: number) => {
    const [, fixedColumn = "", letters, fixedRow = "", number] = CELL.exec(piece) ?? [];
    const isOther = /[(!]/.test(formula.charAt(at + piece.length));
    if (letters === undefined || number === undefined || isOther) return piece;
    const column = fixedColumn === "" ? columnLetters(columnIndex(letters) + columns) : letters;
    return `${fixedColumn}${column}${fixedRow}${fixedRow === "" ? String(Number(number) + rows) : number}`;
  });
}

function columnIndex(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

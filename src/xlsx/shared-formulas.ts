import { columnIndex, columnLetters } from "../sheet/address";

/**
 * A file stores a formula shared by several cells once. Gives each cell its own, with relative addresses shifted as
 * Excel does.
 */
export class SharedFormulas {
  private readonly known = new Map<string, { text: string; row: number; column: number }>();

  /** Formula of a cell without "="; null if it has none, as in data tables. */
  whole(text: string, attributes: ReadonlyMap<string, string>, row: number, column: number): string | null {
    const number = attributes.get("t") === "shared" ? attributes.get("si") : undefined;
    const own = text.replaceAll("_xlfn.", "").trim();
    if (own !== "") {
      if (number !== undefined) this.known.set(number, { text: own, row, column });
      return own;
    }
    const first = number === undefined ? undefined : this.known.get(number);
    return first ? shifted(first.text, row - first.row, column - first.column) : null;
  }
}

/** String literals, quoted sheet names, and any other single word: a cell, a number, a function name. */
const PIECES = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[\p{L}\d_.$]+/giu;
const CELL = /^(\$?)([A-Z]{1,3})(\$?)(\d{1,7})$/i;

/** Shifts cell references only; "LOG10(" is a function and "Q1!" a sheet. */
function shifted(formula: string, rows: number, columns: number): string {
  return formula.replace(PIECES, (piece: string, at: number) => {
    const [, fixedColumn = "", letters, fixedRow = "", number] = CELL.exec(piece) ?? [];
    const isOther = /[(!]/.test(formula.charAt(at + piece.length));
    if (letters === undefined || number === undefined || isOther) return piece;
    const column = fixedColumn === "" ? columnLetters(columnIndex(letters) + columns) : letters;
    return `${fixedColumn}${column}${fixedRow}${fixedRow === "" ? String(Number(number) + rows) : number}`;
  });
}

import type { Area } from "./area";

/** Letters of a zero-based column: 0 is "A", 26 is "AA". */
export function columnLetters(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : `${columnLetters(Math.floor(column / 26) - 1)}${letter}`;
}

/** Zero-based index of a column from its letters: the inverse of `columnLetters`. */
export function columnIndex(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** A1 address of a zero-based row and column: "F14". */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${String(row + 1)}`;
}

/** A1 address of an area without its sheet: "B3:D13", or "B3" for a single cell. */
export function areaAddress({ row, column, rows, columns }: Area): string {
  const first = cellAddress(row, column);
  return rows === 1 && columns === 1
    ? first
    : `${first}:${cellAddress(row + rows - 1, column + columns - 1)}`;
}

/** Address without its sheet: "Staff!B3" becomes "B3". */
export function localAddress(address: string): string {
  return address.slice(address.lastIndexOf("!") + 1);
}

/** Sheet name quoted for use before an address in formulas and links: 'Head office''s staff'. */
export function quotedSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

import type { FWorksheet } from "@univerjs/sheets/facade";
import type { Area } from "../../xlsx/workbook";
import { OfficeError } from "./office-error";

/** A rectangle on a sheet of the grid. */
export type SheetArea = { sheet: FWorksheet; area: Area };

const CELL = String.raw`\$?([A-Z]{1,3})\$?(\d{1,7})`;
const ADDRESS = new RegExp(`^${CELL}(?::${CELL})?$`, "i");
/** "5:7": rows from one end of the sheet to the other. */
const WHOLE_ROWS = /^\$?(\d{1,7}):\$?(\d{1,7})$/;
/** So many columns a sheet of Excel has. */
export const ALL_COLUMNS = 16_384;
/** Excel takes no longer address. */
const LONGEST_ADDRESS = 8_192;

/** The rectangle an address without sheet name means. Throws `InvalidArgument` for anything else. */
export function areaOf(address: string): Area {
  const [, first, last] = WHOLE_ROWS.exec(address.trim()) ?? [];
  if (first !== undefined && last !== undefined && Number(first) >= 1 && Number(last) >= Number(first))
    return {
      row: Number(first) - 1,
      column: 0,
      rows: Number(last) - Number(first) + 1,
      columns: ALL_COLUMNS,
    };
  const match = ADDRESS.exec(address.trim());
  if (!match) throw new OfficeError("InvalidArgument", `"${address}" is not an address.`);
  const [, left = "", top = "", right = left, bottom = top] = match;
  const [row, column] = [Number(top) - 1, columnIndex(left)];
  const area = { row, column, rows: Number(bottom) - row, columns: columnIndex(right) - column + 1 };
  if (row < 0 || area.rows < 1 || area.columns < 1 || row + area.rows > 1_048_576) {
    throw new OfficeError("InvalidArgument", `"${address}" is not an address.`);
  }
  return area;
}

/** The rectangles of a list divided by commas, as `getRanges` takes it. */
export function areasOf(addresses: string): Area[] {
  if (addresses.length > LONGEST_ADDRESS) {
    throw new OfficeError("InvalidArgument", `The address has more than ${LONGEST_ADDRESS} characters.`);
  }
  return addresses.split(",").map(areaOf);
}

/** "Sheet1!A1:B2", with quotes where the sheet's name needs them. */
export function addressOf({ sheet, area }: SheetArea): string {
  const name = sheet.getSheetName();
  const quoted = /^[\p{L}_][\p{L}\d_.]*$/u.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
  return `${quoted}!${localAddress(area)}`;
}

export function localAddress({ row, column, rows, columns }: Area): string {
  const first = `${columnLetters(column)}${row + 1}`;
  if (rows === 1 && columns === 1) return first;
  return `${first}:${columnLetters(column + columns - 1)}${row + rows}`;
}

export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? columnLetters(rest - 1) : "") + String.fromCharCode(65 + (column % 26));
}

function columnIndex(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

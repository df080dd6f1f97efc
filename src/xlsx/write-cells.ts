import { areaAddress, cellAddress } from "../sheet/address";
import { storedError } from "./error-codes";
import type { SharedStrings } from "./shared-strings";
import type { Styles } from "./styles";
import { type Cell, isNotCalculated } from "../sheet/cell";
import type { CellFormula, Look, Sheet } from "./workbook";
import { escapeXml } from "./xml";

/** What a cell has besides its value. */
type Mark = { formula?: CellFormula; format?: string; look?: Look };

/** The rows of a sheet and their cells as XML. */
export function writeCells(sheet: Sheet, strings: SharedStrings, styles: Styles): string {
  const marks = marksOf(sheet);
  const heights = new Map(sheet.rowHeights.map(({ row, points }) => [row, points]));
  const { row: top, column: left } = sheet.origin;
  const used = new Set([...marks.keys(), ...heights.keys()]);
  sheet.cells.forEach((values, index) => {
    if (values.some((value) => value !== null)) used.add(top + index);
  });
  const rows: string[] = [];
  for (const row of [...used].sort((a, b) => a - b)) {
    const values = sheet.cells[row - top] ?? [];
    const marked = marks.get(row);
    const height = heights.get(row);
    const cells: string[] = [];
    const right = Math.max(left + values.length - 1, ...(marked?.keys() ?? []));
    for (let column = Math.min(left, ...(marked?.keys() ?? [])); column <= right; column++) {
      const [value, mark] = [values[column - left] ?? null, marked?.get(column)];
      if (value !== null || mark) cells.push(cell(cellAddress(row, column), value, mark, strings, styles));
    }
    const tall = height === undefined ? "" : ` ht="${height}" customHeight="1"`;
    rows.push(`<row r="${row + 1}"${tall}>${cells.join("")}</row>`);
  }
  return `<sheetData>${rows.join("")}</sheetData>`;
}

function marksOf({ formulas, formats, looks }: Sheet): Map<number, Map<number, Mark>> {
  const marks = new Map<number, Map<number, Mark>>();
  const add = (row: number, column: number, mark: Mark) => {
    const columns = marks.get(row) ?? new Map<number, Mark>();
    columns.set(column, { ...columns.get(column), ...mark });
    marks.set(row, columns);
  };
  for (const formula of formulas) add(formula.row, formula.column, { formula });
  for (const { row, column, format } of formats) add(row, column, { format });
  for (const { row, column, look } of looks) add(row, column, { look });
  return marks;
}

function cell(
  address: string,
  value: Cell,
  mark: Mark | undefined,
  strings: SharedStrings,
  styles: Styles,
): string {
  const { formula, format = "General", look = {} } = mark ?? {};
  const style = mark ? styles.number(look, format) : 0;
  const start = `<c r="${address}"${style > 0 ? ` s="${style}"` : ""}`;
  const calculated = formula ? formulaXml(formula) : "";
  if (value === null || isNotCalculated(value))
    return calculated ? `${start}>${calculated}</c>` : `${start}/>`;
  const [type, content] = typed(value, formula ? null : strings);
  return `${start}${type}>${calculated}<v>${content}</v></c>`;
}

function formulaXml({ formula, spill }: CellFormula): string {
  const array = spill ? ` t="array" ref="${areaAddress(spill)}"` : "";
  return `<f${array}>${escapeXml(formula)}</f>`;
}

/** The text result of a formula is stored in the cell itself, any other text in the shared strings. */
function typed(value: Exclude<Cell, null>, strings: SharedStrings | null): [type: string, content: string] {
  if (typeof value === "string")
    return strings ? [' t="s"', String(strings.number(value))] : [' t="str"', escapeXml(value)];
  if (typeof value === "boolean") return [' t="b"', value ? "1" : "0"];
  if (typeof value === "number") return Number.isFinite(value) ? ["", String(value)] : [' t="e"', "#NUM!"];
  return [' t="e"', storedError(value.error)];
}

import { barText } from "./bar-text";
import { cellAddress, quotedSheet } from "../sheet/address";
import { DAY_FORMAT } from "./cell-writing";
import type { LinkTarget } from "../account/account";
import type { CellLook, DocCell, DocRow } from "./sheet-document";
import { staysText, TEXT_FORMAT } from "./stays-text";

const SIZES: Readonly<Partial<Record<CellLook, number>>> = { title: 16, heading: 13 };
/** Light enough for black text, both on paper and in a dark theme, where cells stay white. */
const HEADING_FILL = "#DDEBF7";
/** Excel's limit for a text in a cell. */
const LONGEST_TEXT = 32_767;
/** Excel allows 65,530 links per sheet. */
const ROWS_WITH_LINKS = 20_000;
const BAR_LENGTH = 20;

type Written = { value: string | number; format: string };

/**
 * Writes rows to a sheet, from one of its rows downwards, in one round trip. Texts wrap in their columns; titles and
 * bars run over into the blank cells beside them.
 */
export async function writeRows(
  sheet: Excel.Worksheet,
  firstRow: number,
  rows: readonly DocRow[],
  columns: number,
): Promise<void> {
  const cells = rows.map((row) => Array.from({ length: columns }, (_, column) => row[column] ?? null));
  const range = sheet.getRangeByIndexes(firstRow, 0, rows.length, columns);
  range.format.wrapText = true;
  range.format.verticalAlignment = "Top";
  const placed = cells.flatMap((row, r) =>
    row.flatMap((cell, column) => (cell ? [{ cell, row: firstRow + r, column }] : [])),
  );
  for (const { cell, row, column } of placed) {
    const linked =
      cell.is === "text" && cell.to && row < ROWS_WITH_LINKS ? { text: cell.text, to: cell.to } : null;
    const runsOn = cell.look === "title" || cell.is === "bar";
    if (!cell.look && !runsOn && !linked) continue;
    // One object per cell: a long report has thousands of links, and each object is an entry in the request.
    const at = sheet.getRangeByIndexes(row, column, 1, 1);
    if (cell.look || runsOn) applyLook(at, cell.look, runsOn);
    // Set the link before text and format: it brings a text and a style of its own.
    if (linked) link(at, linked);
  }
  const written = cells.map((row) => row.map((cell) => cell && contentOf(cell)));
  range.numberFormat = written.map((row) => row.map((cell) => cell?.format ?? null));
  range.values = written.map((row) => row.map((cell) => cell?.value ?? null));
  range.format.autofitRows();
  await sheet.context.sync();
}

function applyLook({ format }: Excel.Range, look: CellLook | undefined, runsOn: boolean): void {
  if (look) format.font.bold = true;
  const size = look && SIZES[look];
  if (size !== undefined) format.font.size = size;
  if (look === "table-heading") format.fill.color = HEADING_FILL;
  if (runsOn) format.wrapText = false;
}

type Linked = { readonly text: string; readonly to: LinkTarget };

function link(range: Excel.Range, { text, to: { sheet, row, column } }: Linked): void {
  const documentReference = `${quotedSheet(sheet)}!${cellAddress(row, column)}`;
  range.hyperlink = { documentReference, screenTip: documentReference, textToDisplay: text };
}

function contentOf(cell: DocCell): Written {
  if (cell.is === "number") return { value: cell.number, format: "General" };
  if (cell.is === "percent") return { value: cell.share, format: "0.0%" };
  if (cell.is === "day") return { value: cell.day, format: DAY_FORMAT };
  if (cell.is === "bar") return { value: barText(cell.share, BAR_LENGTH), format: TEXT_FORMAT };
  const text = cell.text.slice(0, LONGEST_TEXT);
  return { value: text, format: staysText(text) ? "General" : TEXT_FORMAT };
}

import { read, type DenseWorkSheet, type WorkBook } from "@e965/xlsx";
import { areaOf } from "./area";
import { containerProblem } from "./container-problem";
import { looks } from "./looks";
import { readCells } from "./read-cells";
import { readLooks } from "./read-looks";
import { readParts, sheetPaths, type PartReader } from "./read-parts";
import { UnreadableWorkbook } from "./unreadable-workbook";
import type { Workbook } from "./workbook";

/**
 * Reads the bytes of an `.xlsx` (or `.xlsm`, `.xlsb`) file. Dates stay serial numbers, blanks are null, errors are
 * `{ error: "#N/A" }`. Colours, fonts and row heights are read only with `looks`, for whoever shows the sheet. Throws `UnreadableWorkbook` and nothing else.
 */
export function readWorkbook(bytes: Uint8Array, options: { looks?: boolean } = {}): Workbook {
  const problem = containerProblem(bytes);
  if (problem) throw new UnreadableWorkbook(problem);
  try {
    return toWorkbook(parse(bytes), options.looks ?? false);
  } catch (cause) {
    throw new UnreadableWorkbook("damaged", cause);
  }
}

function parse(bytes: Uint8Array): WorkBook {
  return read(bytes, {
    type: "array",
    dense: true,
    cellDates: false,
    cellHTML: false,
    cellText: false,
    cellNF: true,
    // Without stubs the library drops a formula whose result was never stored.
    sheetStubs: true,
    // Tables, column widths and frozen panes are read from the parts themselves.
    bookFiles: true,
  });
}

function toWorkbook(book: WorkBook, withLooks: boolean): Workbook {
  const part = partReader(book);
  const paths = sheetPaths(part);
  const known = withLooks ? looks(part("xl/styles.xml") ?? "", part("xl/theme/theme1.xml") ?? "") : [];
  const uses1904Dates = book.Workbook?.WBProps?.date1904 === true;
  const sheets = book.SheetNames.flatMap((name, index) => {
    const sheet = book.Sheets[name] as (DenseWorkSheet & { "!type"?: string }) | undefined;
    // Chart sheets have no cells.
    if (!sheet?.["!data"] || (sheet["!type"] ?? "sheet") !== "sheet") return [];
    const cells = readCells(sheet, uses1904Dates);
    const entry = book.Workbook?.Sheets?.[index] as { Hidden?: number; id?: string } | undefined;
    const path = paths.get(entry?.id ?? "") ?? `xl/worksheets/sheet${index + 1}.xml`;
    const used = { ...cells.origin, rows: cells.cells.length, columns: cells.cells[0]?.length ?? 0 };
    return [
      {
        name,
        hidden: (entry?.Hidden ?? 0) !== 0,
        ...cells,
        ...readParts(part, path),
        ...readLooks(withLooks ? (part(path) ?? "") : "", used, known),
        merges: (sheet["!merges"] ?? []).map(areaOf),
      },
    ];
  });
  const definedNames = (book.Workbook?.Names ?? []).map((name) => ({
    name: name.Name,
    formula: name.Ref,
    sheet: name.Sheet === undefined ? null : (book.SheetNames[name.Sheet] ?? null),
  }));
  return { sheets, definedNames, uses1904Dates };
}

function partReader(book: WorkBook): PartReader {
  const files = (book as { files?: Record<string, { content?: Uint8Array | number[] }> }).files ?? {};
  const decoder = new TextDecoder();
  return (path) => {
    const content = files[path]?.content;
    return content ? decoder.decode(Uint8Array.from(content)) : null;
  };
}

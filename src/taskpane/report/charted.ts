import type { Row } from "../../account/account";
import type { Area } from "../../sheet/area";
import type { DocChart, DocRow, SheetDocument } from "../../excel/sheet-document";
import { docSections } from "./account-sheet";

type Drawing = Pick<DocChart, "kind" | "title" | "place" | "minimum"> & {
  /** Title of the section of numbers. */
  readonly heading: string;
  readonly numbers: readonly Row[];
};

/** Appends the numbers of a chart to the rows of a sheet, and places the chart over blank cells. */
export function charted(
  rows: readonly DocRow[],
  { heading, numbers, ...chart }: Drawing,
): Pick<SheetDocument, "rows" | "charts"> {
  const section = docSections([{ id: "chart", title: heading, rows: numbers }]);
  const [first] = numbers;
  if (first?.is !== "headings") return { rows };
  const data: Area = {
    row: rows.length + section.length - numbers.length,
    column: 0,
    rows: numbers.length,
    columns: first.texts.length,
  };
  return { rows: [...rows, ...section], charts: [{ ...chart, data }] };
}

/** Text bars are redundant beside a chart. */
export function withoutBars(rows: readonly Row[]): readonly Row[] {
  return rows.filter((row) => row.is !== "fact" || row.values.every((value) => value?.is !== "bar"));
}

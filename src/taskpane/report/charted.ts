import type { Row } from "../../account/account";
import type { Area } from "../../sheet/area";
import type { DocChart, DocRow, SheetDocument } from "../../excel/sheet-document";
import { docSections } from "./account-sheet";

type Drawing = Pick<DocChart, "kind" | "title" | "place" | "minimum"> & {
  /** The title over the numbers, and those with their headings. */
  readonly heading: string;
  readonly numbers: readonly Row[];
};

/** Rows of a sheet with the numbers of a chart behind them, and the chart over some of their blank cells. */
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

/** A chart says what bars of letters say. */
export function withoutBars(rows: readonly Row[]): readonly Row[] {
  return rows.filter((row) => row.is !== "fact" || row.values.every((value) => value?.is !== "bar"));
}

import type { DocRow } from "../../excel/sheet-document";
import { cellAddress } from "../../sheet/address";
import type { Cause } from "../findings/group-findings";
import type { Place } from "../findings/placed-finding";
import { personIn } from "../parts/person-in";
import { headings, link, quoted, sentences } from "./doc-cells";
import type { Report } from "./report";
import type { ReportSpeech } from "./report-speech";

/** Further rows are all among the findings. */
const SHOWN = 200;

/** The rows that can decide an open verdict, those that settle it alone first. */
export function decidingRows(
  { check, causes, reading: { sheet } }: Report,
  { sayReport }: ReportSpeech,
): readonly DocRow[] {
  const { deciding, columns } = check;
  if (deciding.length === 0) return [];
  const places = placesOfErrors(causes);
  const nameColumn = columns.name ?? columns.surname ?? columns.citizenship ?? 0;
  const rows = deciding.slice(0, SHOWN).map((row) => {
    const place = places.get(row) ?? { row: sheet.row + row, column: sheet.column + nameColumn };
    return [
      quoted(
        personIn(sheet.cells[row] ?? [], columns) ??
          sayReport("deciding.row", { row: String(place.row + 1) }),
      ),
      link(cellAddress(place.row, place.column), sheet.sheet, place),
    ];
  });
  const hidden = deciding.length - rows.length;
  return [
    ...sentences([sayReport("deciding.hint")]),
    headings(sayReport("person"), sayReport("cell")),
    ...rows,
    ...sentences(hidden > 0 ? [sayReport("more", { count: hidden })] : []),
  ];
}

/** Where each row has its first error; rows under a column that was refused as a whole have none of their own. */
function placesOfErrors(causes: readonly Cause[]): ReadonlyMap<number, Place> {
  const places = new Map<number, Place>();
  for (const { row, place, severity } of causes.flatMap(({ findings }) => findings))
    if (row !== null && place && severity === "error" && !places.has(row)) places.set(row, place);
  return places;
}

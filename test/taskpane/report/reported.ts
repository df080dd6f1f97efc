import type { DocCell, SheetDocument } from "../../../src/excel/sheet-document";
import type { SheetCells } from "../../../src/excel/read-sheet";
import type { Language } from "../../../src/i18n/language";
import { type Day, iso, toDotted } from "../../../src/law/day";
import { answerTo } from "../../../src/taskpane/store/check/answer";
import type { ReportedCheck } from "../../../src/taskpane/report/report";
import { reportSheet } from "../../../src/taskpane/report/report-sheet";

/** What a report is made of: a sheet checked for 1 February 2026, and written on the next day. */
export function reported(sheet: SheetCells, settings: unknown[][] | null = null): ReportedCheck {
  const table = settings && { id: "sheet-2", sheet: "KZ_Employer", row: 0, column: 0, cells: settings };
  const reading = { sheet, settings: table, at: "14:02" };
  const answer = answerTo(reading, { day: iso("2026-02-01"), smallBusiness: null });
  if (answer.result.kind !== "check") throw new Error(answer.result.kind);
  return { answer, check: answer.result, reading, writtenOn: iso("2026-02-02"), isStale: false };
}

export function planOf(checked: ReportedCheck, language: Language = "en"): SheetDocument {
  return reportSheet(checked, language);
}

/** The report as a reader sees it, row by row; links and bars in brackets. */
export function shown({ rows }: SheetDocument): readonly string[] {
  return rows.map((row) => row.map((cell) => (cell === null ? "" : shownCell(cell))).join(" | "));
}

function shownCell(cell: DocCell): string {
  switch (cell.is) {
    case "text":
      return cell.to ? `[${cell.text}]` : cell.text;
    case "number":
      return String(cell.number);
    case "percent":
      return `${(cell.share * 100).toFixed(1)}%`;
    case "day":
      return toDotted(cell.day as Day);
    case "bar":
      return `[${cell.share.toFixed(3)}]`;
  }
}

import type { Employer } from "../../domain/employer";
import type { SheetCells } from "../../excel/read-sheet";
import type { Day } from "../../law/day";
import { blankArea } from "../../roster/blank-area";
import type { Cells } from "../../roster/cell";
import { check, type Check, type NotCovered } from "../../roster/check";
import { noSettings, readSettings, type Settings } from "../../roster/employer-settings";
import type { Finding } from "../../roster/findings";
import type { Unreadable } from "../../roster/layout";
import { type Emptiness, emptinessOf } from "./emptiness";
import { isExemptionUnread } from "./is-exemption-unread";

export type SmallBusiness = Employer["smallBusiness"];

/** What was read from the workbook at one moment. */
export type Reading = {
  readonly sheet: SheetCells;
  /** The employer's settings as they stand in the workbook; null where there are none. */
  readonly settings: SheetCells | null;
  /** The hour of the reading: "14:02". */
  readonly at: string;
};

/** What the user asks; a small business of null is whatever the workbook says. */
export type Question = { readonly day: Day; readonly smallBusiness: SmallBusiness | null };

export type Answer = {
  /** The day it answers for. */
  readonly day: Day;
  /** Position on the sheet, from 0, of the first row that was read. */
  readonly firstRow: number;
  readonly result: Check | Unreadable | NotCovered;
  readonly settings: Settings;
  /** What the answer took the employer for. */
  readonly smallBusiness: SmallBusiness;
  /** The workbook speaks of a small business and could not be understood, and the user has not chosen. */
  readonly isExemptionUnread: boolean;
  /** Why nobody is there to check; null where somebody is. */
  readonly emptiness: Emptiness | null;
  /** Remarks on the employer and on the roster. */
  readonly findings: readonly Finding[];
};

/** Answers a question from what was read, without asking Excel again. */
export function answerTo(reading: Reading, { day, smallBusiness }: Question): Answer {
  const settings = reading.settings ? readSettings(reading.settings.cells, day) : noSettings;
  const employer = smallBusiness === null ? settings.employer : { ...settings.employer, smallBusiness };
  const { readings, chosenHeadings } = settings;
  const people = cellsOfPeople(reading);
  const result = check({ cells: people, day, employer, readings, chosenHeadings });
  const ofEmployer = settings.findings.filter(
    ({ code }) => smallBusiness === null || code !== "business_size_unknown",
  );
  return {
    day,
    firstRow: reading.sheet.row,
    result,
    settings,
    smallBusiness: employer.smallBusiness,
    isExemptionUnread: smallBusiness === null && isExemptionUnread(settings, day),
    emptiness: emptinessOf(result, people, reading.settings?.sheet === reading.sheet.sheet),
    findings: result.kind === "check" ? [...ofEmployer, ...result.findings] : ofEmployer,
  };
}

/** The sheet without settings that stand on it: below a roster they would be read as people. */
function cellsOfPeople({ sheet, settings }: Reading): Cells {
  if (settings?.sheet !== sheet.sheet) return sheet.cells;
  return blankArea(sheet.cells, {
    row: settings.row - sheet.row,
    column: settings.column - sheet.column,
    rows: settings.cells.length,
    columns: settings.cells[0]?.length ?? 0,
  });
}

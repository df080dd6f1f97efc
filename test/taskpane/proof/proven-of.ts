import type { Day } from "../../../src/law/day";
import { defaultReadings, type Readings } from "../../../src/law/readings";
import type { SheetCells } from "../../../src/excel/read-sheet";
import { accountInSteps } from "../../../src/roster/judgement/account";
import { explained } from "../../../src/roster/check";
import { judgeRoster } from "../../../src/roster/judgement/judge-roster";
import { runToEnd } from "../../../src/roster/steps";
import type { Proven } from "../../../src/taskpane/proof/proven";

/** A sheet checked on a day, with the account of its rows. */
export function provenOf(sheet: SheetCells, day: Day, readings: Readings = defaultReadings): Proven {
  const judged = judgeRoster({ cells: sheet.cells, day, readings });
  if (judged.kind !== "judged") throw new Error(JSON.stringify(judged));
  const check = explained(judged);
  return { check, judged, account: runToEnd(accountInSteps(judged, check.findings)), sheet };
}

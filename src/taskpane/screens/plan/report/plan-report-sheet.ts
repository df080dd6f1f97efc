import { aheadAccount } from "../../../../account/forecast/ahead-account";
import { aheadVoicesIn } from "../../../../account/forecast/ahead";
import { lawCheckedOn } from "../../../../domain/law-checked";
import type { SheetDocument } from "../../../../excel/sheet-document";
import type { CheckSpeech } from "../../../check-speech";
import { docRows, docSections, dressed } from "../../../report/account-sheet";
import { pageFoot } from "../../../report/page-foot";
import { askedRows } from "./asked-rows";
import { aheadOf, type PlanReport } from "./plan-report";

/** Sentences stand in the wide column, numbers beside them. */
const WIDTHS = [66, 26, 16, 18, 16, 18, 14, 14, 14, 18, 16, 16];

/**
 * A sheet that tells a look ahead to somebody who has no add-in: what is to come, every day on which something changes,
 * the plan with its scenarios, and the ways back. Values only; what comes from the workbook stays the text it is.
 */
export function planReportSheet(
  report: PlanReport,
  { language }: Pick<CheckSpeech, "language">,
): SheetDocument {
  const voices = aheadVoicesIn(language);
  const { sayHere } = voices;
  const [outlook, ...others] = aheadAccount(aheadOf(report), voices);
  return {
    name: sayHere("sheet.name"),
    widths: WIDTHS,
    page: { orientation: "landscape", footer: pageFoot(report.forecast.from, lawCheckedOn, voices) },
    rows: [
      [dressed(sayHere("title"), "title")],
      [dressed(outlook.title, "heading")],
      ...docRows(outlook.rows),
      [],
      ...docRows(askedRows(report, voices)),
      ...docSections(others),
    ],
  };
}

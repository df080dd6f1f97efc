import type { Language } from "../../../../i18n/language";
import { pane } from "../../../../i18n/pane";
import { reportTexts } from "../../../../i18n/report";
import { speaker } from "../../../../i18n/speaker";
import type { Row, Section } from "../../../../account/account";
import { groupRows } from "../../../../account/check/group-rows";
import { aheadAccount, lawAheadRows } from "../../../../account/forecast/ahead-account";
import { courseChartRows } from "../../../../account/forecast/course-chart";
import type { SheetDocument } from "../../../../excel/sheet-document";
import { docRows, docSections, dressed, withPlaces } from "../../../report/account-sheet";
import { charted, withoutBars } from "../../../report/charted";
import { printedPage } from "../../../report/printed-page";
import { employerRows, signatures } from "../../../report/signed-page";
import { askedRows, whereRows } from "./asked-rows";
import { aheadOf, type PlanReport } from "./plan-report";

/** Height of the chart: a third of a page. */
const CHART_ROWS = 16;

/** The wide column holds sentences, the next one lines to write on, the others numbers. */
const WIDTHS = [58, 31, 20, 14, 12, 10, 14, 10, 10];

/**
 * A report of a forecast for readers without the add-in: what happens, every day with a change, the plan with its
 * scenarios, and remedies. Values only; text from the workbook is written as text, never as a formula.
 */
export function planReportSheet(report: PlanReport, language: Language): SheetDocument {
  const sayReport = speaker(reportTexts, language);
  const { from, steps } = report.forecast;
  const ahead = aheadOf(report);
  const [outlook, ...others] = aheadAccount(ahead, language);
  const today: readonly Section[] =
    ahead.check === null
      ? []
      : [
          {
            id: "groups",
            title: speaker(pane, language)("groups.title"),
            rows: withoutBars(groupRows(ahead.check, language)),
          },
        ];
  const head = [
    [dressed(sayReport("ahead.title"), "title")],
    [dressed(outlook.title, "heading")],
    ...docRows(outlook.rows),
    [],
    ...docRows([...employerRows(language), ...askedRows(report, language)]),
  ];
  const numbers = courseChartRows(steps, language);
  const front = [
    ...head,
    ...docSections(today),
    [],
    ...docRows(lawAheadRows(language)),
    ...docSections([signatures(language)]),
  ];
  return {
    name: sayReport("ahead.sheet.name"),
    widths: WIDTHS,
    page: printedPage(from, language, front),
    ...charted([...front, ...docSections(withPlaces(others, whereRows(report, language)))], {
      kind: "course",
      title: sayReport("chart.course"),
      heading: sayReport("chart.data"),
      numbers,
      // Columns left free by the forecast and the question.
      place: { row: 2, column: 3, rows: Math.min(CHART_ROWS, head.length - 2), columns: 6 },
      minimum: leastShare(numbers),
    }),
  };
}

/** The minimum of the axis: with an axis from 0, a share that varies between 66 and 70 % would look constant. */
function leastShare(numbers: readonly Row[]): number {
  const shares = numbers.flatMap((row) =>
    row.is === "line" ? row.values.flatMap((value) => (value?.is === "percent" ? [value.share] : [])) : [],
  );
  return Math.max(0, Math.floor(10 * Math.min(1, ...shares) - 1) / 10);
}

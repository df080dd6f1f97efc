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

/** A chart as high as a third of the page. */
const CHART_ROWS = 16;

/** Sentences stand in the wide column, lines to write on in the next one, numbers beside them. */
const WIDTHS = [58, 31, 20, 14, 12, 10, 14, 10, 10];

/**
 * A sheet that tells a look ahead to somebody who has no add-in: what is to come, every day on which something changes,
 * the plan with its scenarios, and the ways back. Values only; what comes from the workbook stays the text it is.
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
      // What is to come and what was asked leave these columns free.
      place: { row: 2, column: 3, rows: Math.min(CHART_ROWS, head.length - 2), columns: 6 },
      minimum: leastShare(numbers),
    }),
  };
}

/** Where the axis begins: a course between 66 and 70 % would be a flat line above 0. */
function leastShare(numbers: readonly Row[]): number {
  const shares = numbers.flatMap((row) =>
    row.is === "line" ? row.values.flatMap((value) => (value?.is === "percent" ? [value.share] : [])) : [],
  );
  return Math.max(0, Math.floor(10 * Math.min(1, ...shares) - 1) / 10);
}

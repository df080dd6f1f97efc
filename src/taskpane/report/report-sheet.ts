import type { Language } from "../../i18n/language";
import { checkTexts } from "../../i18n/check";
import { reportTexts } from "../../i18n/report";
import { speaker } from "../../i18n/speaker";
import { checkAccount, type CheckedList } from "../../account/check/check-account";
import { shareChartRows } from "../../account/check/share-chart";
import { findingGroups, findingText } from "../../account/check/finding-groups";
import { sentences } from "../../account/values";
import { totalsOf } from "../../roster/totals/reconcile-totals";
import type { SheetDocument } from "../../excel/sheet-document";
import { lawSentences } from "../../sentences/explain-verdict";
import { notesIn, shownFindings } from "../findings/shown-findings";
import { cellsOfPeople } from "../store/check/answer";
import type { Ignoring } from "../store/tables/ignored-findings";
import { docRows, docSections, dressed, withPlaces } from "./account-sheet";
import { charted, withoutBars } from "./charted";
import { factRows, placeRows } from "./fact-rows";
import { printedPage } from "./printed-page";
import type { ReportedCheck } from "./report";
import { signatures } from "./signed-page";
import { verdictRows } from "./verdict-rows";
import { isSuperseded } from "../../roster/judgement/judge-roster";

/** The wide column holds sentences and row names; the others hold values and bars. */
const WIDTHS = [62, 32, 32, 16];

/**
 * A report of a check for readers without the add-in: a first page to sign with the verdict and both groups, followed
 * by their basis, in the speech's language. Values only; text from the workbook is written as text, never as a formula.
 */
export function reportSheet(
  reported: ReportedCheck,
  language: Language,
  ignoring: Pick<Ignoring, "table" | "unwritten"> = { table: null, unwritten: [] },
): SheetDocument {
  const sayReport = speaker(reportTexts, language);
  const { day, proof } = reported.check;
  const [groups, ...annexes] = checkAccount(checkedList(reported, language, ignoring), language);
  const head = [
    [dressed(sayReport("title"), "title")],
    ...verdictRows(reported, language),
    [],
    ...docRows(factRows(reported, language)),
  ];
  const numbers = shareChartRows(reported.check, language);
  const front = [
    ...head,
    ...docSections(
      groups ? [numbers.length > 0 ? { ...groups, rows: withoutBars(groups.rows) } : groups] : [],
    ),
    [],
    ...docRows(sentences(lawSentences(proof, speaker(checkTexts, language)).slice(0, 1))),
    ...docSections([signatures(language)]),
  ];
  return {
    name: sayReport("sheet.name"),
    widths: WIDTHS,
    page: printedPage(day, language, front, proof.lawCheckedOn),
    ...charted([...front, ...docSections(withPlaces(annexes, placeRows(reported, language)))], {
      kind: "bars",
      title: sayReport("chart.title"),
      heading: sayReport("chart.data"),
      numbers,
      // Free beside verdict and facts. The next column may fall off the page where fonts are wider.
      place: { row: 2, column: 2, rows: head.length - 2, columns: 1 },
    }),
  };
}

/** The check as input of an account, with open and ignored findings. */
function checkedList(
  { answer, check, reading }: ReportedCheck,
  language: Language,
  ignoring: Pick<Ignoring, "table" | "unwritten">,
): CheckedList {
  const { sheet } = reading;
  const { fixOf, chosenHeadings } = answer;
  const list = { ...sheet, cells: cellsOfPeople(reading) };
  const found = { check, list, fixOf };
  const { causes, ignored } = shownFindings(answer, sheet, notesIn(ignoring).notes);
  const judged = answer.judged !== null && isSuperseded(answer.judged) ? null : answer.judged;
  return {
    ...{ check, list, chosenHeadings, judged },
    totals: totalsOf(judged, check.findings),
    open: findingGroups(causes, found, language),
    ignored: ignored.map(({ finding, note }) => ({ ...findingText(finding, found, language), ...note })),
  };
}

import { checkAccount, type CheckedList } from "../../account/check/check-account";
import { findingGroups, findingSaid } from "../../account/check/finding-groups";
import { type Voices, voicesIn } from "../../account/voices";
import type { SheetDocument } from "../../excel/sheet-document";
import type { CheckSpeech } from "../check-speech";
import { notesIn, shownFindings } from "../findings/shown-findings";
import { cellsOfPeople } from "../store/answer";
import type { Ignoring } from "../store/use-ignored";
import { docRows, docSections, dressed } from "./account-sheet";
import { factRows } from "./fact-rows";
import type { ReportedCheck } from "./report";
import { verdictRows } from "./verdict-rows";

/** Sentences and the names of rows stand in the wide column, values and bars beside them. */
const WIDTHS = [66, 34, 34, 22];

/**
 * A sheet that tells a check to somebody who has no add-in: the verdict and everything it rests on, in the language
 * of the speech. Values only; what comes from the workbook stays the text it is.
 */
export function reportSheet(
  reported: ReportedCheck,
  { language }: Pick<CheckSpeech, "language">,
  ignoring: Pick<Ignoring, "table" | "unwritten"> = { table: null, unwritten: [] },
): SheetDocument {
  const voices = voicesIn(language);
  const { sayReport } = voices;
  return {
    name: sayReport("sheet.name"),
    widths: WIDTHS,
    rows: [
      [dressed(sayReport("title"), "title")],
      ...verdictRows(reported, voices),
      [],
      ...docRows(factRows(reported, voices)),
      ...docSections(checkAccount(checkedList(reported, voices, ignoring), voices)),
    ],
  };
}

/** The check as an account takes it, with the findings that nobody chose to ignore, and those somebody did. */
function checkedList(
  { answer, check, reading }: ReportedCheck,
  voices: Voices,
  ignoring: Pick<Ignoring, "table" | "unwritten">,
): CheckedList {
  const { sheet } = reading;
  const { fixOf, chosenHeadings } = answer;
  const list = { ...sheet, cells: cellsOfPeople(reading) };
  const found = { check, list, fixOf };
  const { causes, ignored } = shownFindings(answer, sheet, notesIn(ignoring).notes);
  return {
    ...{ check, list, chosenHeadings },
    open: findingGroups(causes, found, voices),
    ignored: ignored.map(({ finding, note }) => ({ ...findingSaid(finding, found, voices), ...note })),
  };
}

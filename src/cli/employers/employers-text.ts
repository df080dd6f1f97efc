import { checkTexts } from "../../i18n/check";
import { pane } from "../../i18n/pane";
import { rulesTexts } from "../../i18n/rules";
import type { Row } from "../../account/account";
import { employerFineRows, employerRemarks, employerRows } from "../../account/employers/employer-rows";
import { lawWords } from "../../account/law-words";
import { sentences } from "../../account/values";
import type { Language } from "../../i18n/language";
import { planTexts } from "../../i18n/plan";
import { speaker } from "../../i18n/speaker";
import { toDotted } from "../../law/day";
import { NOT_CALCULATED } from "../../sheet/cell";
import { accountText } from "../account-text";
import type { Failure } from "../failure";
import type { TextStyle } from "../text-report";
import { joinParagraphs } from "../paragraphs";
import { wrap } from "../wrap";
import type { EmployersOfFiles, FoundEmployer } from "./check-employers";

/** Employers as text: one line each, worst first, then what could not be read. */
export function employersText(
  found: EmployersOfFiles,
  explain: (failure: Failure) => string,
  language: Language,
  style: TextStyle,
): string {
  const say = speaker(pane, language);
  const sayPlan = speaker(planTexts, language);
  const sayRule = speaker(rulesTexts, language);
  const { failures } = found;
  const employers = found.employers.map((each) => ({ ...each, foundIn: `${each.file}, ${each.sheet}` }));
  const count = (...verdicts: readonly FoundEmployer["verdict"][]) =>
    employers.filter(({ verdict }) => verdicts.includes(verdict)).length;
  const paragraphs: readonly (readonly string[])[] = [
    [
      style.headline(
        sayPlan("employers.headline", {
          fail: count("fail"),
          undecided: count("undecided", "empty"),
          good: count("pass", "exempt"),
        }),
      ),
      toDotted(found.day),
    ],
    // Employers are compared line by line, so keep the table even if it is too wide.
    accountText(employerRows(employers, language), say, Infinity),
    textOf(employerFineRows(employers, language)),
    textOf(sentences([...employerRemarks(employers, sayPlan), ...unusedSentences(found, language)])),
    failures.length === 0
      ? []
      : [
          sayPlan("employers.unread", { count: failures.length }),
          ...failures.map(({ file, failure }) => wrap(`${file}: ${explain(failure)}`, style.width, "  ")),
        ],
    textOf(sentences([lawWords(found.day, sayRule), sayRule("doubt.rules")])),
  ];
  return joinParagraphs(paragraphs);

  function textOf(rows: readonly Row[]): readonly string[] {
    return accountText(rows, say, style.width);
  }
}

/** What was not used: rows without employer, one employer's settings in a workbook of several, unusable cells. */
function unusedSentences(
  { unassigned, unusedSettings, problems }: EmployersOfFiles,
  language: Language,
): readonly string[] {
  const sayAnswer = speaker(checkTexts, language);
  const sayPlan = speaker(planTexts, language);
  return [
    ...unassigned.map(({ file, sheet, people }) =>
      sayPlan("employers.unassigned", { file: `${file}, ${sheet}`, count: people }),
    ),
    ...unusedSettings.map(({ file, sheet }) =>
      sayPlan("employers.own_settings", { file: `${file}, ${sheet}` }),
    ),
    ...problems.map(({ file, cell, text, notRead }) => {
      const values = { cell: `${file}, ${cell}`, text };
      if (text === NOT_CALCULATED.error) return sayPlan("employers.not_calculated", values);
      if (notRead === undefined) return sayPlan("employers.problem", values);
      const listed = notRead.map((heading) => sayAnswer("quoted", { text: heading })).join(", ");
      return sayPlan("employers.no_heading", { ...values, headings: listed === "" ? "none" : listed });
    }),
  ];
}

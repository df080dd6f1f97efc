import { pane } from "../../i18n/pane";
import { vacancyTexts } from "../../i18n/vacancies";
import { rulesTexts } from "../../i18n/rules";
import { reportTexts } from "../../i18n/report";
import { speaker } from "../../i18n/speaker";
import type { Language } from "../../i18n/language";
import { aboutRows } from "../about-rows";
import type { ListOnSheet, Section } from "../account";
import type { Day } from "../../law/day";
import type { VacanciesCheck } from "../../roster/vacancies/check-vacancies";
import { day, fact, link, sentences } from "../values";
import { lawWords } from "../law-words";

/** The question and its day, and how far the report can be trusted. */
export function aboutSection(
  {
    check,
    sheet,
    writtenOn,
  }: { readonly check: VacanciesCheck; readonly sheet: ListOnSheet; readonly writtenOn: Day },
  language: Language,
): Section {
  const sayReport = speaker(reportTexts, language);
  const sayRule = speaker(rulesTexts, language);
  const sayVacancy = speaker(vacancyTexts, language);
  const sayPane = speaker(pane, language);
  return {
    id: "about",
    title: sayVacancy("about.title"),
    rows: [
      fact(sayPane("question.day"), day(check.day)),
      fact(sayReport("fact.written"), day(writtenOn)),
      fact(sayVacancy("where.list"), link(sheet.sheet, sheet.sheet, sheet)),
      ...sentences([sayVacancy("about.summary")]),
      ...aboutRows([lawWords(check.day, sayRule)], language),
    ],
  };
}

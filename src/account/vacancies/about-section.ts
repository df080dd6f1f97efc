import { aboutRows } from "../about-rows";
import type { ListOnSheet, Section } from "../account";
import type { Day } from "../../law/day";
import type { VacanciesCheck } from "../../roster/vacancies/check-vacancies";
import { day, fact, link, sentences } from "../values";
import { lawWords } from "../law-words";
import type { VacancyVoices } from "./vacancies-told";

/** What was asked and when, and how far the sheet can be trusted. */
export function aboutSection(
  {
    check,
    sheet,
    writtenOn,
  }: { readonly check: VacanciesCheck; readonly sheet: ListOnSheet; readonly writtenOn: Day },
  voices: VacancyVoices,
): Section {
  const { sayReport, sayRule, sayScreen } = voices;
  return {
    id: "about",
    title: sayScreen("about.title"),
    rows: [
      fact(sayScreen("about.day"), day(check.day)),
      fact(sayReport("fact.written"), day(writtenOn)),
      fact(sayScreen("about.list"), link(sheet.sheet, sheet.sheet, sheet)),
      ...sentences([sayScreen("about.summary")]),
      ...aboutRows([lawWords(check.day, sayRule)], voices),
    ],
  };
}

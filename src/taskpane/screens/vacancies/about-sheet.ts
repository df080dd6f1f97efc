import { aboutRows } from "../../../account/about-rows";
import type { Section } from "../../../account/account";
import { day, fact, link, sentences } from "../../../account/values";
import { lawWords } from "./law-words";
import type { VacancyVoices } from "./report/vacancy-report";
import type { WrittenVacancies } from "./written-sheets";

/** What was asked and when, and how far the sheet can be trusted. */
export function aboutSheet(
  { check, sheet, writtenOn }: Pick<WrittenVacancies, "check" | "sheet" | "writtenOn">,
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

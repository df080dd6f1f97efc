import type { Language } from "../../../i18n/language";
import { vacancyTexts } from "../../../i18n/vacancies";
import { speaker } from "../../../i18n/speaker";
import { useLanguage, useSay } from "../../speech";
import type { OwnDaysOff } from "../../../domain/workday";
import { explainNextStep } from "../../../sentences/explain-vacancy";
import { type Day, toDotted } from "../../../law/day";
import type { SheetCells } from "../../../excel/read-sheet";
import type { VacancyCheck } from "../../../roster/vacancies/check-vacancies";
import { ScrollTable } from "../../parts/scroll-table";
import { type KeyDates, keyDatesOf } from "./key-dates";
import { vacancyName } from "../../../account/vacancies/vacancy-name";

/** Vacancies by their next action, and what their dates depend on. */
export type VacancyDates = {
  readonly vacancies: readonly VacancyCheck[];
  readonly day: Day;
  readonly daysOff: OwnDaysOff;
  readonly sheet: SheetCells;
};

const columns = ["posted", "end", "first", "planned", "filed"] as const;

/** The chart's dates, and those outside its range, as a table. */
export function KeyDatesTable({
  vacancies,
  day,
  daysOff,
  sheet,
  isSeen,
}: VacancyDates & { readonly isSeen: boolean }) {
  const language = useLanguage();
  const sayVacancy = useSay(vacancyTexts);
  return (
    <ScrollTable
      caption={sayVacancy("table.caption")}
      nameHeading={sayVacancy("table.vacancy")}
      columns={([...columns, "next"] as const).map((key) => ({
        key,
        heading: sayVacancy(`table.${key}`),
        isWide: key === "first" || key === "next",
      }))}
      rows={vacancies.map((vacancy) => {
        const words = keyDateWords(keyDatesOf(vacancy, day, daysOff), language);
        return {
          key: vacancy.row,
          name: vacancyName(vacancy, sheet, sayVacancy),
          cells: [...columns.map((column) => words[column]), explainNextStep(vacancy, day, sayVacancy)],
        };
      })}
      isSeen={isSeen}
    />
  );
}

/** The dates of one vacancy in words. */
function keyDateWords(
  { posted, isAhead, end, firstDay, workday, planned, filed }: KeyDates,
  language: Language,
): Readonly<Record<(typeof columns)[number], string>> {
  const say = speaker(vacancyTexts, language);
  const dotted = (day: Day | null) => (day === null ? say("table.none") : toDotted(day));
  return {
    posted: isAhead && posted !== null ? say("table.ahead", { day: toDotted(posted) }) : dotted(posted),
    end: dotted(end),
    first:
      firstDay !== null && workday !== null
        ? say("table.day_off", { day: toDotted(firstDay), workday: toDotted(workday) })
        : dotted(firstDay),
    planned: dotted(planned),
    filed: dotted(filed),
  };
}

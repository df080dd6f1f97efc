import { useEffect, useState } from "react";
import { type Today, todayInSteps } from "../../../../roster/remedies/today";
import type { VacancySheet } from "../../../../roster/forecast/filings";
import type { ExcelVerbs } from "../../../excel-verbs";
import type { Answer, Snapshot } from "../../../store/answer";
import { forecastQuestion } from "../../../../workbook-model/questions";
import { inTurns } from "../../../store/turns";
import { readVacancyList, type VacancyList } from "../../../store/vacancy-list";

/** What to do for the day of an answer, the vacancies that were counted, and how they were asked for. */
export type TodayRead = {
  readonly today: Today;
  readonly vacancies: VacancyList;
  readonly asked: VacancySheet | null;
};

/** Looks what to do once an answer stands; null until then, so that nothing is said of an answer before. */
export function useToday(verbs: ExcelVerbs, answer: Answer, reading: Snapshot): TodayRead | null {
  const [found, setFound] = useState<(TodayRead & { readonly answer: Answer }) | null>(null);
  useEffect(() => {
    let isWanted = true;
    const look = async () => {
      // Without the vacancies the list by itself can still be told.
      const none: VacancyList = { kind: "none" };
      const vacancies = await readVacancyList(verbs, reading.sheet.id).catch(() => none);
      if (!isWanted) return;
      const list = vacancies.kind === "read" ? vacancies.sheet : null;
      const question = forecastQuestion(reading.sheet, list, answer.settings, { months: 0 });
      await inTurns(
        todayInSteps(question),
        () => undefined,
        () => isWanted,
        (today) => {
          if (isWanted && today !== null)
            setFound({ answer, today, vacancies, asked: question.vacancies ?? null });
        },
      );
    };
    void look();
    return () => {
      isWanted = false;
    };
  }, [verbs, answer, reading]);
  return found?.answer === answer ? found : null;
}

import { useCallback } from "react";
import { isSuperseded } from "../../../../roster/judgement/judge-roster";
import { type Today, todayInSteps } from "../../../../roster/remedies/today";
import type { VacancySheet } from "../../../../roster/forecast/filings";
import type { Steps } from "../../../../roster/steps";
import type { Answer, Snapshot } from "../../../store/check/answer";
import { forecastQuestion } from "../../../../workbook-model/questions";
import { pause } from "../../../store/pause";
import { useWorkedOut } from "../../../store/use-worked-out";
import { readVacancyList, type VacancyList } from "../../../store/vacancies/vacancy-list";
import { useStore } from "../../../store/use-store";

/** The remedies for the answer's day, the vacancies as read, and the list as passed to the question. */
export type TodayRead = {
  readonly today: Today;
  readonly vacancies: VacancyList;
  readonly asked: VacancySheet | null;
};

/** Computes what to do once there is an answer; null until then. */
export function useToday(answer: Answer, reading: Snapshot): TodayRead | null {
  const { verbs } = useStore();
  const begin = useCallback(async () => {
    // The answer is painted first.
    await pause();
    // Remedies for the list alone do not depend on the vacancies.
    const none: VacancyList = { kind: "none" };
    const vacancies = await readVacancyList(verbs, reading.sheet.id).catch(() => none);
    return todayRead(answer, reading, vacancies);
  }, [verbs, answer, reading]);
  return useWorkedOut(answer, begin).result;
}

function* todayRead(answer: Answer, { sheet }: Snapshot, vacancies: VacancyList): Steps<TodayRead | null> {
  const list = vacancies.kind === "read" ? vacancies.sheet : null;
  const question = forecastQuestion(sheet, list, answer.settings, { months: 0 });
  const judged = answer.judged !== null && !isSuperseded(answer.judged) ? answer.judged : undefined;
  const today = yield* todayInSteps({ ...question, ...(judged && { judged }) });
  // An edit counted in meanwhile has changed the rows, and its own answer follows.
  if (judged && isSuperseded(judged)) return null;
  return today && { today, vacancies, asked: question.vacancies ?? null };
}

import type { Texts } from "../catalogue";
import type { en } from "./en";

export const ru: Texts<typeof en> = {
  "ignored.sheet": "Лист",
  "ignored.cell": "Ячейка",
  "ignored.finding": "Замечание",
  "ignored.person": "Человек",
  "ignored.stood": "Что стояло",
  "ignored.reason": "Причина",
  "ignored.day": "Дата пропуска",
  "ignored.code": "Код",

  "history.day": "Дата записи",
  "history.time": "Время проверки",
  "history.as_of": "На дату",
  "history.sheet": "Лист",
  "history.verdict": "Ответ",
  "history.said": "Словами",
  "history.managers_citizens": "Граждан, 1–2",
  "history.managers_total": "Людей, 1–2",
  "history.workers_citizens": "Граждан, 3–4",
  "history.workers_total": "Людей, 3–4",
  "history.deciding": "Решающих строк",
  "history.readings": "Толкования",
  "history.by": "Кто проверил",
  "history.law": "Закон проверен",

  "fixes.day": "Дата исправления",
  "fixes.time": "Время",
  "fixes.sheet": "Лист",
  "fixes.cell": "Ячейка",
  "fixes.before": "Было",
  "fixes.after": "Стало",
  "fixes.code": "Код",

  "new.person": "Новый работник {number} (план)",
};

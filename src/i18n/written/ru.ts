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

  "new.person": "Новый работник {number} (план)",
};

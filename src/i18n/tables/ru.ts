import type { Texts } from "../catalogue";
import type { en } from "./en";

export const ru: Texts<typeof en> = {
  group: "Группа",
  citizens: "Граждане",
  foreigners: "Иностранцы",
  unclear: "Неясные",
  total: "Всего точно в группе",
  share: "Доля граждан, %",
  required: "Требуется, %",
  verdict: "Ответ",
  room: "Сколько ещё иностранцев можно",
  gap: "Скольких граждан не хватает",
  day: "День",
  act: "Акт, в нашем изложении",
  confidence: "Насколько это надёжно",
  checked_on: "Закон проверен",
  posted: "Опубликована",
  search_days: "Дней поиска",
  last_day: "Последний день поиска",
  filing_day: "Проверено на день",
  first_day: "Первый день подачи",
  both_from: "Поиск и соотношение вместе с",
  next: "Следующий шаг",
  next_day: "Срок шага",

  "confidence.primary": "прочитано в законе",
  "confidence.reported": "по вторичным источникам",
  "confidence.disputed": "спорно",
};

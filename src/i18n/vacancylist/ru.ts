import type { Texts } from "../catalogue";
import type { en } from "./en";

export const ru: Texts<typeof en> = {
  "unreadable.no_heading":
    "Ни одна строка не читается как заголовки списка вакансий. Нужны заголовки для даты публикации и для должности или кода публикации, например «Должность» и «Дата публикации».",
  "unreadable.no_position_column":
    "Нет столбца с должностью или кодом публикации вакансии. Распознаны заголовки: {headings}.",
  "unreadable.no_posting_column":
    "Нет столбца с датой публикации. Распознаны заголовки: {headings}. Назовите столбец «Дата публикации».",
  "unreadable.not_read": "Не распознаны: {headings}.",
  "unreadable.columns_compete":
    "Несколько столбцов означают одно и то же: {headings}. Переименуйте все, кроме одного.",
  "unreadable.chosen_heading_missing": "Нет заголовка {headings}.",
  no_vacancies: "Под заголовками нет ни одной вакансии, проверять нечего.",
  quoted: "«{text}»",
};

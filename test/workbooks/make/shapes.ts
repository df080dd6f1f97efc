import type { WorkbookPlan } from "../make-workbooks";
import { rows } from "./people";

const citizen = (n: number) => [`Рабочий ${n}`, "Казахстан", 4] as const;
const headings = ["ФИО", "Гражданство", "Категория"] as const;

/** Rosters that stand elsewhere than in the first cell of the first sheet. */
export const shapeWorkbooks: readonly WorkbookPlan[] = [
  {
    file: "titles-above.xlsx",
    sheets: [
      {
        name: "Штатка",
        right: 1,
        merges: ["B1:F1", "B2:F2"],
        rows: [
          ["СПИСОЧНЫЙ СОСТАВ РАБОТНИКОВ (категории, гражданство)"],
          ["Приложение 2 к приказу № 118 от 03.11.2025 г."],
          [],
          ["Утверждаю:", null, null, "Директор ____________"],
          [],
          ["№", "Ф. И. О. работника", "Должность\n(профессия)", "Гражданство\n(страна)", "Категория\nИРС"],
          [1, 2, 3, 4, 5],
          ...rows(9, (n) => [n, `Работник ${n}`, "Токарь", "Республика Казахстан", 4]),
          [10, "Работник 10", "Наладчик", "КНР", 4],
        ],
      },
    ],
  },
  {
    file: "any-order.xlsx",
    sheets: [
      {
        name: "Export",
        rows: [
          [
            "Оклад",
            "Категория",
            "Телефон",
            "Город",
            "Гражданство",
            "Табельный",
            "Страна рождения",
            "Сотрудник",
          ],
          ...rows(9, (n) => [
            350_000 + n,
            "3 категория",
            "87010000000",
            "Астана",
            "KAZ",
            1000 + n,
            "Узбекистан",
            `Р. ${n}`,
          ]),
          [900_000, "3 категория", "87010000001", "Астана", "TUR", 1010, "Турция", "Р. 10"],
        ],
      },
    ],
  },
  {
    file: "no-headings.xlsx",
    sheets: [
      {
        name: "Лист1",
        rows: [
          ...rows(9, (n) => [n, `Работник ${n}`, n % 2 ? "РК" : "Казахстан", n < 5 ? 3 : 4]),
          [10, "Работник 10", "Индия", 3],
        ],
      },
    ],
  },
  {
    file: "no-headings-with-dates.xlsx",
    sheets: [
      {
        name: "Лист1",
        rows: rows(5, (n) => [`Работник ${n}`, "РК", 4, "01.02.2024"]),
      },
    ],
  },
  {
    file: "totals-and-sections.xlsx",
    sheets: [
      {
        name: "Список",
        rows: [
          ["№", "ФИО", "Гражданство", "Должность", "Категория"],
          ["Администрация"],
          ...rows(7, (n) => [n, `Начальник ${n}`, "РК", "Начальник", 2]),
          ...rows(3, (n) => [n + 7, `Эксперт ${n}`, "Франция", "Начальник", 2]),
          [null, "Итого по администрации:", 10],
          ["Цех № 1"],
          ...rows(9, (n) => [n + 10, `Рабочий ${n}`, "РК", "Слесарь", 4]),
          [20, "Рабочий 10", "Турция", "Слесарь", 4],
          [null, "Всего", 20],
          [],
          [null, "Исполнитель: отдел кадров, тел. 55-12-34"],
        ],
      },
    ],
  },
  { file: "empty.xlsx", sheets: [{ name: "Лист1", rows: [] }] },
  { file: "headings-only.xlsx", sheets: [{ name: "Лист1", rows: [headings] }] },
  {
    file: "two-rosters.xlsx",
    sheets: [
      { name: "Астана", rows: [headings, ...rows(3, citizen)] },
      { name: "Алматы", rows: [headings, ...rows(2, citizen)] },
    ],
  },
  {
    file: "hidden-archive.xlsx",
    sheets: [
      { name: "Штат", rows: [headings, ...rows(9, citizen), ["Гость", "Турция", 4]] },
      { name: "Архив 2024", hidden: true, rows: [headings, ["Гость", "Турция", 4]] },
      { name: "Заметки", rows: [["Позвонить в центр занятости"], ["Проверить квоту"]] },
    ],
  },
  {
    file: "stray-cell.xlsx",
    sheets: [
      {
        name: "Штат",
        below: 3,
        right: 2,
        rows: [headings, ...rows(9, citizen), ["Гость", "Турция", 4]],
        stray: { address: "C20000", value: "конец" },
      },
    ],
  },
  {
    file: "not-a-roster.xlsx",
    sheets: [
      {
        name: "Смета",
        rows: [
          ["Статья", "Сумма"],
          ["Аренда", 100],
        ],
      },
    ],
  },
];

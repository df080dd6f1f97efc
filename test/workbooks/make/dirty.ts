import type { WorkbookPlan } from "../make-workbooks";
import { rows } from "./people";

/** Rosters with the slips and gaps of real ones. */
export const dirtyWorkbooks: readonly WorkbookPlan[] = [
  {
    file: "dates-as-text.xlsx",
    sheets: [
      {
        name: "Штат",
        rows: [
          ["ФИО", "Гражданство", "Категория", "Дата приёма на работу", "Дата увольнения"],
          ...rows(8, (n) => [`Работник ${n}`, "РК", 3, "01.02.2021", ""]),
          ["Девятый", "РК", 3, "2021-02-01", "05.11.2025 г."],
          ["Эксперт", "Италия", 3, "15/06/2023", null],
          ["Ушёл", "Италия", 3, "15.06.2023", "31.10.2025"],
          ["Придёт", "Италия", 3, "2025-12-01 00:00:00", null],
          ["Когда-то", "РК", 3, "весной", "01.01.2020"],
        ],
      },
    ],
  },
  {
    file: "ambiguous-dates.xlsx",
    sheets: [
      {
        name: "Staff",
        rows: [
          ["Name", "Citizenship", "Category", "Hire date", "Termination date"],
          ...rows(8, (n) => [`Worker ${n}`, "Kazakhstan", 4, "14/02/2021", null]),
          ["Ninth", "Kazakhstan", 4, "14/02/2021", "10/11/2025"],
          ["Expert", "Turkey", 4, "14/02/2023", null],
        ],
      },
    ],
  },
  {
    file: "vacant-posts.xlsx",
    sheets: [
      {
        name: "Штатное расписание",
        rows: [
          ["Подразделение", "Должность", "ФИО", "Гражданство", "Категория"],
          ...rows(8, (n) => ["Цех", "Слесарь", `Слесарь ${n}`, "РК", 4]),
          ["Цех", "Слесарь", "Вакансия", null, 4],
          ["Цех", "Наладчик", "бос орын", null, 4],
          ["Цех", "Сварщик", null, null, 4],
          ["Цех", "Мастер", "Чжан", "Китай", 4],
        ],
      },
    ],
  },
  {
    file: "ethnicity-column.xlsx",
    sheets: [
      {
        name: "Кадры",
        rows: [
          ["ФИО", "Национальность", "Категория"],
          ...rows(6, (n) => [`Работник ${n}`, n % 2 ? "казах" : "русская", 4]),
        ],
      },
    ],
  },
  {
    file: "ethnicity-beside-citizenship.xlsx",
    sheets: [
      {
        name: "Кадры",
        rows: [
          ["ФИО", "Ұлты", "Гражданство", "Категория"],
          ...rows(9, (n) => [`Работник ${n}`, n % 2 ? "орыс" : "қазақ", "РК", 4]),
          ["Эксперт", "қазақ", "Монголия", 4],
        ],
      },
    ],
  },
  {
    file: "look-alike-letters.xlsx",
    sheets: [
      {
        name: "Кадры",
        rows: [
          // Latin letters in Cyrillic words, Russian letters for Kazakh ones, no-break spaces.
          ["ФИO", "Гpaждaнcтвo", "Кaтeгopия"],
          ...rows(3, (n) => [`Работник ${n}`, "Kaзaxcтaн", "ІІІ"]),
          ...rows(3, (n) => [`Работник ${n + 3}`, "Казакстан\u00a0Республикасы", "3-я\u00a0категория"]),
          ...rows(3, (n) => [`Работник ${n + 6}`, "КАЗАХСТАН ", "ушинши санат"]),
          ["Эксперт", "Typция", "III"],
        ],
      },
    ],
  },
  {
    file: "same-person-twice.xlsx",
    sheets: [
      {
        name: "Кадры",
        rows: [
          ["ФИО", "ИИН", "Гражданство", "Категория"],
          ...rows(7, (n) => [`Работник ${n}`, "000000000000", "РК", 4]),
          ["Ким Олег", "061211600012", "РК", 4],
          // The same number stored as a number has lost its leading zero.
          ["КИМ ОЛЕГ", 61211600012, "Казахстан", 4],
          ["Эксперт", "900101300007", "Китай", 4],
        ],
      },
    ],
  },
  {
    file: "unclear-rows.xlsx",
    sheets: [
      {
        name: "Кадры",
        rows: [
          ["ФИО", "Гражданство", "Категория"],
          ...rows(8, (n) => [`Работник ${n}`, "РК", 4]),
          ["Мамытов", "КР", 4],
          ["Директор", "Турция", null],
          ["Без данных", null, 4],
          ["Подсобник", "Узбекистан", "без категории"],
        ],
      },
    ],
  },
  {
    file: "error-cells.xlsx",
    sheets: [
      {
        name: "Кадры",
        rows: [
          ["ФИО", "Гражданство", "Категория"],
          ...rows(8, (n) => [`Работник ${n}`, "РК", 4]),
          ["Девятый", { error: "#N/A" }, 4],
          ["Десятый", "Турция", { formula: "VLOOKUP(A11,Z:Z,1,0)", value: { error: "#REF!" } }],
        ],
      },
    ],
  },
  {
    file: "formula-results.xlsx",
    sheets: [
      {
        name: "Кадры",
        rows: [
          ["ФИО", "Гражданство", "Категория"],
          ...rows(9, (n) => [
            `Работник ${n}`,
            { formula: `IF(TRUE,"Казахстан","")`, value: "Казахстан" },
            { formula: "2+2", value: 4 },
          ]),
          ["Эксперт", { plain: "Тур", bold: "ция" }, 4],
        ],
      },
    ],
  },
];

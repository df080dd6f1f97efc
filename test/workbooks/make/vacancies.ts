import type { WorkbookPlan } from "../make-workbooks";
import { date, rows } from "./people";

/** Lists of vacancies of different habits, asked about on 5 November 2025. */
export const vacancyWorkbooks: readonly WorkbookPlan[] = [
  {
    file: "vacancies/russian-with-staff.xlsx",
    sheets: [
      {
        name: "Вакансии",
        rows: [
          ["Реестр вакансий на ноябрь 2025 г."],
          [null],
          [
            "№ п/п",
            "Наименование вакансии",
            "Код вакансии",
            "Дата публикации",
            "Категория",
            "Регион работы",
            "Регион размещения",
            "Центр занятости уведомлён",
            "Портал",
          ],
          [1, "Инженер", "KZ-1", date("2025-10-01"), 3, "г. Алматы", "Алматы қ.", "да", "migration.enbek.kz"],
          [2, "Сварщик", null, date("2025-10-01"), 4, "г. Алматы", "Алматинская обл.", "нет", "egov.kz"],
          [3, "Повар", "KZ-3", date("2025-10-21"), 4, "г. Алматы", "г. Алматы", "да", null],
          ["Итого", 3],
        ],
        merges: ["A1:I1"],
      },
      {
        name: "Штат",
        rows: [
          ["ФИО", "Гражданство", "Категория"],
          ...rows(19, (n) => [`Работник ${n}`, "РК", 3]),
          ["Ли Вэй", "КНР", 3],
        ],
      },
    ],
  },
  {
    file: "vacancies/kazakh-any-order.xlsx",
    sheets: [
      {
        name: "Бос орындар",
        rows: [
          [
            "Тіркеу коды",
            "Жарияланған күні",
            "Өтініш түрі",
            "Лауазымы",
            "Жұмыспен қамту орталығына хабарланды",
          ],
          ["KZ-10", date("2025-10-10"), "жаңа", "Инженер", "иә"],
          [null, null, "ұзарту", "Технолог", null],
          [null, null, "корпоративішілік ауыстыру", "Менеджер", null],
        ],
        below: 2,
        right: 1,
      },
    ],
  },
  {
    file: "vacancies/english-dates-as-text.xlsx",
    sheets: [
      {
        name: "Vacancies",
        rows: [
          ["Vacancy", "Posted", "Vacancy code", "Employment office notified", "Filed on"],
          ["Engineer", "01.10.2025", "KZ-1", "yes", "17.10.2025"],
          ["Welder", "04/11/2025", "KZ-2", "yes", null],
          ["Cook", "soon", "KZ-3", "yes", null],
          ["Driver", "2025-10-01", "pending", "yes", null],
        ],
      },
    ],
  },
  {
    file: "vacancies/two-lists.xlsx",
    sheets: [
      {
        name: "Алматы",
        rows: [
          ["Вакансия", "Дата публикации"],
          ["Инженер", date("2025-10-01")],
        ],
      },
      {
        name: "Астана",
        rows: [
          ["Вакансия", "Дата публикации"],
          ["Инженер", date("2025-10-01")],
        ],
      },
    ],
  },
  {
    file: "vacancies/no-posting-date.xlsx",
    sheets: [
      {
        name: "Вакансии",
        rows: [
          ["Вакансия", "Код вакансии", "Портал"],
          ["Инженер", "KZ-1", "egov.kz"],
        ],
      },
    ],
  },
];

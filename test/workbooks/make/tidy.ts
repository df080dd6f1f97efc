import type { WorkbookPlan } from "../make-workbooks";
import { date, rows } from "./people";

/** Rosters of good order, each with the habits of its language or of its employer. */
export const tidyWorkbooks: readonly WorkbookPlan[] = [
  {
    file: "russian.xlsx",
    sheets: [
      {
        name: "Лист1",
        rows: [
          [
            "№ п/п",
            "Ф.И.О.",
            "ИИН",
            "Гражданство",
            "Должность",
            "Категория",
            "Дата приема",
            "Дата увольнения",
          ],
          ...rows(7, (n) => [
            n,
            `Руководитель ${n}`,
            null,
            "Казахстан",
            "Начальник отдела",
            2,
            date("2020-03-02"),
            null,
          ]),
          ...rows(3, (n) => [
            n + 7,
            `Хёрмансен ${n}`,
            null,
            "Дания",
            "Заместитель",
            1,
            date("2023-03-01"),
            null,
          ]),
          ...rows(27, (n) => [n + 10, `Рабочий ${n}`, null, "РК", "Сварщик", "4", date("2021-05-03"), null]),
          ...rows(3, (n) => [
            n + 37,
            `Мастер ${n}`,
            null,
            "гр. Узбекистана",
            "Мастер",
            3,
            date("2024-01-15"),
            null,
          ]),
          [41, "Уволенный А.", null, "Узбекистан", "Мастер", 3, date("2022-01-10"), date("2025-11-04")],
          [42, "Будущий Б.", null, "Узбекистан", "Мастер", 3, date("2025-11-06"), null],
        ],
      },
    ],
  },
  {
    file: "kazakh.xlsx",
    sheets: [
      {
        name: "Қызметкерлер",
        rows: [
          ["р/с №", "Аты-жөні", "ЖСН", "Азаматтығы", "Лауазымы", "Санаты", "Жұмысқа қабылданған күні"],
          ...rows(5, (n) => [
            n,
            `Басшы ${n}`,
            null,
            "Қазақстан Республикасы",
            "Бөлім басшысы",
            "2-санат",
            date("2019-09-02"),
          ]),
          ...rows(2, (n) => [
            n + 5,
            `Шебер ${n}`,
            null,
            "Түркия",
            "Бөлім басшысы",
            "екінші санат",
            date("2023-02-01"),
          ]),
          ...rows(17, (n) => [
            n + 7,
            `Маман ${n}`,
            null,
            "ҚР азаматы",
            "Инженер",
            "үшінші санат",
            date("2020-01-06"),
          ]),
          ...rows(2, (n) => [n + 24, `Қонақ ${n}`, null, "Қытай", "Инженер", "3-санат", date("2024-06-03")]),
        ],
      },
    ],
  },
  {
    file: "english-nationality.xlsx",
    sheets: [
      {
        name: "Headcount",
        rows: [
          [
            "#",
            "Employee name",
            "Job title",
            "Nationality",
            "Work permit category",
            "Start date",
            "End date",
          ],
          ...rows(3, (n) => [
            n,
            `Head ${n}`,
            "Head of Department",
            "Kazakhstan",
            "Cat 2",
            date("2021-01-04"),
            null,
          ]),
          [4, "Director", "Managing Director", "United Kingdom", "Cat 1", date("2022-01-04"), null],
          ...rows(18, (n) => [
            n + 4,
            `Engineer ${n}`,
            "Engineer",
            "Kazakhstani",
            "3",
            date("2021-02-01"),
            null,
          ]),
          ...rows(2, (n) => [n + 22, `Expert ${n}`, "Expert", "India", "3", date("2024-02-01"), null]),
        ],
      },
    ],
  },
  {
    file: "name-in-three-columns.xlsx",
    sheets: [
      {
        name: "Кадры",
        rows: [
          ["Фамилия", "Имя", "Отчество", "Гражданство", "Категория"],
          ...rows(9, (n) => [`Фамилия${n}`, "Имя", "Отчество", "РК", 4]),
          ["Мюллер", "Ганс", null, "Германия", 4],
        ],
      },
    ],
  },
  ...([20, 21] as const).map((people) => ({
    file: `small-business-${people}.xlsx`,
    sheets: [
      {
        name: "Штат",
        rows: [
          ["ФИО", "Гражданство", "Категория"],
          ["Директор А.", "Казахстан", 1],
          ["Директор Б.", "Турция", 1],
          ...rows(people - 2, (n) => [`Рабочий ${n}`, "Казахстан", 4]),
        ],
      },
      {
        name: "Работодатель",
        table: "KZ_Employer",
        rows: [
          ["Настройка", "Значение"],
          ["Малый бизнес", "да"],
          ["Среднегодовая численность", 18],
        ],
      },
    ],
  })),
  {
    file: "transferees.xlsx",
    sheets: [
      {
        name: "Штат",
        rows: [
          ["ФИО", "Гражданство", "Категория", "Статус"],
          ...rows(2, (n) => [`Директор ${n}`, "РК", 1, null]),
          ...rows(5, (n) => [`Менеджер ${n}`, "РК", 2, null]),
          ...rows(3, (n) => [`Менеджер ${n + 5}`, "Германия", 2, "ВКП"]),
          ...rows(4, (n) => [`Инженер ${n}`, "РК", 3, null]),
          ["Инженер 5", "Германия", 3, "внутрикорпоративный перевод"],
          ["Инженер 6", null, 3, "внутрикорпоративный перевод"],
          ...rows(14, (n) => [`Слесарь ${n}`, "РК", 4, null]),
        ],
      },
    ],
  },
  {
    file: "dates-1904.xlsx",
    uses1904Dates: true,
    sheets: [
      {
        name: "Mac",
        rows: [
          ["Name", "Citizenship", "Category", "Hire date", "Termination date"],
          ...rows(9, (n) => [
            `Worker ${n}`,
            "Kazakhstan",
            4,
            date("2020-01-06"),
            n === 1 ? date("2025-11-05") : null,
          ]),
          ["Welder", "Turkey", 4, date("2024-01-08"), null],
          ["Gone", "Turkey", 4, date("2023-01-09"), date("2025-11-04")],
        ],
      },
    ],
  },
];

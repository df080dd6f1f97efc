import type { WorkbookPlan } from "../make-workbooks";
import { date, rows } from "./people";

/** Rosters as programs export them, and shapes that people give to what was exported. */
export const exportWorkbooks: readonly WorkbookPlan[] = [
  {
    file: "one-c-export.xlsx",
    sheets: [
      {
        name: "TDSheet",
        merges: ["A1:L1", "A7:L7", "A19:L19"],
        rows: [
          ["Штатные сотрудники"],
          [],
          ["Параметры:", null, "Период: 05.11.2025 0:00:00 - 05.11.2025 23:59:59"],
          ["Отбор:", null, 'Организация Равно "ТОО Тұлпар"'],
          [],
          [
            "№ п/п",
            null,
            "Сотрудник",
            "Физическое лицо.ИИН",
            "Табельный номер",
            "Подразделение",
            "Должность",
            "Физическое лицо.Гражданство",
            "Категория ИРС",
            "Дата приема",
            "Дата увольнения",
            "Вид занятости",
          ],
          ["Основное подразделение"],
          ...rows(11, (n) => [
            n,
            null,
            `Сапаров ${"абвгдежзикл".charAt(n - 1)}.`,
            null,
            `0000-0000${n}`,
            "Основное подразделение",
            "Слесарь",
            n === 11 ? "УЗБЕКИСТАН" : "КАЗАХСТАН",
            4,
            date("2021-03-01"),
            n === 1 ? date("2025-10-31") : null,
            "Основное место работы",
          ]),
          ["Цех № 2"],
          ...rows(5, (n) => [
            n + 11,
            null,
            `Есенов ${"абвгд".charAt(n - 1)}.`,
            null,
            `0000-0001${n}`,
            "Цех № 2",
            "Мастер",
            "КАЗАХСТАН",
            3,
            date("2022-03-01"),
            "  .  .    ",
            n === 5 ? "Внешнее совместительство" : "Основное место работы",
          ]),
          ["Итого", null, null, null, null, null, null, null, 16],
          [],
          ["Ответственный", null, "Кадровик", null, null, null, "____________________", "Омарова А.К."],
        ],
      },
    ],
  },
  {
    file: "hr-system-fields.xlsx",
    sheets: [
      {
        name: "export",
        rows: [
          [
            "employee_id",
            "full_name",
            "date_of_birth",
            "citizenship_country",
            "job_title",
            "permit_category",
            "hire_date",
            "termination_date",
            "employment_type",
            "cost_center",
          ],
          ...rows(9, (n) => [
            `E-${n}`,
            `Employee ${"ABCDEFGHI".charAt(n - 1)}`,
            "1990-01-01",
            "KZ",
            "Engineer",
            "3",
            "2021-04-01T00:00:00Z",
            "",
            "Regular",
            "CC-17",
          ]),
          [
            "E-10",
            "Employee J",
            "1985-05-05",
            "IN",
            "Expert",
            "3",
            "2024-04-01T00:00:00Z",
            "",
            "Regular",
            "CC-17",
          ],
          [
            "E-11",
            "Employee K",
            "1985-05-05",
            "IN",
            "Expert",
            "3",
            "2024-04-01T00:00:00Z",
            "2025-11-04T00:00:00Z",
            "Regular",
            "CC-17",
          ],
        ],
      },
    ],
  },
  {
    file: "kazakh-two-rows.xlsx",
    sheets: [
      {
        name: "Тізім",
        merges: ["A1:G1", "A3:A4", "B3:B4", "C3:D3", "E3:G3"],
        rows: [
          ["ҚЫЗМЕТКЕРЛЕР ТІЗІМІ"],
          [],
          ["р/с №", "Тегі, аты, әкесінің аты", "Жеке мәліметтер", null, "Жұмыс", null, null],
          [null, null, "ЖСН", "Азаматтығы", "Лауазымы", "Санаты", "Қабылданған күні"],
          ...rows(7, (n) => [
            n,
            `Басшы ${"абвгдеж".charAt(n - 1)}`,
            null,
            "Қазақстан",
            "Бөлім басшысы",
            "екінші",
            date("2020-02-03"),
          ]),
          ...rows(3, (n) => [
            n + 7,
            `Қонақ ${"абв".charAt(n - 1)}`,
            null,
            "Түркия",
            "Бөлім басшысы",
            "2-санат",
            date("2024-02-05"),
          ]),
          ["Барлығы", null, null, null, null, 10, null],
        ],
      },
    ],
  },
  {
    file: "divided-headings.xlsx",
    sheets: [
      {
        name: "Кадры",
        merges: ["A1:A2", "B1:C1", "D1:E1"],
        rows: [
          ["ФИО", "Гражданство", null, "Категория", null],
          [null, "прежнее", "нынешнее", "персонала", "ИРС"],
          ...rows(8, (n) => [`Работник ${"абвгдежз".charAt(n - 1)}`, n < 4 ? "Монголия" : null, "РК", 1, 4]),
          ["Ли Вэй", "РК", "КНР", 1, 4],
        ],
      },
    ],
  },
  {
    file: "transposed.xlsx",
    sheets: [
      {
        name: "Лист1",
        rows: [
          ["ФИО", ...rows(4, (n) => [`Работник ${n}`]).flat()],
          ["Гражданство", "РК", "РК", "РК", "КНР"],
          ["Категория", 1, 1, 2, 1],
        ],
      },
    ],
  },
  {
    file: "totals-beside.xlsx",
    sheets: [
      {
        name: "Штат",
        rows: [
          ["ФИО", "Гражданство", "Категория", null, "Сводка", "Чел.", "Доля"],
          ...rows(9, (n) => [
            `Работник ${"абвгдежзи".charAt(n - 1)}`,
            "РК",
            4,
            null,
            ...(n === 1 ? ["РК", 9, 0.9] : n === 2 ? ["КНР", 1, 0.1] : n === 3 ? ["Итого", 10, 1] : []),
          ]),
          ["Ли Вэй", "КНР", 4],
          [null, null, null, null, "Проверено", 10, null],
        ],
      },
    ],
  },
  {
    file: "hidden-rows.xlsx",
    sheets: [
      {
        name: "Штат",
        filter: "A1:C11",
        hiddenRows: [10, 11],
        rows: [
          ["ФИО", "Гражданство", "Категория"],
          ...rows(8, (n) => [`Работник ${"абвгдежз".charAt(n - 1)}`, "РК", 4]),
          ...rows(2, (n) => [`Ли ${"аб".charAt(n - 1)}`, "КНР", 4]),
        ],
      },
    ],
  },
  {
    file: "protected-sheet.xlsx",
    sheets: [
      {
        name: "Штат",
        password: "кадры",
        rows: [
          ["ФИО", "Гражданство", "Категория"],
          ...rows(9, (n) => [`Работник ${"абвгдежзи".charAt(n - 1)}`, "РК", 3]),
          ["Ли Вэй", "КНР", 3],
        ],
      },
    ],
  },
  {
    file: "dates-mixed.xlsx",
    sheets: [
      {
        name: "Staff",
        rows: [
          ["Name", "Citizenship", "Category", "Termination date"],
          ...rows(8, (n) => [`Worker ${"ABCDEFGH".charAt(n - 1)}`, "Kazakhstan", 4, null]),
          ["Worker I", "Kazakhstan", 4, "10/11/2025"],
          ["Expert", "Turkey", 4, null],
          ["Gone A", "Turkey", 4, "25/06/2025"],
          ["Gone B", "Turkey", 4, "06/25/2025"],
        ],
      },
    ],
  },
  {
    file: "dates-moved-from-1904.xlsx",
    sheets: [
      {
        name: "Mac",
        rows: [
          ["Name", "IIN", "Date of birth", "Citizenship", "Category", "Termination date"],
          // Serial numbers as they stand in a workbook of the 1904 system, in one that counts from 1900.
          ["Worker A", "900101300007", 32_874 - 1462, "Kazakhstan", 4, null],
          ["Worker B", "061211600012", 39_062 - 1462, "Kazakhstan", 4, null],
          ["Worker C", "791028302728", 29_156 - 1462, "Kazakhstan", 4, null],
          ["Expert", null, null, "Turkey", 4, 46_022 - 1462],
        ],
      },
    ],
  },
  {
    file: "requested-in-vacancies.xlsx",
    sheets: [
      {
        name: "План",
        rows: [
          ["Должность", "ФИО", "Гражданство", "Категория", "Статус"],
          ...rows(7, (n) => ["Начальник", `Начальник ${"абвгдеж".charAt(n - 1)}`, "РК", 2, "работает"]),
          ...rows(2, (n) => ["Начальник", `Ли ${"аб".charAt(n - 1)}`, "КНР", 2, "работает"]),
          ["Начальник", "Вакансия", null, 2, null],
          ["Начальник", "Вакансия", "Индия", 2, "запрашивается"],
          ["Начальник", "Вакансия", "Индия", 2, "запрашивается"],
        ],
      },
    ],
  },
];

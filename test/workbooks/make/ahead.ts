import type { WorkbookPlan } from "../make-workbooks";
import { date, rows } from "./people";

/** Rosters that say something about days to come, or about several employers. */
export const aheadWorkbooks: readonly WorkbookPlan[] = [
  {
    file: "ending-permits.xlsx",
    sheets: [
      {
        name: "Персонал",
        rows: [
          [
            "ФИО",
            "Гражданство",
            "Категория",
            "Дата увольнения",
            "Дата окончания договора",
            "Срок действия разрешения",
          ],
          ...rows(6, (n) => [`Руководитель ${n}`, "РК", 2, null, null, null]),
          ["Уходящий Р.", "РК", 2, date("2026-01-31"), null, null],
          ["Йылдыз К.", "Турция", 1, null, null, date("2026-05-31")],
          ["Чжан Вэй", "КНР", 2, null, null, date("2025-12-15")],
          ["Демирель О.", "Турция", 2, null, null, date("2026-10-01")],
          ...rows(17, (n) => [`Рабочий ${n}`, "РК", 4, null, null, null]),
          ["Договоров Д.", "РК", 3, null, date("2026-04-30"), null],
          ...rows(2, (n) => [`Сингх ${n}`, "Индия", 3, null, null, date("2026-08-31")]),
        ],
      },
      {
        name: "KZ_Plan",
        rows: [
          ["Сценарий", "Что сделать", "Кто или сколько", "Категория", "Гражданство", "Дата"],
          [null, "нанять", 1, 2, "Казахстан", date("2026-01-15")],
          [null, "нанять", 9, 4, "Казахстан", date("2026-04-01")],
        ],
      },
    ],
  },
  {
    file: "several-employers.xlsx",
    sheets: [
      {
        name: "Группа",
        rows: [
          ["Организация", "БИН", "Филиал", "ФИО", "Гражданство", "Категория"],
          ...rows(9, (n) => ["ТОО «Альфа»", "990140000011", null, `Альфа ${n}`, "РК", 3]),
          ["ТОО «Альфа»", "990140000011", "Филиал в Алматы", "Ким А.", "Корея Республикасы", 3],
          ...rows(8, (n) => ["ЖШС «Бета»", "990140000022", null, `Бета ${n}`, "Қазақстан", 4]),
          ["ЖШС «Бета»", "990140000022", null, "Ван Лэй", "Қытай", 4],
          ...rows(3, (n) => ["Gamma Ltd", null, "Gamma Ltd Atyrau", `Gamma ${n}`, "India", 3]),
        ],
      },
      {
        name: "KZ_Employers",
        rows: [
          ["Работодатель", "Вид работодателя"],
          ["Gamma Ltd Atyrau", "филиал иностранной компании"],
        ],
      },
    ],
  },
];

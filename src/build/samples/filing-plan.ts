import type { Workbook } from "../../xlsx/workbook";
import { DATE_FORMAT, workbookOf } from "./sheet-style";
import { tableSheet, type TableCell } from "./table-sheet";
import { iso } from "../../law/day";

/** A text, a number, blank, or a day as YYYY-MM-DD. */
type Value = string | number | null;

const vacancyColumns = [
  ["№", 6],
  ["Должность", 30],
  ["Категория", 12],
  ["Количество мест", 12],
  ["Вид заявления", 22],
  ["Регион работы", 26],
  ["Регион размещения", 26],
  ["Дата публикации", 16],
  ["Дата закрытия", 16],
  ["Код публикации вакансии", 20],
  ["Карьерный центр (центр трудовой мобильности) уведомлён", 18],
  ["Подходящие кандидаты на внутреннем рынке труда", 18],
  ["Портал", 22],
  ["Плановая дата подачи", 16],
  ["Фактическая дата подачи", 16],
  ["Результат", 18],
  ["Срок действия разрешения", 18],
] as const;

/** A list as of 18 March 2026, with a vacancy for most possible results. */
const vacancies: readonly (readonly Value[])[] = [
  [
    ...["Инженер по сварке", 3, 1, "новое", "г. Астана", "Астана қаласы", "2026-02-23", null, "ASTN-310442"],
    ...["2026-02-24", 0, "migration.enbek.kz", null, null, null, null],
  ],
  [
    ...["Наладчик оборудования", 4, 1, "новое", "Атырауская область", "Атырау облысы", "2026-03-10", null],
    ...["ATYR-330176", "да", 0, "migration.enbek.kz", null, null, null, null],
  ],
  [
    ...["Технолог пищевого производства", 3, 1, "новое", "г. Алматы", "Алматинская область", "2026-02-20"],
    ...[null, "ALMT-440210", "нет", 1, "egov.kz", null, null, null, null],
  ],
  [
    ...["Шеф-повар", 4, 1, "новое", "г. Шымкент", "г. Шымкент", "2026-02-25", null, null],
    ...["да", 0, null, null, null, null, null],
  ],
  [
    ...["Начальник отдела монтажа", 2, 1, "новое", "область Абай", null, null, null, null],
    ...[null, null, null, "2026-05-04", null, null, null],
  ],
  [
    ...["Инженер-программист", 3, 1, "новое", "г. Алматы", "г. Алматы", "2026-03-03", null, "ALMT-121905"],
    ...["2026-03-04", 0, "migration.enbek.kz", null, null, null, null],
  ],
  [
    ...["Сварщик", 4, 1, "новое", "Павлодарская область", "Павлодар облысы", "2026-01-26", "2026-02-12"],
    ...["PVLD-064233", "да", 0, "migration.enbek.kz", null, "2026-02-09", "на рассмотрении", null],
  ],
  [
    ...["Главный технолог", 2, 1, "продление", "г. Астана", null, null, null, null],
    ...[null, null, "elicense.kz", "2026-03-27", null, null, "2026-05-10"],
  ],
  [
    ...["Менеджер проекта", 2, 1, "внутрикорпоративный перевод", "г. Алматы", null, null, null, null],
    ...[null, null, null, null, null, null, null],
  ],
];

const staffColumns = [
  ["ФИО", 30],
  ["Гражданство", 16],
  ["Категория", 12],
  ["Должность", 28],
  ["Дата приема", 16],
  ["Дата увольнения", 16],
] as const;

const surnames = ["Ахметов", "Ким", "Оспанов", "Иванов", "Сериков", "Жумабаев", "Петров", "Касымов"];

/** Invented staff: eight heads, one of them a foreigner, and below them just enough citizens for three foreigners. */
const staff: readonly (readonly Value[])[] = [
  ...Array.from({ length: 7 }, (_, index) => person(index, "РК", 2, "Начальник отдела")),
  ["Демир Али", "Турция", 2, "Главный технолог", "2023-06-01", null],
  ...Array.from({ length: 27 }, (_, index) =>
    // One of them leaves on 30 April, which takes away room for one foreigner.
    person(7 + index, "РК", index % 3 === 0 ? 3 : 4, "Мастер участка", index === 4 ? "2026-04-30" : null),
  ),
  ["Ван Лэй", "КНР", 3, "Инженер", "2024-02-01", null],
];

function person(index: number, citizenship: string, category: number, post: string, leave: Value = null) {
  const name = `${surnames[index % surnames.length] ?? ""} ${String.fromCharCode(1040 + (index % 28))}.`;
  return [name, citizenship, category, post, "2021-03-01", leave] as const;
}

/** Vacancies and the roster beside them: what prevents filing, what is missing, and how many the ratio has room for. */
export function filingPlan(): Workbook {
  return workbookOf(
    tableSheet({
      name: "Вакансии",
      title: "Вакансии и подача заявлений",
      note: "Вымышленные вакансии и коды; смотреть на 18.03.2026.",
      columns: vacancyColumns,
      rows: vacancies.map((values, index) => [index + 1, ...values].map(cell)),
    }),
    tableSheet({
      name: "Персонал",
      title: "Список работников",
      note: "Вымышленные люди.",
      columns: staffColumns,
      rows: staff.map((values) => values.map(cell)),
    }),
  );
}

function cell(value: Value): TableCell {
  const isDay = typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value);
  return isDay ? { entry: iso(value), format: DATE_FORMAT } : { entry: value };
}

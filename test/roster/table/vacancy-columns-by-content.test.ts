import { iso } from "../../../src/law/day";
import type { VacancyField } from "../../../src/roster/table/vacancy-fields";
import { findVacancyLayout } from "../../../src/roster/table/vacancy-layout";

/** What stands in three rows under a heading. */
const holding = {
  position: ["Сварщик", "Повар", "Инженер"],
  category: [4, "3", "2 категория"],
  posts: [1, 5, 2],
  kind: ["новое", "продление", "новое"],
  place: ["г. Астана", "Алматинская обл.", "Шымкент"],
  days: [iso("2026-10-05"), iso("2026-10-08"), iso("2026-10-10")],
  codes: ["KZ-100500", "2026-778", "A12345"],
  marks: ["да", "нет", "да"],
  outcome: ["выдано", "отказ", "на рассмотрении"],
  portal: ["egov.kz", "migration.enbek.kz", "egov.kz"],
  numbers: [2, 3, 1],
} as const;

/** Columns of which a list has enough to be told as one of vacancies, without the field that is asked about. */
const others: Readonly<Partial<Record<VacancyField, readonly unknown[]>>> = {
  position: ["Должность", ...holding.position],
  posted: ["Дата публикации", ...holding.days],
  code: ["Код вакансии", ...holding.codes],
  office: ["Центр занятости", ...holding.marks],
};

/** The field of a list that the column with this heading is read as; "nothing" where it is not read. */
function fieldRead(heading: string, held: keyof typeof holding, wanted: VacancyField | "nothing"): string {
  const beside = Object.entries(others).flatMap(([field, column]) => (field === wanted ? [] : [column]));
  const columns = [...beside, [heading, ...holding[held]]];
  const cells = [0, 1, 2, 3].map((row) => columns.map((column) => column[row]));
  const layout = findVacancyLayout(cells);
  if (layout.kind === "unreadable") return layout.code;
  return Object.entries(layout.columns).find(([, column]) => column === columns.length - 1)?.[0] ?? "nothing";
}

type Read = readonly [VacancyField | "nothing", keyof typeof holding, string];

const read: readonly Read[] = [
  ["position", "position", "Наименование должности, Кого ищем, Специальность, Позиция, Должность по заявке"],
  ["position", "position", "Role, Title of post, Мамандығы, Лауазым атауы, Вак. должность"],
  ["category", "category", "Кат., Кат. ИРС, Категория по Правилам, Cat., Сан., № категории, WP category"],
  ["posts", "posts", "Кол-во чел., Потребность, Требуется (чел.), Ед., Шт. ед., Qty, No. of people"],
  ["posts", "posts", "Required number, Адам саны, Қажеттілік, Кол-во ИРС"],
  ["posts", "posts", "HC, Vacant headcount, Required HC, Headcount (approved), Pax, Численность"],
  ["kind", "kind", "Новое/продление, Вид РНП, Тип заявки, Цель подачи, Type of permit, Өтінім түрі"],
  ["jobRegion", "place", "Локация, Объект, Место осуществления деятельности, City, Work location"],
  ["postingRegion", "place", "Регион ЭБТ, Размещено в регионе, Место публикации"],
  ["posted", "days", "Опубл., Дата размещ., Дата публ. на ЭБТ, Размещено на enbek.kz, Выставлена на ЭБТ"],
  ["posted", "days", "Дата выхода на биржу, Жариял. күні, Дата начала публикации, Enbek date"],
  ["planned", "days", "Планируем подать, Подадим, Когда подаём, Plan to file, To be filed on, Беру жоспары"],
  ["filed", "days", "Подали, Подано в УЗСП, Өтінім берілген күн, Submitted, Дата подачи документов"],
  ["closed", "days", "Снята, Вакансия закрыта, Закр., Дата снятия с публ."],
  ["closed", "days", "Archived on, Archive date, В архиве с, Мұрағатта"],
  ["code", "codes", "Рег. №, Рег.номер, № на ЭБТ, Код ЭБТ, ID enbek, Номер вак., Рег. код, Код на бирже"],
  ["code", "codes", "Vacancy #, Reg. No., Тіркеу №, ЭБТ коды, Код публ., Link to vacancy"],
  [
    "office",
    "marks",
    "ЦЗН уведомлён, Увед. ЦЗН, ЦТМ, Письмо в центр занятости, Office informed, ЖҚО хабардар",
  ],
  ["office", "days", "Уведомили ЦЗН"],
  ["candidates", "numbers", "Кандидаты РК, Местные, Откликнулось, Local applicants, Кол-во откликов"],
  ["portal", "portal", "Где подаём, Через портал, Куда подано, Система подачи, Filed via"],
  ["outcome", "outcome", "Статус заявки, Итог рассмотрения, Ответ УЗСП, Application status, Өтінім нәтижесі"],
  ["permitExpiry", "days", "РНП до, Разрешение действует до, Срок РНП, Permit until, Конец РНП"],
];

const notRead: readonly Read[] = [
  // The last or the first day to file, and days of a plan to post or of other papers.
  ["nothing", "days", "Подать до, Подать с, Крайний срок подачи, 15 дней истекает, План размещения"],
  [
    "nothing",
    "days",
    "Планируем разместить, Дата подачи вакансии на ЭБТ, Дата заявки от отдела, Дата договора",
  ],
  ["nothing", "days", "Дата приёма, Дата согласования, Снять с ЭБТ план, Дата подачи заявки на квоту"],
  // Where it was announced, and what was taken down, only their user can tell.
  ["nothing", "days", "Дата объявления, Advertised from, Действует до"],
  ["nothing", "outcome", "Статус, Жағдайы"],
  ["nothing", "codes", "№ приказа, БИН, № договора, № штатной единицы, Телефон, Код подразделения"],
  ["nothing", "numbers", "Возраст, Разряд, Стаж лет, Кол-во отказов, Опыт (требуется)"],
  ["nothing", "place", "Гражданство, Место рождения, Адрес организации"],
  ["nothing", "marks", "Срочно, Согласовано"],
  // What stands below has to be of the field.
  ["nothing", "position", "ЦЗН уведомлён, Кат., Рег. дата, Планируем подать"],
  ["nothing", "days", "Код на бирже, Кол-во чел."],
];

const each = (list: readonly Read[]) =>
  list.flatMap(([field, held, headings]) =>
    headings.split(", ").map((heading) => [heading, held, field] as const),
  );

test.each(each(read))("“%s” over %s of a list of vacancies is read as %s", (heading, held, field) => {
  expect(fieldRead(heading, held, field)).toBe(field);
});

test.each(each(notRead))("“%s” over %s of a list of vacancies is not read", (heading, held, field) => {
  expect(fieldRead(heading, held, field)).toBe(field);
});

test("a status column whose rows say “снята” leaves open whether it was the posting or the application", () => {
  const layout = findVacancyLayout([
    ["Должность", "Дата публикации", "Статус заявки"],
    ["Сварщик", iso("2026-10-05"), "снята"],
    ["Повар", iso("2026-10-05"), "снята"],
  ]);
  expect(layout).toMatchObject({ kind: "layout", columns: { position: 0, posted: 1 } });
  expect(layout).not.toHaveProperty("columns.outcome");
});

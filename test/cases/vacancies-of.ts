import { iso } from "../../src/law/day";

/** One vacancy of a case; days as YYYY-MM-DD, everything else as it stands in a sheet. */
export type VacancyLine = Readonly<Partial<Record<(typeof columns)[number][0], string | number | boolean>>>;

const columns = [
  ["position", "Должность"],
  ["category", "Категория"],
  ["posts", "Количество мест"],
  ["kind", "Вид заявления"],
  ["job region", "Регион работы"],
  ["posting region", "Регион размещения"],
  ["posted", "Дата публикации"],
  ["closed", "Дата закрытия"],
  ["code", "Код вакансии"],
  ["office", "Центр занятости уведомлён"],
  ["candidates", "Подходящие местные кандидаты"],
  ["portal", "Портал"],
  ["planned", "Плановая дата подачи"],
  ["filed", "Дата подачи"],
  ["outcome", "Результат"],
  ["permit ends", "Срок действия разрешения"],
] as const;

/** What a case leaves out is in order, so that only what it is about can decide. */
const inOrder: VacancyLine = { position: "Инженер", category: 3, code: "KZ-0001", office: "да" };

/** Vacancies written out as a sheet with headings. A case says `code: ""` where there is none. */
export function vacanciesOf(lines: readonly VacancyLine[]): readonly (readonly unknown[])[] {
  const strange = lines
    .flatMap((line) => Object.keys(line))
    .filter((key) => !columns.some(([name]) => name === key));
  if (strange.length > 0) throw new Error(`A vacancy cannot say ${strange.join(", ")}`);
  return [
    columns.map(([, heading]) => heading),
    ...lines.map((line, index) => {
      const vacancy: VacancyLine = { ...inOrder, code: `KZ-000${String(index + 1)}`, ...line };
      return columns.map(([key]) => cellOf(vacancy[key]));
    }),
  ];
}

function cellOf(value: string | number | boolean | undefined): unknown {
  return typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value) ? iso(value) : (value ?? null);
}

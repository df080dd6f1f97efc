import { iso } from "../../src/law/day";

export const FROM = [[iso("2025-11-05")]];

const headings = ["ФИО", "Гражданство", "Категория", "Дата приема", "Дата увольнения", "Разрешение до"];

type Dates = { readonly hire?: string; readonly leave?: string; readonly permit?: string };

/** A row of a roster with its dates. */
export function person(name: string, citizenship: unknown, category: unknown, dates: Dates = {}): unknown[] {
  const { hire, leave, permit } = dates;
  return [name, citizenship, category, ...[hire, leave, permit].map((date) => (date ? iso(date) : null))];
}

/** A roster with dates, as Excel hands it over. */
export function staff(...rows: unknown[][]): unknown[][] {
  return [headings, ...rows];
}

/** Three citizens of four in the first group, until Omarov leaves; a worker who joins. */
export const breaking = staff(
  person("Ахметова А.", "РК", 2),
  person("Омаров Б.", "РК", 2, { leave: "2026-01-31" }),
  person("Серик Д.", "РК", 2),
  person("Сингх Р.", "Индия", 1, { permit: "2026-03-15" }),
  person("Асан Г.", "РК", 4, { hire: "2025-12-01" }),
);

/** Whoever that row is, the first group of `breaking` cannot be told from then on. */
export const unclear = person("Иванова П.", "", 2, { hire: "2025-12-10" });

/** Small rosters for formula tests, as Excel hands them over. */
export const headings = ["ФИО", "Гражданство", "Категория"];

/** So many people of one citizenship and category, each with a name of their own. */
export function people(count: number, citizenship: unknown, category: unknown): unknown[][] {
  return Array.from({ length: count }, (_, index) => [
    `Работник ${String(citizenship)} ${String(category)} ${String(index)}`,
    citizenship,
    category,
  ]);
}

/** A roster with headings. */
export function roster(...rows: unknown[][][]): unknown[][] {
  return [headings, ...rows.flat()];
}

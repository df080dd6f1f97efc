const headings = [
  ...["Должность", "Категория", "Регион работы", "Регион размещения", "Дата публикации", "Код вакансии"],
  ...["Центр занятости", "Плановая дата подачи"],
];
const regions = ["г. Астана", "Алматы облысы", "Atyrau region", "область Абай", "Шымкент"];

/** A list of so many vacancies with headings, posted in the weeks before a day, every second one with a plan. */
export function generateVacancies(count: number, day: number): unknown[][] {
  const rows = Array.from({ length: count }, (_, index) => [
    `Должность ${index}`,
    1 + (index % 4),
    regions[index % regions.length],
    regions[(index * 3) % regions.length],
    index % 10 === 0 ? null : day - (index % 40),
    index % 7 === 0 ? null : `KZ-${index}`,
    index % 3 === 0 ? "нет" : "да",
    index % 2 === 0 ? day + (index % 60) : null,
  ]);
  return [headings, ...rows];
}

import { type CellValue, Workbook } from "exceljs";
import { DATE_FORMAT, serial, styleBody, styleHeader, writeTitle } from "./sheet-style";
import { storedFormula } from "./stored-formula";

const headings = [
  ["№", 6],
  ["Вакансия", 34],
  ["Регион", 27],
  ["Категория", 12],
  ["Код вакансии", 18],
  ["Дата публикации", 16],
  ["Поиск по", 14],
  ["Подавать с", 14],
  ["Состояние", 18],
] as const;

const vacancies = [
  ["Инженер по сварке", "г. Астана", 3, "ASTN-204418", "2025-08-17"],
  ["Начальник отдела монтажа", "г. Алматы", 2, "ALMT-118730", "2025-12-16"],
  ["Технолог пищевого производства", "Карагандинская область", 3, "KRGD-090251", "2026-01-31"],
  ["Наладчик оборудования", "Атырауская область", 4, "ATYR-330176", "2026-02-15"],
  ["Шеф-повар", "г. Шымкент", 4, "SHYM-077912", "2026-03-08"],
  ["Инженер-программист", "г. Алматы", 3, "ALMT-121905", "TODAY()-15"],
  ["Сварщик", "Павлодарская область", 4, "PVLD-064233", "TODAY()-7"],
  ["Заместитель директора", "Мангистауская область", 1, "", null],
] as const;

/** Two postings move with the day, so that the list always shows a search that is still running. */
function postedOn(posted: string | null): CellValue {
  if (posted === null) return null;
  return posted.startsWith("TODAY") ? { formula: posted } : serial(posted);
}

/** A list of postings on the labour exchange with the days on which they become ripe, as formulas. */
export function vacancyList(): Workbook {
  const book = new Workbook();
  const sheet = book.addWorksheet("Вакансии", { views: [{ state: "frozen", ySplit: 3 }] });
  sheet.columns = headings.map(([, width]) => ({ width }));
  writeTitle(
    sheet,
    "Вакансии на Электронной бирже труда",
    "Вымышленные вакансии и коды. Столбцы «Поиск по», «Подавать с» и «Состояние» — формулы KZ.",
    headings.length,
  );
  sheet.getRow(3).values = headings.map(([heading]) => heading);
  styleHeader(sheet.getRow(3));
  vacancies.forEach(([title, region, category, code, posted], index) => {
    const number = 4 + index;
    const row = sheet.getRow(number);
    row.values = [
      index + 1,
      title,
      region,
      category,
      code || null,
      postedOn(posted),
      { formula: storedFormula(`KZ.TEST_END(F${String(number)})`) },
      { formula: storedFormula(`KZ.APPLY_FROM(F${String(number)})`) },
      { formula: storedFormula(`KZ.TEST_STATUS(F${String(number)})`) },
    ];
    for (let column = 1; column <= headings.length; column++) styleBody(row.getCell(column));
    for (const column of [6, 7, 8]) row.getCell(column).numFmt = DATE_FORMAT;
  });
  return book;
}

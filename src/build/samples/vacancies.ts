import type { Workbook } from "../../xlsx/workbook";
import type { Entry } from "./sheet-draft";
import { DATE_FORMAT, workbookOf } from "./sheet-style";
import { sampleFormula } from "./sample-formula";
import { HEADER_ROW, tableSheet, type TableCell } from "./table-sheet";
import { iso } from "../../law/day";

const columns = [
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

/** Two postings are relative to today, so that the list always has a search still running. */
function postedOn(posted: string | null): Entry {
  if (posted === null) return null;
  return posted.startsWith("TODAY") ? { formula: posted } : iso(posted);
}

/** A list of vacancies on the labour exchange with the days of the search as formulas. */
export function vacancyList(): Workbook {
  return workbookOf(
    tableSheet({
      name: "Вакансии",
      title: "Вакансии на Электронной бирже труда",
      note: "Вымышленные вакансии и коды. Столбцы «Поиск по», «Подавать с» и «Состояние» — формулы KZ.",
      columns,
      rows: vacancies.map(([title, region, category, code, posted], index) => {
        const place = `F${String(HEADER_ROW + 1 + index)}`;
        return [
          ...[index + 1, title, region, category, code || null].map((entry) => ({ entry })),
          day(postedOn(posted)),
          day({ formula: sampleFormula(`KZ.TEST_END(${place})`) }),
          day({ formula: sampleFormula(`KZ.APPLY_FROM(${place})`) }),
          { entry: { formula: sampleFormula(`KZ.TEST_STATUS(${place})`) } },
        ];
      }),
    }),
  );
}

function day(entry: Entry): TableCell {
  return { entry, format: DATE_FORMAT };
}

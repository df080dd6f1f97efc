import type { SheetCells } from "../../../src/excel/read-sheet";
import { vacanciesOf } from "../../cases/vacancies-of";
import { HEADINGS, people } from "../roster";

/** So many citizens and foreigners in category 3, the first foreigner by a name. */
export function rosterSheet(citizens: number, foreigners: number): SheetCells {
  const cells = [
    HEADINGS,
    ...people(citizens, "РК", 3),
    ["Фам Первый", "Вьетнам", 3],
    ...people(foreigners - 1, "КНР", 3).map(([name, ...rest]) => [`${String(name)} КНР`, ...rest]),
  ];
  return { id: "staff", sheet: "Штат", row: 0, column: 0, cells };
}

/** One application filed two weeks ago for so many foreigners of category 3. */
export function vacancySheet(posts: number): SheetCells {
  const asked = { position: "Сварщик", posts, posted: "2026-02-01", filed: "2026-03-02" };
  const cells = vacanciesOf([asked]).map((row) => [...row]);
  return { id: "vacancies", sheet: "Вакансии", row: 0, column: 0, cells };
}

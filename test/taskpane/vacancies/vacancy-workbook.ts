import type { SheetCells } from "../../../src/excel/read-sheet";
import { iso } from "../../../src/law/day";
import { fakeExcel } from "../fake-excel";

const HEADINGS = [
  "Должность",
  "Категория",
  "Количество мест",
  "Регион работы",
  "Дата публикации",
  "Регистрационный код",
  "Центр занятости уведомлён",
  "Плановая дата подачи",
];

/** The day of these tests. */
export const DAY = iso("2026-03-18");

/** One vacancy, posted on a day written as YYYY-MM-DD. */
export function vacancy(
  position: string,
  posted: string | null,
  code: string | null,
  planned?: string,
): unknown[] {
  const day = (text: string | null | undefined) => (text ? iso(text) : null);
  return [position, 3, 1, "г. Астана", day(posted), code, "да", day(planned)];
}

/** A list of vacancies that begins in B3. */
export function listOf(...rows: readonly unknown[][]): SheetCells {
  return { id: "list", sheet: "Вакансии", row: 2, column: 1, cells: [HEADINGS, ...rows] };
}

/** So many citizens and foreigners of category 3. */
export function staffOf(citizens: number, foreigners: number, id = "staff"): SheetCells {
  const people = (count: number, citizenship: string) =>
    Array.from({ length: count }, (_, index) => [`${citizenship} ${String(index)}`, citizenship, 3]);
  const cells = [
    ["ФИО", "Гражданство", "Категория"],
    ...people(citizens, "РК"),
    ...people(foreigners, "КНР"),
  ];
  return { id, sheet: id === "staff" ? "Персонал" : id, row: 0, column: 0, cells };
}

/** Complete; running until 25.03; without its code; and still to be posted. */
export const plan = listOf(
  vacancy("Инженер", "2026-02-23", "AST-1"),
  vacancy("Наладчик", "2026-03-10", "AST-2"),
  vacancy("Повар", "2026-02-25", null),
  vacancy("Монтажник", null, null, "2026-05-04"),
);

/** Excel with these sheets, the first of them in front; its cells can be replaced. */
export function workbookOf(first: SheetCells, ...others: readonly SheetCells[]) {
  const verbs = fakeExcel(first);
  let sheets = [first, ...others];
  const named = (name: string) => sheets.find(({ sheet }) => sheet === name) ?? null;
  verbs.readSheet.mockImplementation((id) => {
    const sheet = sheets.find((each) => each.id === id);
    return sheet
      ? Promise.resolve(sheet)
      : Promise.reject(Object.assign(new Error("No such sheet."), { code: "ItemNotFound" }));
  });
  verbs.readTops.mockImplementation(() => Promise.resolve([...sheets]));
  verbs.listSheets.mockImplementation(() =>
    Promise.resolve({
      sheets: sheets.map(({ id, sheet }) => ({ id, name: sheet, tables: [] })),
      active: sheets[0]?.id ?? "",
    }),
  );
  verbs.readTable.mockImplementation((name) => Promise.resolve(named(name)));
  const replace = (changed: SheetCells) => {
    sheets = sheets.map((sheet) => (sheet.id === changed.id ? changed : sheet));
  };
  const add = (sheet: SheetCells) => {
    sheets = [...sheets, sheet];
  };
  return { verbs, replace, add };
}

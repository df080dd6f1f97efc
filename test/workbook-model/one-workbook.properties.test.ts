import fc from "fast-check";
import { checkEmployers } from "../../src/cli/employers/check-employers";
import { checkForecast } from "../../src/cli/forecast/check-forecast";
import { checkWorkbook } from "../../src/cli/check-workbook";
import { checkVacancyWorkbook } from "../../src/cli/vacancies/check-vacancy-workbook";
import { judgeEmployers } from "../../src/roster/employers/judge-employers";
import { runToEnd } from "../../src/roster/steps";
import type { Cell } from "../../src/sheet/cell";
import type { SheetCells } from "../../src/sheet/sheet-cells";
import { planAnswerInSteps } from "../../src/taskpane/store/plan/plan-answer";
import { answerVacancies } from "../../src/taskpane/store/vacancies/vacancy-answer";
import { answerTo } from "../../src/taskpane/store/check/answer";
import type { Sheet, Workbook } from "../../src/xlsx/workbook";
import { workbookOf, sheetOf as fileSheetOf } from "../cli/workbook-of";
import { datedRows, FROM, sheetOf } from "../roster/forecast/dated-rosters";
import { tries } from "../setup/tries";

/**
 * One workbook, one answer: what the pane reads and answers from a workbook in Excel is what the terminal answers from
 * the same workbook as a file, wherever its tables stand and whatever stands in them.
 */
const categories = fc.constantFrom<Cell>(1, 2, 3, 4, "без категории", "рабочий", null);
const positions = fc.constantFrom("Сварщик", "сварщик", "Прораб", "Директор");

const settingsRow = fc.constantFrom<Cell[]>(
  ["Малый бизнес", "да"],
  ["Малый бизнес", "нет"],
  ["Малый бизнес", "рассчитать"],
  ["Тип работодателя", "филиал иностранного юридического лица"],
  ["Толкование: окончившееся разрешение", "не учитывать"],
  ["Колонка: гражданство", "Гражданство"],
  ["Колонка вакансий: должность", "Должность"],
);

type Draft = {
  readonly rows: readonly (readonly unknown[])[];
  readonly hasCategoryColumn: boolean;
  readonly settings: readonly Cell[][] | null;
  readonly decided: readonly (readonly [string, Cell])[] | null;
  readonly plan: readonly Cell[][] | null;
  readonly isBelow: boolean;
  readonly isMerged: boolean;
};

const drafts: fc.Arbitrary<Draft> = fc.record({
  rows: datedRows,
  hasCategoryColumn: fc.boolean(),
  settings: fc.option(fc.array(settingsRow, { maxLength: 3 })),
  decided: fc.option(fc.array(fc.tuple(positions, categories), { maxLength: 4 })),
  plan: fc.option(
    fc.array(
      fc.constantFrom<Cell[]>(["нанять", 2, 3, "Казахстан", FROM + 30], ["нанять", 1, 4, "Китай", FROM + 60]),
      { maxLength: 2 },
    ),
  ),
  isBelow: fc.boolean(),
  isMerged: fc.boolean(),
});

const planHeadings = ["Что сделать", "Кто или сколько", "Категория", "Гражданство", "Дата"];

function workbookIn({
  rows,
  hasCategoryColumn,
  settings,
  decided,
  plan,
  isBelow,
  isMerged,
}: Draft): Workbook {
  const posts = ["Сварщик", "Прораб", "Директор"];
  const cells = sheetOf(rows).map((row, index): Cell[] => [
    ...(row as Cell[]).map((cell, column) => (column === 3 && !hasCategoryColumn ? null : cell)),
    index === 0 ? "Должность" : (posts[index % posts.length] ?? null),
  ]);
  if (!hasCategoryColumn && cells[0]) cells[0][3] = null;
  const tables: Sheet["tables"] = [];
  const others: Sheet[] = [];
  add("KZ_Employer", settings && [["Настройка", "Значение"], ...settings]);
  add("KZ_Categories", decided && [["Должность", "Категория"], ...decided.map((each) => [...each])]);
  add("KZ_Plan", plan && [planHeadings, ...plan]);
  const merges = isMerged && rows.length > 1 ? [{ row: 1, column: 2, rows: 2, columns: 1 }] : [];
  if (merges.length > 0 && cells[2]) cells[2][2] = null;
  const list = fileSheetOf("Вакансии", [
    ["Должность", "Код вакансии", "Категория", "Дата публикации", "Плановая дата подачи"],
    ["Сварщик", "KZ-1", 3, FROM - 40, FROM + 20],
  ]);
  return workbookOf(fileSheetOf("Штат", cells, { tables, merges }), list, ...others);

  /** A table of ours, below the people or on a sheet of its own. */
  function add(name: string, table: readonly Cell[][] | null): void {
    if (table === null) return;
    if (!isBelow) return void others.push(fileSheetOf(name, [...table]));
    const row = cells.length + 1;
    cells.push([null], ...table);
    tables.push({ name, area: { row, column: 0, rows: table.length, columns: table[0]?.length ?? 0 } });
  }
}

/** A sheet as Excel hands it over: all rows equally long. */
function inExcel({ name, cells, tables, merges }: Sheet): SheetCells {
  const width = Math.max(...cells.map((row) => row.length));
  const padded = cells.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? null));
  return { id: name, sheet: name, row: 0, column: 0, cells: padded, tables, merged: merges };
}

function tableInExcel({ sheets }: Workbook, name: string): SheetCells | null {
  for (const sheet of sheets) {
    const area = sheet.name === name ? null : sheet.tables.find((each) => each.name === name)?.area;
    if (area === undefined) continue;
    const { cells, ...place } = inExcel(sheet);
    if (area === null) return { ...place, cells };
    const { row, column, rows, columns } = area;
    const inside = cells.slice(row, row + rows).map((each) => each.slice(column, column + columns));
    return { id: sheet.name, sheet: sheet.name, row, column, cells: inside };
  }
  return null;
}

const noOptions = { sheet: null, roster: null, smallBusiness: null };

test("check, vacancies, forecast and employers are the same in the pane and in the terminal", () => {
  fc.assert(
    fc.property(drafts, (draft) => {
      const workbook = workbookIn(draft);
      const [staff, list] = workbook.sheets.map(inExcel);
      if (staff === undefined || list === undefined) throw new Error("no sheets");
      const reading = {
        sheet: staff,
        settings: tableInExcel(workbook, "KZ_Employer"),
        categories: tableInExcel(workbook, "KZ_Categories"),
        at: "14:02",
      };
      const answer = answerTo(reading, { day: FROM, smallBusiness: null });
      const inTerminal = checkWorkbook(workbook, { ...noOptions, sheet: "Штат" }, FROM);
      if (answer.settings.problems.length > 0) return expect(inTerminal.kind).toBe("failure");
      if (inTerminal.kind === "failure") return expect(inTerminal.code).toBe(codeOf(answer.result));
      expect(inTerminal.check).toEqual(answer.result);
      expect(inTerminal.categoriesUnused).toEqual(answer.settings.categoriesUnused);
      expect(inTerminal.positions?.lines).toEqual(answer.positions?.lines);

      const roster = { kind: "read", sheet: staff, hasFormulas: false } as const;
      const vacancies = answerVacancies(
        { ...reading, sheet: list, hasFormulas: false, roster, holidays: null },
        FROM,
      );
      const ofFile = checkVacancyWorkbook(workbook, { ...noOptions, roster: "Штат" }, FROM);
      expect("check" in ofFile && ofFile.check).toEqual(vacancies.result);

      const tables = {
        plan: tableInExcel(workbook, "KZ_Plan"),
        employers: null,
        vacancies: { kind: "read", sheet: list } as const,
      };
      const ahead = runToEnd(
        planAnswerInSteps({ answer, reading }, tables, { months: 12, assumed: [], isListAlone: false }),
      );
      const ofMonths = checkForecast(workbook, { ...noOptions, sheet: "Штат" }, FROM, 12);
      if (ofMonths.kind === "failure") return expect(ahead.result.kind).not.toBe("forecast");
      expect({ ...ofMonths.ahead.forecast, assumed: [] }).toEqual({ ...ahead.result, assumed: [] });
      expect(ofMonths.ahead.ways).toEqual(ahead.ways);

      const found = checkEmployers(["a.xlsx"], () => workbook, { ...noOptions, sheet: "Штат" }, FROM);
      const judged = ahead.employers && judgeEmployers(ahead.employers.question);
      if (judged === null) return;
      const alike = found.employers.map(({ file: _, sheet: __, ...each }) => each);
      expect(judged.kind === "employers" && judged.employers).toEqual(alike);
    }),
    tries("one answer for one workbook"),
  );
});

function codeOf(result: ReturnType<typeof answerTo>["result"]): string {
  return result.kind === "unreadable" ? result.code : result.kind;
}

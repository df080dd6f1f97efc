import { iso } from "../../src/law/day";
import { checkWorkbook } from "../../src/cli/check-workbook";
import { answerTo } from "../../src/taskpane/store/check/answer";
import type { Cell } from "../../src/sheet/cell";
import { sheetOf, workbookOf } from "../cli/workbook-of";
import { withoutOwnTables } from "../../src/workbook-model/cells-to-read";

const day = iso("2026-03-01");
const plan = { name: "KZ_Plan", area: { row: 5, column: 0, rows: 2, columns: 5 } };

const cells: Cell[][] = [
  ["ФИО", "Гражданство", "Категория", null, null],
  ["Ахметов А.", "РК", 3, null, null],
  ["Ахметов Б.", "РК", 3, null, null],
  ["Ван Вэй", "КНР", 4, null, null],
  [null, null, null, null, null],
  ["Что сделать", "Кто или сколько", "Категория", "Гражданство", "Дата"],
  ["нанять", 3, 3, "Казахстан", iso("2026-04-01")],
];

test("with a plan below the list the pane answers what the terminal answers", () => {
  const sheet = { id: "s", sheet: "Staff", row: 0, column: 0, cells, tables: [plan] };
  const inPane = answerTo({ sheet, settings: null, at: "14:02" }, { day, smallBusiness: null });
  const workbook = workbookOf(sheetOf("Staff", cells, { tables: [plan] }));
  const inTerminal = checkWorkbook(workbook, { sheet: null, smallBusiness: null }, day);
  expect(inPane.result.kind === "check" && inPane.result.verdict).toBe("fail");
  expect("check" in inTerminal && inTerminal.check.verdict).toBe("fail");
});

test("a history that stands below the list is none of its rows, in the pane and in the terminal", () => {
  const kept: Cell[][] = [
    ["Sheet", "Cell", "Before", "After", "Code"],
    ["Иванов И.", "КНР", 4, null, null],
  ];
  const below = [...cells.slice(0, 5), ...kept];
  for (const name of ["KZ_History", "KZ_Fixes"]) {
    const tables = [{ ...plan, name }];
    const sheet = { id: "s", sheet: "Staff", row: 0, column: 0, cells: below, tables };
    const inPane = answerTo({ sheet, settings: null, at: "14:02" }, { day, smallBusiness: null });
    const workbook = workbookOf(
      sheetOf("Staff", below, { tables }),
      sheetOf(name, below, { tables: [{ ...plan, area: { ...plan.area, row: 0 } }] }),
    );
    const inTerminal = checkWorkbook(workbook, { sheet: null, smallBusiness: null }, day);
    const people = { min: 3, max: 3 };
    expect(inPane.result.kind === "check" && inPane.result.headcount).toEqual(people);
    expect("check" in inTerminal && inTerminal.check.headcount).toEqual(people);
  }
});

test("only tables of ours are taken out, each where it stands on the sheet", () => {
  const sheet = {
    ...{ id: "s", sheet: "Staff", row: 2, column: 1 },
    cells: [
      ["a", "b"],
      ["c", "d"],
    ],
  };
  const at = (name: string) => ({ name, area: { row: 3, column: 2, rows: 1, columns: 1 } });
  expect(withoutOwnTables({ ...sheet, tables: [at("kz_employer")] }, [])[1]).toEqual(["c", null]);
  expect(withoutOwnTables({ ...sheet, tables: [at("Staff")] }, [])[1]).toEqual(["c", "d"]);
});

test("rows that a merged cell covers are said to be so in the pane as in the terminal, and a fix takes that one apart", () => {
  const rows = [...cells.slice(0, 2), ["Ахметов Б.", null, 3, null, null], ...cells.slice(3, 4)];
  const merged = [{ row: 1, column: 1, rows: 2, columns: 1 }];
  const sheet = { id: "s", sheet: "Staff", row: 0, column: 0, cells: rows, merged };
  const inPane = answerTo({ sheet, settings: null, at: "14:02" }, { day, smallBusiness: null });
  const workbook = workbookOf(sheetOf("Staff", rows, { merges: merged }));
  const inTerminal = checkWorkbook(workbook, { sheet: null, smallBusiness: null }, day);
  const found = inPane.findings.map(({ code, row, values }) => [code, row, values["text"]]);
  expect(found).toContainEqual(["citizenship_error_value", 2, "⊞B2:B3"]);
  expect("check" in inTerminal && inTerminal.check.findings).toEqual(inPane.findings);
  expect(inPane.findings.map(inPane.fixOf)).toContainEqual({
    ...{ row: 2, column: 1, kind: "suggestion", merged: "B2:B3" },
    values: [{ as: "text", text: "РК" }],
  });
});

test.each([
  ["a formula never calculated", { error: "=…" }, []],
  ["cells merged over two columns", null, [{ row: 1, column: 1, rows: 2, columns: 2 }]],
])("over %s no fix is written", (_, cell, merged) => {
  const rows = [...cells.slice(0, 2), ["Ахметов Б.", cell, null, null, null]];
  const sheet = { id: "s", sheet: "Staff", row: 0, column: 0, cells: rows, merged };
  const { findings, fixOf } = answerTo({ sheet, settings: null, at: "14:02" }, { day, smallBusiness: null });
  expect(findings).toContainEqual(
    expect.objectContaining({ code: "citizenship_error_value", row: 2, column: 1 }),
  );
  expect(findings.map(fixOf)).not.toContainEqual(expect.objectContaining({ row: 2, column: 1 }));
});

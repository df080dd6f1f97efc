import { pickList, pickRoster } from "../../../src/taskpane/store/vacancies/pick-sheet";
import { vacancySheets } from "../../../src/taskpane/store/vacancies/vacancy-sheets";
import { listOf, plan, staffOf, vacancy } from "./vacancy-workbook";

const named = <Sheet extends { id: string; sheet: string }>(sheet: Sheet, id: string): Sheet => ({
  ...sheet,
  id,
  sheet: id,
});

const notes = { id: "notes", sheet: "notes", row: 0, column: 0, cells: [["Заметки"], ["позвонить"]] };

const sheetsOf = (active: string, ...sheets: ReturnType<typeof listOf>[]) =>
  vacancySheets({ sheets: sheets.map(({ id, sheet }) => ({ id, name: sheet, tables: [] })), active }, sheets);

const idOf = (picked: ReturnType<typeof pickRoster>) =>
  picked.kind === "sheet" ? picked.sheet.id : picked.kind;

test("sheets are told by their headings; settings, days off and ignored findings are none of them", () => {
  const settings = [
    "KZ_Employer",
    "KZ_Holidays",
    "kz_ignored",
    "KZ_Plan",
    "KZ_Employers",
    "KZ_History",
    "kz_fixes",
  ].map((name) => named(plan, name));
  const { lists, rosters, others } = sheetsOf("list", plan, staffOf(9, 1), notes, ...settings);
  expect([lists, rosters, others].map((sheets) => sheets.map(({ id }) => id))).toEqual([
    ["list"],
    ["staff"],
    ["notes"],
  ]);
});

test("of several lists the one in front is read, else the one read before, else its user is asked", () => {
  const two = [named(plan, "one"), named(plan, "two")];
  expect(idOf(pickList(sheetsOf("two", ...two), null, "one"))).toBe("two");
  expect(idOf(pickList(sheetsOf("notes", notes, ...two), null, "one"))).toBe("one");
  expect(idOf(pickList(sheetsOf("notes", notes, ...two), null, null))).toBe("several");
  expect(idOf(pickList(sheetsOf("two", ...two), "one", null))).toBe("one");
});

test("the only list is read from wherever it is, and where there is none that is said", () => {
  expect(idOf(pickList(sheetsOf("notes", notes, plan), null, null))).toBe("list");
  expect(idOf(pickList(sheetsOf("notes", notes, staffOf(9, 1)), null, null))).toBe("none");
});

test("the staff list is the one chosen, else the one checked, else the only one", () => {
  const [north, south] = [staffOf(9, 1, "north"), staffOf(8, 2, "south")];
  const sheets = sheetsOf("list", plan, north, south);
  expect(idOf(pickRoster(sheets, "list", { id: "south" }, "north"))).toBe("south");
  expect(idOf(pickRoster(sheets, "list", null, "north"))).toBe("north");
  expect(idOf(pickRoster(sheets, "list", null, null))).toBe("several");
  expect(idOf(pickRoster(sheets, "list", "none", "north"))).toBe("declined");
  expect(idOf(pickRoster(sheetsOf("list", plan, north), "list", null, null))).toBe("north");
  expect(idOf(pickRoster(sheetsOf("list", plan, notes), "list", null, null))).toBe("none");
});

test("a list is never measured on itself", () => {
  expect(idOf(pickRoster(sheetsOf("list", plan), "list", null, "list"))).toBe("none");
});

test("why the sheet in front is no list is told where it has some of the headings", () => {
  const undated = listOf(vacancy("Инженер", null, "A-1"));
  const cells = undated.cells.map((row) => row.filter((_, column) => column !== 4));
  const { why } = sheetsOf("list", { ...undated, cells });
  expect(why?.code).toBe("no_posting_column");
  expect(sheetsOf("notes", notes).why).toBeNull();
});

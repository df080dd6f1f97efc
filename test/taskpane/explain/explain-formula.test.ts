import type { FormulaAt } from "../../../src/excel/formula-at";
import type { SheetCells } from "../../../src/excel/read-sheet";
import { iso } from "../../../src/law/day";
import type { Reference } from "../../../src/sheet/formula/argument-of";
import { explainFormula } from "../../../src/taskpane/explain/explain-formula";
import { provenInSteps } from "../../../src/taskpane/explain/roster-behind";
import { vacancySections } from "../../../src/taskpane/explain/vacancies-behind";
import { runToEnd } from "../../../src/roster/steps";
import { fakeExcel } from "../fake-excel";
import { HEADINGS, people } from "../roster";
import { cardsOfFormulas } from "./cards-of-formulas";
import { codeOfFormulas } from "./code-of-formulas";

jest.mock("../../../src/taskpane/explain/formula-code", () => ({
  get formulaCode() {
    return codeOfFormulas;
  },
}));

const asker = { today: iso("2026-02-01"), language: "en" } as const;

const staff: SheetCells = {
  ...{ id: "s2", sheet: "Штат", row: 0, column: 0 },
  cells: [["ТОО «Ромашка»", null, null], HEADINGS, ...people(7, "Казахстан", 1), ...people(3, "Турция", 2)],
};

/** Cells of the sheets by where they stand, tables by their names with and without headings. */
function excelWith(tables: Readonly<Record<string, unknown[][]>> = {}) {
  const verbs = fakeExcel([staff]);
  const read = (reference: Reference): SheetCells | null => {
    if (reference.of === "range") {
      const { row, column, rows, columns } = reference.area;
      const cells = staff.cells.slice(row, row + rows).map((each) => each.slice(column, column + columns));
      return reference.sheet === "Штат" ? { ...staff, row, column, cells } : null;
    }
    const cells = reference.of === "spill" ? undefined : tables[reference.name];
    if (!cells) return null;
    const isWhole = reference.of === "table" && reference.withHeadings;
    return { ...{ id: "s3", sheet: "T", row: 0, column: 0 }, cells: isWhole ? cells : cells.slice(1) };
  };
  verbs.readReferences.mockImplementation((_, references) => Promise.resolve(references.map(read)));
  return verbs;
}

function cell(formula: string, shown: unknown = true, area = { row: 4, column: 1, rows: 1, columns: 1 }) {
  const at: FormulaAt = {
    ...{ sheetId: "s1", sheet: "Итоги", row: 4, column: 1, formula, area },
    ...{ cells: [[shown]], texts: [[String(shown).toUpperCase()]] },
  };
  return at;
}

const explained = async (at: FormulaAt, verbs = excelWith(), selected = { row: 4, column: 1 }) =>
  (await explainFormula(at, selected, cardsOfFormulas, verbs, asker)).calls;

const one = async (formula: string, shown: unknown = true, verbs = excelWith()) => {
  const [call] = await explained(cell(formula, shown), verbs);
  if (!call) throw new Error("No call was found.");
  return call;
};

test("a formula that reads another sheet is explained by its own code, with the people behind it", async () => {
  const call = await one("=KZ.QUOTA_OK(Штат!A2:C12,TODAY())");
  expect(call.outcome).toEqual({ kind: "answer", value: true });
  expect(call.why).toBe(codeOfFormulas["QUOTA_WHY"]?.(staff.cells.slice(1), [[asker.today]], null, null));
  expect(call.why).toContain("7 of 10");
  const proven = call.behind && runToEnd(provenInSteps(call.behind));
  expect(proven?.check.groups.managers).toMatchObject({ citizens: 7, total: 10 });
  expect(call).toMatchObject({ isOutdated: false, fixes: [], isWhole: true });
});

test.each([
  ["BREAK_DAY", "=KZ.BREAK_DAY(Штат!A2:C12)"],
  ["FORECAST", "=KZ.FORECAST(Штат!A2:C12,,FALSE,3)"],
  ["QUOTA", "=KZ.QUOTA(Штат!A2:C12)"],
  ["QUOTA_GAP", "=KZ.QUOTA_GAP(Штат!A2:C12,1)"],
  ["QUOTA_ROOM", "=KZ.QUOTA_ROOM(Штат!A2:C12,3)"],
  ["ROSTER_CHECK", "=KZ.ROSTER_CHECK(Штат!A2:C12)"],
])("%s asks about people too", async (_, formula) => {
  const call = await one(formula, 0);
  expect(call.behind).not.toBeNull();
  expect(call.why).toContain("7 of 10");
});

test("an answer that is older than the cells it names is told", async () => {
  expect(await one("=KZ.QUOTA_OK(Штат!A2:C12)", false)).toMatchObject({ isOutdated: true });
  expect(await one("=KZ.QUOTA_OK(Штат!A2:C12)", { error: "#NAME?" })).toMatchObject({ isOutdated: true });
});

test("a range without the headings is mended by the one with them, and the sentence is the cell's own", async () => {
  const call = await one("=KZ.QUOTA_OK(Штат!A4:B12,,FALSE)", { error: "#VALUE!" });
  expect(call.outcome).toMatchObject({ kind: "error", why: "bad_input" });
  expect(call).toMatchObject({ why: null, behind: null, isOutdated: false });
  expect(call.fixes).toEqual([
    {
      ...{ kind: "headings", argument: "roster", text: "'Штат'!A2:C12" },
      formula: "=KZ.QUOTA_OK('Штат'!A2:C12,,FALSE)",
    },
  ]);
});

test("a table without its headings is mended by [#All]", async () => {
  // A position alone says neither citizenship nor category, so that rows without headings are not read.
  const list = [["ФИО", "Гражданство", "Должность"], ...people(4, "Казахстан", "Директор")];
  const verbs = excelWith({ Staff: list });
  verbs.add({ ...{ id: "s3", sheet: "T", row: 0, column: 0 }, cells: list });
  const call = await one("=IF(KZ.QUOTA_OK(Staff,TODAY()),1,0)", { error: "#VALUE!" }, verbs);
  expect(call.fixes.map(({ formula }) => formula)).toEqual(["=IF(KZ.QUOTA_OK(Staff[#All],TODAY()),1,0)"]);
});

test("a plan that is left out is mended by the workbook's, and two faults together", async () => {
  const plan = [
    ["Scenario", "What", "Who", "Category", "Citizenship", "Day"],
    ["A", "hire", 9, 3, "Kazakhstan", asker.today + 20],
  ];
  const verbs = excelWith({ KZ_Plan: plan });
  const left = await one("=KZ.PLAN_OK(Штат!A2:C12)", { error: "#VALUE!" }, verbs);
  expect(left.fixes.map(({ formula }) => formula)).toEqual(["=KZ.PLAN_OK(Штат!A2:C12,KZ_Plan[#All])"]);
  const both = await one("=KZ.PLAN_OK(Штат!A4:B12,KZ_Plan)", { error: "#VALUE!" }, verbs);
  expect(both.fixes.map(({ formula }) => formula)).toEqual(["=KZ.PLAN_OK('Штат'!A2:C12,KZ_Plan[#All])"]);
});

test("a roster that is left out, or gone, is mended by the list of the workbook", async () => {
  const left = await one("=KZ.QUOTA_OK()", { error: "#N/A" });
  expect(left.outcome).toMatchObject({
    sentence: expect.stringMatching(/^The staffing sheet is left out\./),
  });
  expect(left.fixes.map(({ formula }) => formula)).toEqual(["=KZ.QUOTA_OK('Штат'!A2:C12)"]);
  const gone = await one("=KZ.QUOTA_OK(Лист9!A1:C9)", { error: "#REF!" });
  expect(gone.given[0]).toMatchObject({ problem: "missing" });
  expect(gone.fixes.map(({ formula }) => formula)).toEqual(["=KZ.QUOTA_OK('Штат'!A2:C12)"]);
});

test("settings that the workbook does not have are left out", async () => {
  const call = await one("=KZ.QUOTA_OK(Штат!A2:C12,TODAY(),KZ_Employer)", { error: "#VALUE!" });
  expect(call.fixes).toEqual([
    {
      ...{ kind: "without", argument: "employer", text: "KZ_Employer" },
      formula: "=KZ.QUOTA_OK(Штат!A2:C12,TODAY())",
    },
  ]);
});

test("the employer where the day belongs moves one further, and a word for a day becomes today", async () => {
  const logical = await one("=KZ.QUOTA_OK(Штат!A2:C12,TRUE)", { error: "#VALUE!" });
  expect(logical.fixes).toEqual([
    expect.objectContaining({ kind: "shifted", formula: "=KZ.QUOTA_OK(Штат!A2:C12,,TRUE)" }),
    expect.objectContaining({ kind: "today", formula: "=KZ.QUOTA_OK(Штат!A2:C12,TODAY())" }),
  ]);
  const word = await one('=KZ.QUOTA_OK(Штат!A2:C12,"вчера")', { error: "#VALUE!" });
  expect(word.fixes.map(({ formula }) => formula)).toEqual(["=KZ.QUOTA_OK(Штат!A2:C12,TODAY())"]);
});

test("a list on the formula's own sheet is named without the cell of the formula", async () => {
  const verbs = excelWith();
  const below = { row: 14, column: 0, rows: 1, columns: 1 };
  const cells = [...staff.cells, [null, null, null], [null, null, null], ["=", null, null]];
  verbs.readSheet.mockResolvedValue({ ...staff, cells });
  const at = {
    ...cell("=KZ.QUOTA_OK(Штат!A4:B12)", { error: "#VALUE!" }, below),
    sheetId: "s2",
    row: 14,
    column: 0,
  };
  verbs.readReferences.mockImplementation((_, references) =>
    Promise.resolve(
      references.map((reference) => {
        const { row, rows } = reference.of === "range" ? reference.area : { row: 0, rows: 0 };
        return {
          ...staff,
          row,
          cells: cells
            .slice(row, row + rows)
            .map((each) => each.slice(0, reference.of === "range" ? reference.area.columns : 0)),
        };
      }),
    ),
  );
  const [call] = await explained(at, verbs, { row: 14, column: 0 });
  expect(call?.fixes.map(({ formula }) => formula)).toEqual(["=KZ.QUOTA_OK('Штат'!A2:C12)"]);
});

test("an argument that only Excel can work out is named, and nothing is said of an answer", async () => {
  const call = await one("=KZ.QUOTA_OK(Штат!A2:C12,A1+7)");
  expect(call.given[1]).toMatchObject({ name: "as_of", text: "A1+7", problem: "calculated" });
  expect(call).toMatchObject({ outcome: null, why: null, behind: null, fixes: [], isOutdated: false });
});

test("a day counted from today, a name that stands for one, and a formula of ours are worked out", async () => {
  const later = await one("=KZ.QUOTA_OK(Штат!A2:C12,TODAY()+30)");
  expect(later.given[1]).toMatchObject({ value: [[asker.today + 30]], problem: null });
  const verbs = excelWith();
  const read = verbs.readReferences.getMockImplementation();
  verbs.readReferences.mockImplementation(async (id, references) => {
    const cells = (await read?.(id, references)) ?? [];
    return cells.map((each, index) => (references[index]?.of === "name" ? { value: asker.today + 1 } : each));
  });
  const named = await one("=KZ.QUOTA_OK(Штат!A2:C12,Завтра)", true, verbs);
  expect(named.given[1]).toMatchObject({ text: "Завтра", value: [[asker.today + 1]], problem: null });
  expect(named.outcome).toEqual({ kind: "answer", value: true });
  const [outer] = await explained(cell("=KZ.QUOTA_OK(Штат!A2:C12,KZ.NEXT_WORKDAY(DATE(2026,2,7)))"));
  expect(outer?.given[1]).toMatchObject({ value: [[iso("2026-02-09")]], problem: null });
  expect(outer?.outcome).toEqual({ kind: "answer", value: true });
});

test("a name of something that Excel itself cannot work out is no day", async () => {
  const verbs = excelWith();
  verbs.readReferences.mockResolvedValue([staff, { value: { error: "#NAME?" } }]);
  const call = await one("=KZ.QUOTA_OK(Штат!A2:C12,Завтра)", { error: "#NAME?" }, verbs);
  expect(call.given[1]).toMatchObject({ value: null, problem: "calculated" });
  expect(call.outcome).toBeNull();
});

test("of a list of vacancies each is told with what is to be done next, and why", async () => {
  const verbs = excelWith();
  const cells = [
    ["Вакансия", "Категория", "Дата публикации", "Код вакансии", "Карьерный центр уведомлён"],
    ["Инженер", 3, iso("2025-12-01"), "KZ-1", "да"],
    ["Повар", 4, iso("2026-01-25"), "", "да"],
  ];
  verbs.readReferences.mockResolvedValue([{ ...staff, cells }]);
  const call = await one("=KZ.APPLICATION_CHECK(Вакансии!A1:E3)", "row", verbs);
  const sections = call.vacancies && vacancySections(call.vacancies, "en");
  expect(sections?.map(({ title }) => title)).toEqual([
    expect.stringMatching(/^Инженер – File /),
    expect.stringMatching(/^Повар – /),
  ]);
  expect(sections?.[1]?.rows).toContainEqual(expect.objectContaining({ is: "finding" }));
  expect((await one("=KZ.QUOTA_OK(Штат!A2:C12)")).vacancies).toBeNull();
});

test("of formulas inside others each is explained", async () => {
  const calls = await explained(cell('=IF(KZ.QUOTA_OK(Штат!A2:C12),KZ.MCI(DATE(2026,1,15)),"нет")', 4325));
  expect(calls.map(({ card, isWhole, outcome }) => [card.id, isWhole, outcome])).toEqual([
    ["QUOTA_OK", false, { kind: "answer", value: true }],
    ["MCI", false, { kind: "answer", value: codeOfFormulas["MCI"]?.([[iso("2026-01-15")]]) }],
  ]);
  expect(calls[1]?.rules.map(({ rule }) => rule)).toEqual(["mci"]);
});

test("a spilled cell has the answer, or the error, of its own element", async () => {
  const at = cell("=KZ.TEST_END(Штат!B2:B4)", "x", { row: 4, column: 1, rows: 3, columns: 1 });
  const verbs = excelWith();
  verbs.readReferences.mockResolvedValue([
    { ...staff, cells: [["17.08.2026"], ["32.13.2026"], ["18.08.2026"]] },
  ]);
  const [wrong] = await explained(at, verbs, { row: 5, column: 1 });
  expect(wrong?.outcome).toMatchObject({ kind: "error", why: "bad_input" });
  expect(wrong?.outcome).toMatchObject({ sentence: expect.stringContaining("32.13.2026") as string });
  const [right] = await explained(at, verbs, { row: 6, column: 1 });
  expect(right?.outcome).toMatchObject({ kind: "answer" });
  expect(right?.rules.map(({ rule }) => rule)).toEqual(["labour_market_test"]);
});

test("unclear rows are no fault of the formula: the why names them, and nothing is to be mended", async () => {
  const verbs = excelWith();
  const cells = [HEADINGS, ...people(6, "Казахстан", 1), ...people(2, "Турция", 2), ["Асан", "КР", 1]];
  verbs.readReferences.mockResolvedValue([{ ...staff, cells }]);
  const call = await one("=KZ.QUOTA_OK(Штат!A2:C12)", { error: "#N/A" }, verbs);
  expect(call.outcome).toMatchObject({ kind: "error", why: "no_answer" });
  expect(call.why).toContain("КР");
  expect(call.fixes).toEqual([]);
  expect(call.behind).not.toBeNull();
});

test("the sentences are in the language of the pane, whatever that of Excel", async () => {
  const { calls } = await explainFormula(
    cell("=KZ.QUOTA_OK(Штат!A2:C12,TRUE)"),
    { row: 4, column: 1 },
    cardsOfFormulas,
    excelWith(),
    { ...asker, language: "ru" },
  );
  expect(calls[0]?.outcome).toMatchObject({ sentence: expect.stringMatching(/Здесь ожидается/) as string });
});

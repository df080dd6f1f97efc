import { enter, rangeAt, valueAt } from "../../src/workbench/grid/grid-cells";
import { cellNotes, type Cards, type ErrorSentences } from "../../src/workbench/function-bridge/cell-notes";
import type { Blank, Implementation, Realm } from "../../src/workbench/function-bridge/implementation";
import type { FunctionMetadata, ParameterMetadata } from "../../src/workbench/function-bridge/metadata";
import { registerFunctions } from "../../src/workbench/function-bridge/register-functions";
import type { Grid } from "../../src/workbench/grid/grid";
import { recalculated } from "../../src/workbench/grid/recalculated";
import type { Cell } from "../../src/sheet/cell";
import { headlessGrid } from "./headless-grid";

class FrameError extends Error {
  readonly code: string;
  constructor(code: string, message = "") {
    super(message);
    this.code = code;
  }
}

const realm: Realm = { array: () => [], error: (code) => new FrameError(code) };
const RANGE: ParameterMetadata = { name: "range", type: "any", dimensionality: "matrix" };
const ANY: ParameterMetadata = { name: "value", type: "any" };

type Example = {
  cells: Cell[][];
  run: (...values: never[]) => unknown;
  parameters: ParameterMetadata[];
  blank?: Blank;
  allowErrors?: boolean;
};

async function sheetWith(example: Example): Promise<{ grid: Grid; sentences: ErrorSentences; cards: Cards }> {
  const grid = await headlessGrid({ Sheet1: example.cells });
  const sentences: ErrorSentences = cellNotes();
  const cards: Cards = cellNotes();
  const metadata: FunctionMetadata = { id: "F", name: "F", parameters: example.parameters };
  const implementation: Implementation = { run: example.run as Implementation["run"], realm };
  registerFunctions(grid, {
    namespace: "KZ",
    metadata: { allowErrorForDataTypeAny: example.allowErrors ?? true, functions: [metadata] },
    implementations: new Map([["F", implementation]]),
    sentences,
    cards,
    blank: example.blank ?? null,
  });
  await recalculated(grid);
  return { grid, sentences, cards };
}

/** What the function was called with last. */
async function argumentsOf(example: Omit<Example, "run">): Promise<unknown[]> {
  let seen: unknown[] = [];
  await sheetWith({
    ...example,
    run: (...values: unknown[]) => {
      seen = values.slice(0, -1);
      return 1;
    },
  });
  return seen;
}

async function result(run: Example["run"], cells: Cell[][] = [["=KZ.F(1)"]]): Promise<Cell> {
  const { grid } = await sheetWith({ cells, run, parameters: [ANY] });
  return valueAt(grid, rangeAt(grid, "A1"));
}

describe("arguments", () => {
  test.each([null, "", 0] as Blank[])(
    "a blank cell arrives as %j where the platform says so",
    async (blank) => {
      const seen = await argumentsOf({ cells: [["=KZ.F(B1:D1)", "x", null, 0]], parameters: [RANGE], blank });
      expect(seen).toEqual([[["x", blank, 0]]]);
    },
  );

  test("texts, numbers and logical values keep their type, and identity numbers their zeros", async () => {
    const cells = [["=KZ.F(B1:E1)", "900101300000", "007", 1.5, true]];
    expect(await argumentsOf({ cells, parameters: [RANGE] })).toEqual([[["900101300000", "007", 1.5, true]]]);
  });

  test("a text in quotes stays a text, also where it could be a day or a number", async () => {
    const seen = await argumentsOf({
      cells: [['=KZ.F("03.11.2026","007","12","70%")']],
      parameters: [ANY, ANY, ANY, ANY],
    });
    expect(seen).toEqual(["03.11.2026", "007", "12", "70%"]);
  });

  test("an omitted optional argument is null, a reference to a blank cell is a blank", async () => {
    const optional = { ...ANY, optional: true };
    const cells = [["=KZ.F(1,,B1)", null]];
    const seen = await argumentsOf({ cells, parameters: [ANY, optional, optional], blank: "" });
    expect(seen).toEqual([1, null, ""]);
  });

  test("results of other formulas arrive as values, calculated first", async () => {
    const cells = [["=KZ.F(B1:C1)", "=1+1", '=""']];
    expect(await argumentsOf({ cells, parameters: [RANGE] })).toEqual([[[2, ""]]]);
  });

  test("array constants and calculated arrays arrive as matrices", async () => {
    expect(await argumentsOf({ cells: [['=KZ.F({1,"a";TRUE,2})']], parameters: [RANGE] })).toEqual([
      [
        [1, "a"],
        [true, 2],
      ],
    ]);
  });

  test("a whole column ends at its last filled row", async () => {
    const cells = [["x", "=KZ.F(A:A)"], [null], ["y"]];
    expect(await argumentsOf({ cells, parameters: [RANGE] })).toEqual([[["x"], [null], ["y"]]]);
  });

  test("a range written with rows keeps its trailing blank rows", async () => {
    const cells = [["x", "=KZ.F(A1:A3)"]];
    expect(await argumentsOf({ cells, parameters: [RANGE] })).toEqual([[["x"], [null], [null]]]);
  });

  test("an error cell arrives as an error of the functions' own frame", async () => {
    const seen = await argumentsOf({ cells: [["=KZ.F(B1:B1)", { error: "#N/A" }]], parameters: [RANGE] });
    const value = (seen[0] as unknown[][])[0]?.[0];
    expect(value).toBeInstanceOf(FrameError);
    expect(value).toMatchObject({ code: "#N/A" });
  });

  test("without allowErrorForDataTypeAny an error cell is the answer and nothing is called", async () => {
    let called = false;
    const { grid } = await sheetWith({
      cells: [["=KZ.F(B1:B1)", "=1/0"]],
      parameters: [RANGE],
      allowErrors: false,
      run: () => (called = true),
    });
    expect(called).toBe(false);
    expect(valueAt(grid, rangeAt(grid, "A1"))).toEqual({ error: "#DIV/0!" });
  });

  test("a text for a number is refused before the function is called", async () => {
    const { grid } = await sheetWith({
      cells: [['=KZ.F("12")']],
      parameters: [{ name: "n", type: "number" }],
      run: (n: number) => n,
    });
    expect(valueAt(grid, rangeAt(grid, "A1"))).toEqual({ error: "#VALUE!" });
  });

  test("typed parameters turn a blank into 0, an empty text or FALSE", async () => {
    const parameters: ParameterMetadata[] = [
      { name: "n", type: "number" },
      { name: "s", type: "string" },
      { name: "b", type: "boolean" },
    ];
    expect(await argumentsOf({ cells: [["=KZ.F(B1,B1,B1)"]], parameters })).toEqual([0, "", false]);
  });

  test("a repeating parameter collects the rest", async () => {
    const parameters = [ANY, { ...ANY, repeating: true }];
    expect(await argumentsOf({ cells: [["=KZ.F(1,2,3)"]], parameters })).toEqual([1, [2, 3]]);
  });
});

describe("results", () => {
  test("numbers, texts and logical values are shown as they are", async () => {
    expect(await result(() => 1.5)).toBe(1.5);
    expect(await result(() => "текст")).toBe("текст");
    expect(await result(() => true)).toBe(true);
    expect(await result(() => "")).toBe("");
  });

  test("a formatted number is shown as a date and stays a serial number", async () => {
    const { grid } = await sheetWith({
      cells: [["=KZ.F(1)"]],
      parameters: [ANY],
      run: () => ({
        type: "FormattedNumber",
        basicType: "Double",
        basicValue: 46372,
        numberFormat: "dd.mm.yyyy",
      }),
    });
    expect(valueAt(grid, rangeAt(grid, "A1"))).toBe(46372);
    expect(rangeAt(grid, "A1").getDisplayValue()).toBe("16.12.2026");
  });

  test("a matrix spills, errors and dates inside it included", async () => {
    const { grid } = await sheetWith({
      cells: [["=KZ.F(1)"]],
      parameters: [ANY],
      run: () => [
        ["a", 2],
        [new FrameError("#N/A"), ""],
      ],
    });
    const values = ["A1", "B1", "A2", "B2"].map((address) => valueAt(grid, rangeAt(grid, address)));
    expect(values).toEqual(["a", 2, { error: "#N/A" }, null]);
  });

  test("a thrown error shows its code and keeps its sentence", async () => {
    const { grid, sentences } = await sheetWith({
      cells: [["=KZ.F(1)"]],
      parameters: [ANY],
      run: () => {
        throw new FrameError("#N/A", "Nobody is counted.");
      },
    });
    expect(valueAt(grid, rangeAt(grid, "A1"))).toEqual({ error: "#N/A" });
    expect(sentences.get("s1", 0, 0)).toBe("Nobody is counted.");
  });

  test("an error inside a spilled result keeps its own sentence", async () => {
    const { grid, sentences } = await sheetWith({
      cells: [["=KZ.F(1)"]],
      parameters: [ANY],
      run: () => [["a"], [new FrameError("#N/A", "Which Congo?")]],
    });
    expect(valueAt(grid, rangeAt(grid, "A2"))).toEqual({ error: "#N/A" });
    expect(sentences.get("s1", 0, 0)).toBeNull();
    expect(sentences.get("s1", 1, 0)).toBe("Which Congo?");
  });

  test("the sentence goes when the error goes", async () => {
    const { grid, sentences } = await sheetWith({
      cells: [["=KZ.F(B1)", 0]],
      parameters: [ANY],
      run: (value: number) => {
        if (value === 0) throw new FrameError("#VALUE!", "Zero.");
        return value;
      },
    });
    enter(rangeAt(grid, "B1"), 5);
    await recalculated(grid);
    expect(valueAt(grid, rangeAt(grid, "A1"))).toBe(5);
    expect(sentences.get("s1", 0, 0)).toBeNull();
  });

  test("any other exception is #VALUE! and other formulas go on", async () => {
    const { grid } = await sheetWith({
      cells: [["=KZ.F(1)", "=1+1"]],
      parameters: [ANY],
      run: () => {
        throw new TypeError("oops");
      },
    });
    expect(valueAt(grid, rangeAt(grid, "A1"))).toEqual({ error: "#VALUE!" });
    expect(valueAt(grid, rangeAt(grid, "B1"))).toBe(2);
  });

  test("a promise is an error, because functions answer at once", async () => {
    expect(await result(() => Promise.resolve(1))).toEqual({ error: "#VALUE!" });
  });

  test("a number that is not finite is #NUM!", async () => {
    expect(await result(() => NaN)).toEqual({ error: "#NUM!" });
  });
});

test("registering again replaces the function in formulas already entered", async () => {
  const { grid, sentences, cards } = await sheetWith({
    cells: [["=KZ.F(1)"]],
    parameters: [ANY],
    run: () => "old",
  });
  registerFunctions(grid, {
    namespace: "KZ",
    metadata: { functions: [{ id: "F", name: "F", parameters: [ANY] }] },
    implementations: new Map([["F", { run: () => "new", realm }]]),
    sentences,
    cards,
  });
  await recalculated(grid);
  expect(valueAt(grid, rangeAt(grid, "A1"))).toBe("new");
});

test("names are found in any case and inside other formulas", async () => {
  const { grid } = await sheetWith({
    cells: [['=IF(kz.f(1)="да","верно","нет")']],
    parameters: [ANY],
    run: () => "да",
  });
  expect(valueAt(grid, rangeAt(grid, "A1"))).toBe("верно");
});

describe("values with properties", () => {
  const text = (basicValue: string, more = {}) => ({
    type: "String",
    basicType: "String",
    basicValue,
    ...more,
  });
  const number = (basicValue: number, more = {}) => ({
    type: "Double",
    basicType: "Double",
    basicValue,
    ...more,
  });
  const answer = (more = {}) => ({
    type: "Boolean",
    basicType: "Boolean",
    basicValue: false,
    properties: {
      gap: number(4, { propertyMetadata: { sublabel: "не хватает" } }),
      day: number(46_000, { numberFormat: "dd.mm.yyyy" }),
      managers: text("3 из 4", { properties: { gap: number(1) } }),
    },
    layouts: { compact: { icon: "Calculator" } },
    ...more,
  });

  test("count as their basic value, and a dot asks for what stands behind it", async () => {
    const asked = ["=A1.gap", "=A1.GAP*2", "=A1.managers", "=A1.managers.gap", "=A1.[day]", "=A1.nobody"];
    const { grid, cards } = await sheetWith({
      cells: [["=KZ.F(1)", '=IF(A1,"да","нет")', "=A1=FALSE"]],
      parameters: [ANY],
      run: () => answer(),
    });
    asked.forEach((formula, index) => enter(rangeAt(grid, `A${String(index + 2)}`), formula));
    await recalculated(grid);
    const at = (address: string) => valueAt(grid, rangeAt(grid, address));
    expect([at("A1"), at("B1"), at("C1")]).toEqual([false, "нет", true]);
    expect(asked.map((_, index) => at(`A${String(index + 2)}`))).toEqual([
      ...[4, 8, "3 из 4", 1, 46_000],
      { error: "#FIELD!" },
    ]);
    expect(rangeAt(grid, "A6").getDisplayValue()).toBe("09.12.2025");
    expect(cards.get("s1", 0, 0)?.lines.map(({ name, label }) => [name, label])).toEqual([
      ["gap", "не хватает"],
      ["day", "day"],
      ["managers", "managers"],
    ]);
  });

  test("stand in the cells of a spill, each in its own", async () => {
    const { grid, cards } = await sheetWith({
      cells: [["=KZ.F(1)"]],
      parameters: [ANY],
      run: () => [["verdict"], [text("fail", { properties: { gap: number(7) } })]],
    });
    enter(rangeAt(grid, "C3"), "=A2.gap");
    await recalculated(grid);
    expect(valueAt(grid, rangeAt(grid, "A2"))).toBe("fail");
    expect(valueAt(grid, rangeAt(grid, "C3"))).toBe(7);
    expect(cards.get("s1", 0, 0)).toBeNull();
  });

  test.each([
    ["a layout that is not known", answer({ layouts: { card: { layout: "TwoColumn" } } })],
    ["another type than the value's", answer({ basicValue: "no" })],
    ["a member that no such value has", answer({ gap: 4 })],
  ])("are refused with %s", async (_, value) => {
    expect(await result(() => value)).toEqual({ error: "#VALUE!" });
  });
});

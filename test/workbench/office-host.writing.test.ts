import { recalculated } from "../../src/workbench/grid/recalculated";
import { codeOf, failure } from "./failure-code";
import { headlessExcel, type HeadlessExcel } from "./headless-excel";

let excel: HeadlessExcel;

beforeEach(async () => {
  excel = await headlessExcel({
    Staff: [
      ["Name", "Category"],
      ["Ivan", 1],
      [null, null],
      ["note", null],
    ],
  });
});

const staff = (context: Excel.RequestContext) => context.workbook.worksheets.getItem("Staff");
const sheet = () => excel.grid.api.getActiveWorkbook()?.getSheetByName("Staff");
const sheetNames = () =>
  (excel.grid.api.getActiveWorkbook()?.getSheets() ?? []).map((one) => one.getSheetName());

async function valuesOf(address: string): Promise<unknown[][]> {
  return Excel.run(async (context) => {
    const range = staff(context).getRange(address);
    range.load("values");
    await context.sync();
    return range.values;
  });
}

/** A table over A1:B2, named so. */
async function makeTable(name = "People"): Promise<void> {
  await Excel.run(async (context) => {
    const made = staff(context).tables.add(staff(context).getRange("A1:B2"), true);
    made.name = name;
    await context.sync();
  });
}

describe("values", () => {
  test("a text becomes what typing it would make of it, and null leaves the cell", async () => {
    await Excel.run(async (context) => {
      staff(context).getRange("A1:G1").values = [["=1+1", "12", "'12", "true", "", "plain", null]];
      await context.sync();
    });
    expect(sheet()?.getRange("A1").getFormula()).toBe("=1+1");
    expect((await valuesOf("B1:G1"))[0]).toEqual([12, "12", true, "", "plain", ""]);
  });

  test.each(["+A1", "-A1", "@SUM(A1:A2)"])("%s becomes a formula", async (text) => {
    await Excel.run(async (context) => {
      staff(context).getRange("D1").values = [[text]];
      await context.sync();
    });
    expect(sheet()?.getRange("D1").getFormula()).not.toBe("");
  });

  test("under the text format every text stays what it is", async () => {
    await Excel.run(async (context) => {
      const cells = staff(context).getRange("D1:E1");
      cells.numberFormat = [["@", "@"]];
      cells.values = [["=1+1", "0012"]];
      await context.sync();
    });
    expect(await valuesOf("D1:E1")).toEqual([["=1+1", "0012"]]);
    expect(sheet()?.getRange("D1").getFormula()).toBe("");
  });

  test("under the text format a number becomes a text", async () => {
    await Excel.run(async (context) => {
      const cells = staff(context).getRange("D1:E1");
      cells.numberFormat = [["@", "0.0"]];
      cells.values = [[1, 1]];
      cells.load("numberFormat, formulas");
      await context.sync();
      expect([cells.numberFormat, cells.formulas]).toEqual([[["@", "0.0"]], [["1", 1]]]);
    });
  });

  test("formulas come as formulas, and where there is none as values; what spills is told apart", async () => {
    await Excel.run(async (context) => {
      staff(context).getRange("D1").formulas = [["=B1:B2"]];
      await context.sync();
    });
    await recalculated(excel.grid);
    await Excel.run(async (context) => {
      const at = (address: string) => staff(context).getRange(address);
      const [all, spilled, free] = [at("D1:D3"), at("D1:D2"), at("A1:B3")];
      const spill = at("D1").getSpillingToRangeOrNullObject();
      const none = at("D2").getSpillingToRangeOrNullObject();
      for (const range of [all, spilled, free]) range.load("formulas, hasSpill");
      spill.load("address");
      none.load("address");
      await context.sync();
      expect(all.formulas).toEqual([["=B1:B2"], [1], [""]]);
      expect([all.hasSpill, spilled.hasSpill, free.hasSpill]).toEqual([null, true, false]);
      expect([spill.address, none.isNullObject]).toEqual(["Staff!D1:D2", true]);
    });
  });

  test("values of another shape than the range are an InvalidArgument", async () => {
    expect(await failure((context) => (staff(context).getRange("A1:B1").values = [["x"]]))).toBe(
      "InvalidArgument",
    );
    expect(await failure((context) => (staff(context).getRange("A1").values = "x" as never))).toBe(
      "InvalidArgument",
    );
    expect(await failure((context) => (staff(context).getRange("A1").numberFormat = [[1]] as never))).toBe(
      "InvalidArgument",
    );
  });

  test("a protected sheet takes no value, format or width", async () => {
    excel.bridge.protection.set("s1", { allowFormatCells: true });
    expect(await failure((context) => (staff(context).getRange("A1").values = [["x"]]))).toBe("AccessDenied");
    expect(await failure((context) => (staff(context).getRange("A1").numberFormat = [["@"]]))).toBe(
      "AccessDenied",
    );
    expect(await failure((context) => staff(context).getRange("A1").format.autofitColumns())).toBe(
      "AccessDenied",
    );
  });

  describe("merged cells", () => {
    const mergedIn = (address: string) =>
      Excel.run(async (context) => {
        const merged = staff(context).getRange(address).getMergedAreasOrNullObject();
        merged.load("address");
        await context.sync();
        return merged.isNullObject ? null : merged.address;
      });
    const at = (address: string, change: (range: Excel.Range) => void) =>
      Excel.run(async (context) => {
        change(staff(context).getRange(address));
        await context.sync();
      });

    test("made of several keep what the upper left one holds, and the rest is lost", async () => {
      await at("A1:B3", (range) => range.merge());
      expect(await mergedIn("A1:D9")).toBe("Staff!A1:B3");
      await at("B2", (range) => range.unmerge());
      expect(await mergedIn("A1:D9")).toBe(null);
      expect(await valuesOf("A1:B3")).toEqual([
        ["Name", ""],
        ["", ""],
        ["", ""],
      ]);
    });

    test("keep a formula, and fall apart wherever a range touches them", async () => {
      await at("D1", (range) => (range.formulas = [["=1+1"]]));
      await at("D1:D3", (range) => range.merge());
      await at("D5:D6", (range) => range.merge());
      await at("D3:D5", (range) => range.unmerge());
      expect(await mergedIn("A1:D9")).toBe(null);
      expect(sheet()?.getRange("D1").getFormula()).toBe("=1+1");
    });

    test("take no value but in the upper left one", async () => {
      await at("A2:A4", (range) => range.merge());
      await at("A1:A4", (range) => (range.values = [["n"], ["p"], ["q"], ["r"]]));
      await at("A2:A4", (range) => range.unmerge());
      expect(await valuesOf("A1:A4")).toEqual([["n"], ["p"], [""], [""]]);
    });

    test("neither come nor go on a protected sheet, nor within a table", async () => {
      await makeTable();
      const doing = (change: (range: Excel.Range) => void, address: string) =>
        failure((context) => change(staff(context).getRange(address)));
      expect(await doing((range) => range.merge(), "B2:B4")).toBe("InvalidOperation");
      excel.bridge.protection.set("s1", { allowFormatCells: true });
      expect(await doing((range) => range.merge(), "D1:D2")).toBe("AccessDenied");
      expect(await doing((range) => range.unmerge(), "D1:D2")).toBe("AccessDenied");
    });
  });

  test("a cell is counted from the first of its range and may lie outside it", async () => {
    await Excel.run(async (context) => {
      const cell = staff(context).getRange("B2:C3").getCell(3, 0);
      cell.load("address");
      await context.sync();
      expect(cell.address).toBe("Staff!B5");
    });
  });

  test("columns grow with their texts", async () => {
    const before = sheet()?.getColumnWidth(0) ?? 0;
    await Excel.run(async (context) => {
      const cell = staff(context).getRange("A1");
      cell.values = [["a heading of rather many letters"]];
      cell.format.autofitColumns();
      await context.sync();
    });
    expect(sheet()?.getColumnWidth(0)).toBeGreaterThan(before);
  });
});

describe("sheets", () => {
  test("a new sheet stands behind the others and does not come to the front", async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.add("New").getRange("A1").values = [["x"]];
      await context.sync();
    });
    expect(sheetNames()).toEqual(["Staff", "New"]);
    expect(excel.grid.api.getActiveWorkbook()?.getActiveSheet().getSheetName()).toBe("Staff");
  });

  test.each([
    ["staff", "ItemAlreadyExists"],
    ["a/b", "InvalidArgument"],
    ["x".repeat(32), "InvalidArgument"],
    ["", "InvalidArgument"],
  ])("the name %p is refused with %s", async (name, code) => {
    expect(await failure((context) => context.workbook.worksheets.add(name))).toBe(code);
    expect(sheetNames()).toEqual(["Staff"]);
  });

  test("a workbook of protected structure takes no sheet and says that it is protected", async () => {
    excel.protectStructure();
    expect(await failure((context) => context.workbook.worksheets.add("New"))).toBe("AccessDenied");
    await Excel.run(async (context) => {
      const { protection } = context.workbook;
      expect(await codeOf(() => protection.protected)).toBe("PropertyNotLoaded");
      protection.load("protected");
      await context.sync();
      expect(protection.protected).toBe(true);
    });
  });
});

describe("tables", () => {
  test("a table is made, named and found by its name in any case, on its sheet alone", async () => {
    await makeTable();
    await Excel.run(async (context) => {
      const other = context.workbook.worksheets.add("Other");
      const inBook = context.workbook.tables.getItemOrNullObject("people");
      const onSheet = other.tables.getItemOrNullObject("People");
      const owner = inBook.worksheet;
      owner.load("name");
      inBook.load("name");
      await context.sync();
      expect([inBook.name, owner.name, onSheet.isNullObject]).toEqual(["People", "Staff", true]);
    });
  });

  test("a table may have the name of a sheet, and no name that an address or another table has", async () => {
    await makeTable("Staff");
    const rename = (name: string) =>
      failure((context) => {
        const added = staff(context).tables.add(staff(context).getRange("D1:E2"), true);
        added.name = name;
      });
    expect(await rename("STAFF")).toBe("InvalidArgument");
    expect(await codeOf(() => makeTable("again"))).toBe("InvalidArgument");
    for (const name of ["A1", "two words", "1st", ""])
      expect([
        name,
        await failure((context) => (context.workbook.tables.getItemOrNullObject("Staff").name = name)),
      ]).toEqual([name, "InvalidArgument"]);
  });

  test("a row is added under the table, and what stands there moves down", async () => {
    await makeTable();
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItemOrNullObject("People");
      table.rows.add(undefined, [["Anna", 2]]);
      const added = table.rows.add(undefined, [["Oleg", 3]]).getRange();
      const whole = table.getRange();
      added.load("address");
      whole.load("address");
      await context.sync();
      expect([added.address, whole.address]).toEqual(["Staff!A4:B4", "Staff!A1:B4"]);
    });
    expect(await valuesOf("A1:B5")).toEqual([
      ["Name", "Category"],
      ["Ivan", 1],
      ["Anna", 2],
      ["Oleg", 3],
      ["note", ""],
    ]);
  });

  test("a row is put in before another one, or without values, and there is no place beyond the last", async () => {
    await makeTable();
    const people = (context: Excel.RequestContext) => context.workbook.tables.getItemOrNullObject("People");
    await Excel.run(async (context) => {
      people(context).rows.add(0, [["Anna", 2]]);
      people(context).rows.add();
      await context.sync();
    });
    expect(await valuesOf("A1:A5")).toEqual([["Name"], ["Anna"], ["Ivan"], [""], ["note"]]);
    expect(await failure((context) => people(context).rows.add(7, [["Oleg", 3]]))).toBe("InvalidArgument");
  });

  test("a column is added behind the last one, where nothing stands", async () => {
    await makeTable();
    const people = (context: Excel.RequestContext) => context.workbook.tables.getItemOrNullObject("People");
    await Excel.run(async (context) => {
      people(context).columns.add(undefined, undefined, "Day");
      const whole = people(context).getRange();
      whole.load("address");
      await context.sync();
      expect(whole.address).toBe("Staff!A1:C2");
    });
    expect(await valuesOf("A1:C1")).toEqual([["Name", "Category", "Day"]]);
    await Excel.run(async (context) => {
      staff(context).getRange("D2").values = [["taken"]];
      await context.sync();
    });
    expect(await failure((context) => people(context).columns.add(undefined, undefined, "More"))).toBe(
      "ApiNotFound",
    );
  });

  test("whole rows are put into a sheet, and a table below moves with its cells", async () => {
    await makeTable();
    await Excel.run(async (context) => {
      staff(context).getRange("1:2").insert("Down");
      const whole = context.workbook.tables.getItemOrNullObject("People").getRange();
      whole.load("address");
      await context.sync();
      expect(whole.address).toBe("Staff!A3:B4");
    });
    expect(await valuesOf("A1:A6")).toEqual([[""], [""], ["Name"], ["Ivan"], [""], ["note"]]);
    expect(await failure((context) => staff(context).getRange("A1:B1").insert("Down"))).toBe("ApiNotFound");
  });

  test("a deleted row lets what stands below move up; the last one leaves a blank row", async () => {
    await makeTable();
    const table = (context: Excel.RequestContext) => context.workbook.tables.getItemOrNullObject("People");
    await Excel.run(async (context) => {
      table(context).rows.add(undefined, [["Anna", 2]]);
      table(context).rows.getItemAt(0).delete();
      await context.sync();
    });
    expect(await valuesOf("A1:A3")).toEqual([["Name"], ["Anna"], ["note"]]);
    await Excel.run(async (context) => {
      table(context).rows.getItemAt(0).delete();
      await context.sync();
    });
    expect(await valuesOf("A1:A3")).toEqual([["Name"], [""], ["note"]]);
    expect(await failure((context) => table(context).rows.getItemAt(1).delete())).toBe("InvalidArgument");
  });

  test("rows are not added to a protected sheet, nor of another width", async () => {
    await makeTable();
    const add = (row: unknown[]) =>
      failure((context) =>
        context.workbook.tables.getItemOrNullObject("People").rows.add(undefined, [row] as never),
      );
    expect(await add(["only one"])).toBe("InvalidArgument");
    excel.bridge.protection.set("s1", { allowFormatCells: true });
    expect(await add(["Anna", 2])).toBe("AccessDenied");
    expect(
      await failure((context) => staff(context).tables.add(staff(context).getRange("D1:E2"), true)),
    ).toBe("AccessDenied");
  });
});

test("a formula takes a table by its name, also when the table has grown", async () => {
  await makeTable();
  sheet()?.getRange("D1").setValue({ f: "=SUM(People[Category])" });
  await Excel.run(async (context) => {
    context.workbook.tables.getItemOrNullObject("People").rows.add(undefined, [["Anna", 2]]);
    await context.sync();
  });
  await recalculated(excel.grid);
  sheet()?.getRange("E1").setValue({ f: "=SUM(People[Category])" });
  await recalculated(excel.grid);
  expect(await valuesOf("D1:E1")).toEqual([[3, 3]]);
});

test("while events are off this add-in hears of no change", async () => {
  const heard: string[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(async ({ address }) => void heard.push(address));
    await context.sync();
    context.runtime.enableEvents = false;
    staff(context).getRange("A1").values = [["x"]];
    context.runtime.enableEvents = true;
    staff(context).getRange("A2").values = [["y"]];
    await context.sync();
  });
  expect(heard).toEqual(["A2"]);
});

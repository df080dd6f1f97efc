import { codeOf, failure } from "./failure-code";
import { headlessExcel, type HeadlessExcel } from "./headless-excel";

let excel: HeadlessExcel;

describe("what any workbook is asked", () => {
  beforeEach(async () => {
    excel = await headlessExcel({
      Штат: [
        ["Имя", "Категория"],
        ["Иван", 1],
        ["Анна", null],
      ],
      "Second sheet": [[true, { error: "#N/A" }]],
    });
  });

  const firstSheet = (context: Excel.RequestContext) => context.workbook.worksheets.getItem("Штат");

  describe("reading", () => {
    test("values arrive after load and sync, blanks as empty texts, errors with their type", async () => {
      await Excel.run(async (context) => {
        const first = firstSheet(context).getRange("A1:B3");
        const second = context.workbook.worksheets.getItem("second SHEET").getRange("$A$1:B1");
        first.load("values, address");
        second.load(["values", "valueTypes", "address"]);
        await context.sync();
        expect(first.values).toEqual([
          ["Имя", "Категория"],
          ["Иван", 1],
          ["Анна", ""],
        ]);
        expect(first.address).toBe("Штат!A1:B3");
        expect(second.values).toEqual([[true, "#N/A"]]);
        expect(second.valueTypes).toEqual([["Boolean", "Error"]]);
        expect(second.address).toBe("'Second sheet'!A1:B1");
      });
    });

    test("reading before load, or before sync, or what was not loaded throws PropertyNotLoaded", async () => {
      await Excel.run(async (context) => {
        const range = firstSheet(context).getRange("A1");
        expect(await codeOf(() => range.values)).toBe("PropertyNotLoaded");
        range.load("values");
        expect(await codeOf(() => range.values)).toBe("PropertyNotLoaded");
        await context.sync();
        expect(range.values).toEqual([["Имя"]]);
        expect(await codeOf(() => range.rowCount)).toBe("PropertyNotLoaded");
      });
    });

    test("a range of more than five million cells has null values and no error", async () => {
      await Excel.run(async (context) => {
        const range = firstSheet(context).getRangeByIndexes(0, 0, 1_000_000, 6);
        range.load("values, rowCount");
        await context.sync();
        expect(range.values).toBeNull();
        expect(range.rowCount).toBe(1_000_000);
      });
    });

    test("collections load the properties of their items", async () => {
      await Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        worksheets.load("items/name");
        expect(await codeOf(() => worksheets.items)).toBe("PropertyNotLoaded");
        await context.sync();
        expect(worksheets.items.map(({ name }) => name)).toEqual(["Штат", "Second sheet"]);
        expect(await codeOf(() => worksheets.items[0]?.visibility)).toBe("PropertyNotLoaded");
      });
    });
  });

  describe("refusals", () => {
    test.each(["A0", "1A", "", "A1:B0", "A1048577", `${"A1,".repeat(3000)}A1`])(
      "the address %p is an InvalidArgument at the sync",
      async (address) => {
        const code = await codeOf(() =>
          Excel.run(async (context) => {
            const areas = firstSheet(context).getRanges(address);
            const format = areas.conditionalFormats.add(Excel.ConditionalFormatType.custom);
            format.custom.rule.formula = "=TRUE";
            await context.sync();
          }),
        );
        expect(code).toBe("InvalidArgument");
      },
    );

    test("a missing sheet is ItemNotFound, or a null object when asked for as one", async () => {
      expect(
        await codeOf(() =>
          Excel.run(async (context) => {
            context.workbook.worksheets.getItem("Nowhere").load("name");
            await context.sync();
          }),
        ),
      ).toBe("ItemNotFound");
      await Excel.run(async (context) => {
        const missing = context.workbook.worksheets.getItemOrNullObject("Nowhere");
        const present = context.workbook.worksheets.getItemOrNullObject("Штат");
        expect(await codeOf(() => missing.isNullObject)).toBe("PropertyNotLoaded");
        missing.load("name");
        await context.sync();
        expect([missing.isNullObject, present.isNullObject]).toEqual([true, false]);
      });
    });

    test("formats of a protected sheet are AccessDenied", async () => {
      excel.bridge.protection.set("s1", { allowFormatCells: false });
      const code = await codeOf(() =>
        Excel.run(async (context) => {
          const format = firstSheet(context)
            .getRange("A1")
            .conditionalFormats.add(Excel.ConditionalFormatType.custom);
          format.custom.rule.formula = "=TRUE";
          await context.sync();
        }),
      );
      expect(code).toBe("AccessDenied");
    });

    test("while a cell is edited Excel refuses, or waits when told to", async () => {
      excel.startTyping();
      const refused = Excel.run(async (context) => {
        firstSheet(context).load("name");
        await context.sync();
      });
      expect(await codeOf(() => refused)).toBe("InvalidOperationInCellEditMode");
      let done = false;
      const waiting = Excel.run({ delayForCellEdit: true }, async (context) => {
        firstSheet(context).load("name");
        await context.sync();
        done = true;
      });
      await excel.untilWaitedFor();
      expect(done).toBe(false);
      excel.stopTyping();
      await waiting;
      expect(done).toBe(true);
    });
  });

  test("the first failing request ends its batch", async () => {
    await Excel.run(async (context) => {
      const range = firstSheet(context).getRange("A1");
      firstSheet(context).getRange("nonsense").load("values");
      range.load("values");
      expect(await codeOf(() => context.sync())).toBe("InvalidArgument");
      expect(await codeOf(() => range.values)).toBe("PropertyNotLoaded");
    });
  });

  test("requirement sets are claimed up to what the host has", () => {
    const { requirements } = Office.context;
    expect(requirements.isSetSupported("ExcelApi", "1.19")).toBe(true);
    expect(requirements.isSetSupported("ExcelApi", "1.20")).toBe(false);
    expect(requirements.isSetSupported("CustomFunctionsRuntime", "1.4")).toBe(true);
    expect(requirements.isSetSupported("DialogApi", "1.1")).toBe(false);
  });

  test("functions and ribbon actions are handed to the grid's page", () => {
    const run = () => 1;
    CustomFunctions.associate("A", run);
    CustomFunctions.associate({ B: run });
    Office.actions.associate("checkSheet", run);
    expect([...excel.implementations.keys()]).toEqual(["A", "B"]);
    expect([...excel.actions.keys()]).toEqual(["checkSheet"]);
    const error = new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, "why");
    expect(error).toMatchObject({ code: "#N/A", message: "why" });
    expect(error).toBeInstanceOf(CustomFunctions.Error);
  });
});

describe("looks, links, lists, selections and sheets", () => {
  beforeEach(async () => {
    excel = await headlessExcel({
      Staff: [
        ["Name", "Category"],
        ["Ivan", 1],
      ],
      "Second sheet": [["x"]],
    });
  });

  const staff = (context: Excel.RequestContext) => context.workbook.worksheets.getItem("Staff");
  const sheet = () => excel.grid.api.getActiveWorkbook()?.getSheetByName("Staff");

  test("a link comes with its text and is told by the place it leads to", async () => {
    await Excel.run(async (context) => {
      const cell = staff(context).getRange("D1");
      cell.hyperlink = { documentReference: "'Second sheet'!A1", textToDisplay: "there" };
      const plain = staff(context).getRange("A1");
      cell.load("hyperlink, values");
      plain.load("hyperlink");
      await context.sync();
      expect(cell.hyperlink).toEqual({ documentReference: "'Second sheet'!A1" });
      expect(cell.values).toEqual([["there"]]);
      expect(plain.hyperlink).toBeNull();
    });
    const link = (change: Excel.RangeHyperlink, address = "D1") =>
      failure((context) => (staff(context).getRange(address).hyperlink = change));
    expect(await link({ address: "https://example.org" })).toBe("ApiNotFound");
    expect(await link({})).toBe("InvalidArgument");
    expect(await link({ documentReference: "Staff!A1" }, "D1:D2")).toBe("ApiNotFound");
  });

  test("looks are set: bold, size, wrapping, widths in points, no lines between the cells", async () => {
    await Excel.run(async (context) => {
      const { format } = staff(context).getRange("A1:B1");
      format.font.bold = true;
      format.font.size = 16;
      format.wrapText = true;
      format.verticalAlignment = "Top";
      format.columnWidth = 60;
      format.autofitRows();
      staff(context).showGridlines = false;
      await context.sync();
    });
    expect(sheet()?.getRange("B1").getCellStyleData()).toMatchObject({ bl: 1, fs: 16, tb: 3, vt: 1 });
    expect([0, 1, 2].map((column) => sheet()?.getColumnWidth(column))).toEqual([80, 80, 80]);
    expect(sheet()?.hasHiddenGridLines()).toBe(true);
  });

  test("a protected sheet takes no look, link or list", async () => {
    excel.bridge.protection.set("s1", { allowFormatCells: true });
    const changes: ((range: Excel.Range) => void)[] = [
      ({ format }) => (format.font.bold = true),
      ({ format }) => (format.font.size = 9),
      ({ format }) => (format.wrapText = true),
      ({ format }) => (format.columnWidth = 9),
      (range) => (range.hyperlink = { documentReference: "Staff!A1" }),
      (range) => (range.formulas = [["=1"]]),
      ({ dataValidation }) => (dataValidation.rule = { list: { inCellDropDown: true, source: "a,b" } }),
    ];
    for (const change of changes) {
      expect(await failure((context) => change(staff(context).getRange("A1")))).toBe("AccessDenied");
    }
    expect(await failure((context) => (staff(context).showGridlines = false))).toBe("AccessDenied");
  });

  test("a list has at most 255 characters, and other rules are refused by name", async () => {
    const rule = (validation: Excel.DataValidationRule) =>
      failure((context) => (staff(context).getRange("A2").dataValidation.rule = validation));
    expect(await rule({ list: { inCellDropDown: true, source: "a,b" } })).toBe("no error");
    expect(await rule({ list: { inCellDropDown: true, source: "x".repeat(256) } })).toBe("InvalidArgument");
    expect(await rule({ list: { inCellDropDown: true, source: "" } })).toBe("InvalidArgument");
    expect(await rule({ custom: { formula: "=TRUE" } })).toBe("ApiNotFound");
    expect(excel.bridge.lists).toEqual([expect.objectContaining({ sheetId: "s1", choices: ["a", "b"] })]);
  });

  test("writing outside the grid's rows makes it larger, as Excel's sheets always are", async () => {
    await Excel.run(async (context) => {
      staff(context).getRange("AZ5000").values = [["far"]];
      const used = staff(context).getUsedRangeOrNullObject(true);
      used.load("address");
      await context.sync();
      expect(used.address).toBe("Staff!A1:AZ5000");
    });
  });

  test("the selection and its first cell are known", async () => {
    sheet()?.getRange("B2:C3").activate();
    await Excel.run(async (context) => {
      const [cell, selected] = [context.workbook.getActiveCell(), context.workbook.getSelectedRanges()];
      const owner = selected.worksheet;
      cell.load("address");
      selected.load("address, areaCount");
      owner.load("name");
      await context.sync();
      expect([cell.address, selected.address, selected.areaCount, owner.name]).toEqual([
        "Staff!B2",
        "Staff!B2:C3",
        1,
        "Staff",
      ]);
    });
  });

  test("tables are listed in the workbook and on their sheet", async () => {
    await Excel.run(async (context) => {
      staff(context).tables.add(staff(context).getRange("A1:B2"), true).name = "People";
      const lists = [
        context.workbook.tables,
        staff(context).tables,
        context.workbook.worksheets.getItem("Second sheet").tables,
      ];
      expect(await codeOf(() => lists[0]?.items)).toBe("PropertyNotLoaded");
      for (const list of lists) list.load("items/name");
      await context.sync();
      expect(lists.map(({ items }) => items.map(({ name }) => name))).toEqual([["People"], ["People"], []]);
    });
  });

  test("a sheet is deleted, but never the last one that can be seen, and none where the structure is protected", async () => {
    const names = () =>
      excel.grid.api
        .getActiveWorkbook()
        ?.getSheets()
        .map((one) => one.getSheetName());
    const remove = (name: string) => failure((context) => context.workbook.worksheets.getItem(name).delete());
    expect(await remove("Second sheet")).toBe("no error");
    expect(names()).toEqual(["Staff"]);
    expect(await remove("Staff")).toBe("InvalidOperation");
    expect(await remove("Second sheet")).toBe("ItemNotFound");
    excel.protectStructure();
    expect(await remove("Staff")).toBe("AccessDenied");
    expect(names()).toEqual(["Staff"]);
  });
});

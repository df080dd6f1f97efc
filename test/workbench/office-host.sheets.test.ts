import { headlessExcel, type HeadlessExcel } from "./headless-excel";

let excel: HeadlessExcel;

beforeEach(async () => {
  excel = await headlessExcel({
    Staff: [
      ["Name", "Category"],
      ["Ivan", 1],
    ],
    "Second sheet": [["x"]],
  });
});

async function codeOf(action: () => unknown): Promise<string> {
  try {
    await action();
  } catch (error) {
    return (error as { code?: string }).code ?? String(error);
  }
  return "no error";
}

/** What a batch fails with, at once or at its sync. */
const failure = (batch: (context: Excel.RequestContext) => void) =>
  codeOf(() =>
    Excel.run(async (context) => {
      batch(context);
      await context.sync();
    }),
  );

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

import { codeOf } from "./failure-code";
import { headlessExcel } from "./headless-excel";

/*
 * What the strict host refuses though Excel, by Microsoft's own client, would pass it over or answer later. It is so
 * that a slip is found where it is made. These tests run with the host's own client only.
 */

const STAFF = "Штат";

beforeEach(async () => {
  await headlessExcel({ [STAFF]: [["Имя", "Категория"]] });
});

const staff = (context: Excel.RequestContext) => context.workbook.worksheets.getItem(STAFF);

test("a member the host does not have throws ApiNotFound and names it; Excel has it", async () => {
  await Excel.run(async (context) => {
    const sheet = staff(context);
    expect(() => sheet.pivotTables).toThrow("Worksheet.pivotTables");
    expect(await codeOf(() => sheet.pivotTables)).toBe("ApiNotFound");
    expect(await codeOf(() => (sheet.tabColor = "#FF0000"))).toBe("ApiNotFound");
    expect(await codeOf(() => Excel.AggregationFunction)).toBe("ApiNotFound");
    expect(await codeOf(() => Excel.ConditionalFormatType.dataBar)).toBe("ApiNotFound");
  });
});

test("a call the host does not imitate is refused by name where it is made; Excel does it", async () => {
  await Excel.run(async (context) => {
    const { tables } = staff(context);
    const range = (address: string) => staff(context).getRange(address);
    tables.add(range("A1:B2"), true).name = "People";
    await context.sync();
    const table = context.workbook.tables.getItemOrNullObject("People");
    expect(await codeOf(() => context.workbook.tables.add("D1:E2", true))).toBe("ApiNotFound");
    expect(await codeOf(() => tables.add(range("D1:E2"), false))).toBe("ApiNotFound");
    expect(await codeOf(() => table.rows.add(0, ["x", 1] as never))).toBe("ApiNotFound");
    expect(await codeOf(() => table.columns.add(0, undefined, "Day"))).toBe("ApiNotFound");
    expect(await codeOf(() => (table as unknown as { style: string }).style)).toBe("ApiNotFound");
    expect(await codeOf(() => range("D1:E2").merge(true))).toBe("ApiNotFound");
  });
});

test("a property that does not exist is refused when it is asked for; Excel answers at the sync", async () => {
  await Excel.run(async (context) => {
    expect(await codeOf(() => staff(context).getRange("A1").load("valuez"))).toBe("InvalidArgument");
  });
});

test("no property at all cannot be loaded; Excel takes it for all properties", async () => {
  await Excel.run(async (context) => {
    expect(await codeOf(() => staff(context).getRange("A1").load(""))).toBe("InvalidArgument");
  });
});

test("a property of a null object throws; Excel says undefined", async () => {
  await Excel.run(async (context) => {
    const missing = context.workbook.worksheets.getItemOrNullObject("Nowhere");
    missing.load("name");
    await context.sync();
    expect(missing.isNullObject).toBe(true);
    expect(await codeOf(() => missing.name)).toBe("PropertyNotLoaded");
  });
});

test("acting on a null object fails at the sync; Excel passes it over", async () => {
  const code = await codeOf(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItemOrNullObject("Nowhere").activate();
      await context.sync();
    }),
  );
  expect(code).toBe("ItemNotFound");
});

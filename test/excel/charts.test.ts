import type { DocCell, DocChart, SheetDocument } from "../../src/excel/sheet-document";
import { writeSheet } from "../../src/excel/write-sheet";
import { currentWorkbook } from "../../src/workbench/grid/current-workbook";
import { workbookParts } from "../../src/xlsx/write-workbook";
import { failure } from "../workbench/failure-code";
import { headlessExcel, type HeadlessExcel } from "../workbench/headless-excel";

let excel: HeadlessExcel;

beforeEach(async () => {
  excel = await headlessExcel({
    Штат: [
      ["a", "b"],
      [1, 2],
      [3, 4],
    ],
  });
});

const text = (words: string): DocCell => ({ is: "text", text: words });
const percent = (share: number): DocCell => ({ is: "percent", share });
const chart: DocChart = {
  kind: "bars",
  title: "Доля <граждан> & порог",
  data: { row: 2, column: 0, rows: 3, columns: 3 },
  place: { row: 0, column: 1, rows: 2, columns: 2 },
};
const report: SheetDocument = {
  name: "Отчёт",
  widths: [30, 12, 12],
  rows: [
    [text("Отчёт")],
    [],
    [null, text("Доля"), text("Требуется")],
    [text("1–2"), percent(0.75), percent(0.7)],
    [text("3–4"), percent(0.8), percent(0.9)],
  ],
  charts: [chart, { ...chart, kind: "course", minimum: 0.5 }],
};

test("a sheet is written with its charts, and a saved copy holds them over the cells they are drawn of", async () => {
  await writeSheet(report);
  const id = excel.grid.api.getActiveWorkbook()?.getActiveSheet().getSheetId() ?? "";
  const { kind, title, data, place } = chart;
  expect(excel.bridge.charts.get(id)).toEqual([
    { kind, title, data, place, minimum: 0, maximum: 1, labels: "0.0%" },
    { kind: "course", title, data, place, minimum: 0.5, maximum: 1 },
  ]);
  const parts = workbookParts(currentWorkbook(excel.grid, excel.bridge));
  expect(parts.get("xl/worksheets/sheet2.xml")).toContain('<drawing r:id="rId1"/>');
  expect(parts.get("xl/worksheets/sheet1.xml")).not.toContain("<drawing");
  const bars = parts.get("xl/charts/chart1.xml") ?? "";
  expect(bars).toContain("<a:t>Доля &lt;граждан&gt; &amp; порог</a:t>");
  expect(bars.match(/<c:f>[^<]*<\/c:f>/g)).toEqual(
    ["$B$3:$B$3", "$A$4:$A$5", "$B$4:$B$5", "$C$3:$C$3", "$A$4:$A$5", "$C$4:$C$5"].map(
      (address) => `<c:f>'Отчёт'!${address}</c:f>`,
    ),
  );
  expect(
    bars.match(/<c:numFmt formatCode="0.0%"[^>]*><c:showLegendKey val="0"\/><c:showVal val="1"\/>/g),
  ).toHaveLength(2);
  expect(parts.get("xl/charts/chart2.xml")).not.toContain("<c:dLbls>");
  expect(parts.get("xl/charts/chart2.xml")).toMatch(/<c:scatterChart>.*<c:min val="0.5"\/>/);
  expect(parts.get("[Content_Types].xml")).toContain("drawingml.chart+xml");
});

const drawn = (change: (sheet: Excel.Worksheet, chart: Excel.Chart) => void) =>
  failure((context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    change(sheet, sheet.charts.add("ColumnClustered", sheet.getRange("A1:B3"), "Columns"));
  });

test.each<[string, (sheet: Excel.Worksheet, chart: Excel.Chart) => void]>([
  [
    "a chart of one column",
    (sheet) => sheet.charts.add("ColumnClustered", sheet.getRange("A1:A3"), "Columns"),
  ],
  ["headings alone", (sheet) => sheet.charts.add("ColumnClustered", sheet.getRange("A1:B1"), "Columns")],
  ["a chart that ends above where it begins", (_, chart) => chart.setPosition("B5", "A2")],
])("refused as bad input: %s", async (_, change) => {
  expect(await drawn(change)).toBe("InvalidArgument");
});

test("a protected sheet takes no chart", async () => {
  excel.bridge.protection.set("s1", { allowFormatCells: true });
  expect(await drawn(() => undefined)).toBe("AccessDenied");
  expect(excel.bridge.charts.size).toBe(0);
});

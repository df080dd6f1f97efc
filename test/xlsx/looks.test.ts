import { readFileSync } from "node:fs";
import path from "node:path";
import { looks } from "../../src/xlsx/looks";
import { readWorkbook } from "../../src/xlsx/read-workbook";

const THEME =
  '<a:clrScheme><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr lastClr="FFFFFF"/></a:lt1>' +
  '<a:accent1><a:srgbClr val="4472C4"/></a:accent1></a:clrScheme>';

/** Written by another program, as `read-workbook.test.ts` tells; its sheet "looks" has a heading. */
function sheetWithHeading(options?: { looks: boolean }) {
  const book = readWorkbook(readFileSync(path.join(__dirname, "by-exceljs.xlsx")), options);
  return book.sheets.find(({ name }) => name === "looks");
}

test("fonts, fills, alignment and row heights are read when asked for", () => {
  const sheet = sheetWithHeading({ looks: true });
  expect(sheet?.rowHeights).toEqual([{ row: 0, points: 26 }]);
  expect(sheet?.looks).toEqual([
    {
      row: 0,
      column: 0,
      look: {
        bold: true,
        size: 16,
        color: "#FFFFFF",
        fill: "#1F5C5A",
        horizontal: "center",
        vertical: "center",
        wrap: true,
      },
    },
  ]);
});

test("without being asked for they are not read", () => {
  expect(sheetWithHeading()).toMatchObject({ looks: [], rowHeights: [] });
});

test("colours of the theme are mixed with their tint, switched-off fonts and plain cells have no look", () => {
  const styles =
    '<fonts><font><sz val="11"/><color theme="1"/></font><font><b val="0"/><sz val="11"/><color theme="4"/></font></fonts>' +
    '<fills><fill><patternFill patternType="none"/></fill>' +
    '<fill><patternFill patternType="solid"><fgColor theme="4" tint="0.5"/></patternFill></fill></fills>' +
    '<cellXfs><xf fontId="0" fillId="0"/><xf fontId="1" fillId="0"/><xf fontId="0" fillId="1"></xf></cellXfs>';
  expect(looks(styles, THEME)).toEqual([null, { color: "#4472C4" }, { fill: "#A2B9E2" }]);
});

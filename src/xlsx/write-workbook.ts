import { NAMESPACES, type Part, partsWithIndex } from "./parts";
import { SharedStrings } from "./shared-strings";
import { Styles } from "./styles";
import type { DefinedName, Sheet, Workbook } from "./workbook";
import { chartXml, drawingXml } from "./write-chart";
import { writeSheet } from "./write-sheet";
import { writeTable } from "./write-table";
import { printTitles } from "./write-page";
import { escapeXml } from "./xml";
import { zip } from "./zip";

/**
 * Writes an `.xlsx` file with everything a `Workbook` holds, in the 1900 date system. Formulas without a value are
 * left for the opening program to calculate.
 */
export function writeWorkbook(workbook: Workbook): Uint8Array<ArrayBuffer> {
  return zip(workbookParts(workbook));
}

/** The files of such a package by path. */
export function workbookParts({ sheets, definedNames }: Workbook): Map<string, string> {
  const strings = new SharedStrings();
  const styles = new Styles();
  const firstSeen = Math.max(
    sheets.findIndex(({ hidden }) => !hidden),
    0,
  );
  let tables = 0;
  let drawings = 0;
  let charts = 0;
  const drawingOf = ({ name, charts: drawn = [] }: Sheet): readonly Part[] => {
    if (drawn.length === 0) return [];
    drawings++;
    return [
      {
        path: `xl/drawings/drawing${drawings}.xml`,
        kind: "drawing",
        xml: drawingXml(drawn),
        refersTo: drawn.map((chart): Part => {
          charts++;
          return { path: `xl/charts/chart${charts}.xml`, kind: "chart", xml: chartXml(chart, name) };
        }),
      },
    ];
  };
  const sheetParts = sheets.map((sheet, index): Part => ({
    path: `xl/worksheets/sheet${index + 1}.xml`,
    kind: "worksheet",
    xml: writeSheet(sheet, index === firstSeen, strings, styles),
    refersTo: [
      ...sheet.tables.map((table): Part => {
        tables++;
        return { path: `xl/tables/table${tables}.xml`, kind: "table", xml: writeTable(table, tables, sheet) };
      }),
      ...drawingOf(sheet),
    ],
  }));
  return partsWithIndex({
    path: "xl/workbook.xml",
    kind: "officeDocument",
    xml: bookXml(sheets, definedNames, firstSeen),
    refersTo: [
      ...sheetParts,
      { path: "xl/styles.xml", kind: "styles", xml: styles.xml() },
      { path: "xl/sharedStrings.xml", kind: "sharedStrings", xml: strings.xml() },
    ],
  });
}

function bookXml(sheets: readonly Sheet[], definedNames: readonly DefinedName[], firstSeen: number): string {
  const list = sheets.map(
    ({ name, hidden }, index) =>
      `<sheet name="${escapeXml(checked(name))}" sheetId="${index + 1}"${hidden ? ' state="hidden"' : ""} r:id="rId${index + 1}"/>`,
  );
  const names = definedNames.map(({ name, formula, sheet }) => {
    const index = sheets.findIndex((candidate) => candidate.name === sheet);
    const local = index === -1 ? "" : ` localSheetId="${index}"`;
    return `<definedName name="${escapeXml(name)}"${local}>${escapeXml(formula)}</definedName>`;
  });
  const titles = sheets.flatMap(({ name, page }, index) =>
    page?.titleRows
      ? `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${escapeXml(printTitles(name, page.titleRows))}</definedName>`
      : [],
  );
  const allNames = [...names, ...titles];
  return [
    `<workbook ${NAMESPACES}>`,
    `<bookViews><workbookView activeTab="${firstSeen}"/></bookViews>`,
    `<sheets>${list.join("")}</sheets>`,
    allNames.length > 0 ? `<definedNames>${allNames.join("")}</definedNames>` : "",
    sheets.some(awaitsCalculation) ? '<calcPr fullCalcOnLoad="1"/>' : "",
    "</workbook>",
  ].join("");
}

/** Excel does not open a file with any other sheet name. */
function checked(name: string): string {
  if (/^[^\\/?*[\]:]{1,31}$/.test(name) && !/^'|'$/.test(name)) return name;
  throw new Error(`A sheet cannot have the name "${name}"`);
}

function awaitsCalculation({ origin, cells, formulas }: Sheet): boolean {
  return formulas.some(
    ({ row, column }) => (cells[row - origin.row]?.[column - origin.column] ?? null) === null,
  );
}

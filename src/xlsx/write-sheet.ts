import { areaAddress, cellAddress } from "../sheet/address";
import { NAMESPACES } from "./parts";
import type { SharedStrings } from "./shared-strings";
import type { Styles } from "./styles";
import type { Sheet } from "./workbook";
import { writeCells } from "./write-cells";
import { pageXml } from "./write-page";

/** One worksheet as XML, elements in the order of the schema. */
export function writeSheet(
  sheet: Sheet,
  isFirstSeen: boolean,
  strings: SharedStrings,
  styles: Styles,
): string {
  const { columnWidths, filter, merges, tables } = sheet;
  return [
    `<worksheet ${NAMESPACES}>`,
    `<sheetViews><sheetView${isFirstSeen ? ' tabSelected="1"' : ""} workbookViewId="0">${pane(sheet.frozen)}</sheetView></sheetViews>`,
    elements("cols", columnWidths.map(columnXml)),
    writeCells(sheet, strings, styles),
    filter ? `<autoFilter ref="${areaAddress(filter)}"/>` : "",
    elements(
      "mergeCells",
      merges.map((area) => `<mergeCell ref="${areaAddress(area)}"/>`),
    ),
    sheet.page ? pageXml(sheet.page) : "",
    sheet.charts?.length ? `<drawing r:id="rId${tables.length + 1}"/>` : "",
    elements(
      "tableParts",
      tables.map((_, index) => `<tablePart r:id="rId${index + 1}"/>`),
    ),
    "</worksheet>",
  ].join("");
}

function columnXml({ column, width }: Sheet["columnWidths"][number]): string {
  return `<col min="${column + 1}" max="${column + 1}" width="${width}" customWidth="1"/>`;
}

function pane({ rows, columns }: Sheet["frozen"]): string {
  if (rows === 0 && columns === 0) return "";
  const active = rows === 0 ? "topRight" : columns === 0 ? "bottomLeft" : "bottomRight";
  const split = [columns > 0 ? ` xSplit="${columns}"` : "", rows > 0 ? ` ySplit="${rows}"` : ""].join("");
  const first = cellAddress(rows, columns);
  return `<pane${split} topLeftCell="${first}" activePane="${active}" state="frozen"/><selection pane="${active}"/>`;
}

function elements(name: string, items: readonly string[]): string {
  return items.length > 0 ? `<${name}>${items.join("")}</${name}>` : "";
}

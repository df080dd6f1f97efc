import { columnLetters, quotedSheet } from "../sheet/address";
import { areaBetween, type Area } from "../sheet/area";
import type { Chart } from "./workbook";
import { escapeXml } from "./xml";

const MAIN = "http://schemas.openxmlformats.org/drawingml/2006/main";
const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** Distinguishable in print too: dark and light alternate. */
const COLOURS = ["0E7C42", "7A7A7A", "1F5FA8", "B0B0B0"];

/** The drawing that places a sheet's charts; the n-th chart is the n-th part the drawing refers to. */
export function drawingXml(charts: readonly Chart[]): string {
  const anchors = charts.map(({ place, title }, index) => {
    const id = index + 2;
    return [
      "<xdr:twoCellAnchor>",
      `<xdr:from>${corner(place.row, place.column)}</xdr:from>`,
      `<xdr:to>${corner(place.row + place.rows, place.column + place.columns)}</xdr:to>`,
      '<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>',
      `<xdr:cNvPr id="${id}" name="Chart ${index + 1}" descr="${escapeXml(title)}"/><xdr:cNvGraphicFramePr/>`,
      '</xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>',
      `<a:graphic><a:graphicData uri="${CHART}"><c:chart xmlns:c="${CHART}" r:id="rId${index + 1}"/></a:graphicData></a:graphic>`,
      "</xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>",
    ].join("");
  });
  return `<xdr:wsDr xmlns:xdr="${DRAWING}" xmlns:a="${MAIN}" xmlns:r="${RELATIONSHIPS}">${anchors.join("")}</xdr:wsDr>`;
}

function corner(row: number, column: number): string {
  return `<xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff>`;
}

/** The chart as XML. Its numbers are references to the cells, which every program reads. */
export function chartXml(chart: Chart, sheet: string): string {
  const { kind, title, minimum, maximum } = chart;
  const isBars = kind === "bars";
  const scale = [
    ...(maximum === undefined ? [] : [`<c:max val="${maximum}"/>`]),
    ...(minimum === undefined ? [] : [`<c:min val="${minimum}"/>`]),
  ].join("");
  const first = isBars
    ? '<c:catAx><c:axId val="1"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="b"/><c:crossAx val="2"/></c:catAx>'
    : '<c:valAx><c:axId val="1"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="b"/><c:numFmt formatCode="dd.mm.yyyy" sourceLinked="1"/><c:crossAx val="2"/></c:valAx>';
  return [
    `<c:chartSpace xmlns:c="${CHART}" xmlns:a="${MAIN}" xmlns:r="${RELATIONSHIPS}"><c:chart>`,
    `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr sz="1200" b="1"/></a:pPr><a:r><a:rPr sz="1200" b="1"/><a:t>${escapeXml(title)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`,
    '<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>',
    isBars
      ? '<c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:varyColors val="0"/>'
      : '<c:scatterChart><c:scatterStyle val="lineMarker"/><c:varyColors val="0"/>',
    ...Array.from({ length: chart.data.columns - 1 }, (_, index) => seriesXml(chart, sheet, index)),
    isBars ? '<c:gapWidth val="80"/>' : "",
    '<c:axId val="1"/><c:axId val="2"/>',
    isBars ? "</c:barChart>" : "</c:scatterChart>",
    first,
    `<c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/>${scale}</c:scaling><c:delete val="0"/><c:axPos val="l"/><c:majorGridlines/><c:numFmt formatCode="0%" sourceLinked="0"/><c:crossAx val="1"/></c:valAx>`,
    '</c:plotArea><c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend><c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/>',
    "</c:chart></c:chartSpace>",
  ].join("");
}

/** Data labels that show the values only. */
function labelsXml(format: string): string {
  const hidden = ["LegendKey", "CatName", "SerName", "Percent", "BubbleSize"];
  const shown = hidden.map((each) => `<c:show${each} val="0"/>`);
  shown.splice(1, 0, '<c:showVal val="1"/>');
  return `<c:dLbls><c:numFmt formatCode="${escapeXml(format)}" sourceLinked="0"/>${shown.join("")}</c:dLbls>`;
}

function seriesXml({ kind, data, labels }: Chart, sheet: string, index: number): string {
  const column = data.column + index + 1;
  const [first, last] = [data.row + 1, data.row + data.rows - 1];
  const at = (area: Area) => `<c:f>${escapeXml(reference(sheet, area))}</c:f>`;
  const names = at(areaBetween(first, data.column, last, data.column));
  const values = `<c:numRef>${at(areaBetween(first, column, last, column))}</c:numRef>`;
  const colour = `<a:solidFill><a:srgbClr val="${COLOURS[index % COLOURS.length]}"/></a:solidFill>`;
  return [
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>`,
    `<c:tx><c:strRef>${at(areaBetween(data.row, column, data.row, column))}</c:strRef></c:tx>`,
    ...(kind === "bars"
      ? [
          `<c:spPr>${colour}</c:spPr><c:invertIfNegative val="0"/>`,
          labels === undefined ? "" : labelsXml(labels),
          `<c:cat><c:strRef>${names}</c:strRef></c:cat><c:val>${values}</c:val>`,
        ]
      : [
          `<c:spPr><a:ln w="28575">${colour}</a:ln></c:spPr><c:marker><c:symbol val="none"/></c:marker>`,
          `<c:xVal><c:numRef>${names}</c:numRef></c:xVal><c:yVal>${values}</c:yVal><c:smooth val="0"/>`,
        ]),
    "</c:ser>",
  ].join("");
}

function reference(sheet: string, area: Area): string {
  const { row, column, rows, columns } = area;
  const address = (r: number, c: number) => `$${columnLetters(c)}$${r + 1}`;
  return `${quotedSheet(sheet)}!${address(row, column)}:${address(row + rows - 1, column + columns - 1)}`;
}

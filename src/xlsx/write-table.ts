import { areaAddress } from "../sheet/address";
import { NAMESPACES } from "./parts";
import type { Sheet } from "./workbook";
import { escapeXml } from "./xml";

/** A table as XML. Throws unless its first row holds distinct texts: Excel "repairs" any other file. */
export function writeTable({ name, area }: Sheet["tables"][number], id: number, sheet: Sheet): string {
  const { origin, cells } = sheet;
  const headings = Array.from(
    { length: area.columns },
    (_, index) => cells[area.row - origin.row]?.[area.column - origin.column + index],
  );
  const names = new Set(
    headings.map((heading) => (typeof heading === "string" ? heading.toLowerCase() : "")),
  );
  if (names.size < area.columns || names.has(""))
    throw new Error(`The table ${name} needs headings that differ`);
  const columns = headings.map(
    // Line breaks in headings have their own escape here.
    (heading, index) =>
      `<tableColumn id="${index + 1}" name="${escapeXml(String(heading)).replaceAll("\n", "_x000a_")}"/>`,
  );
  const ref = areaAddress(area);
  return [
    `<table ${NAMESPACES} id="${id}" name="${escapeXml(name)}" displayName="${escapeXml(name)}" ref="${ref}" totalsRowShown="0">`,
    `<autoFilter ref="${ref}"/>`,
    `<tableColumns count="${area.columns}">${columns.join("")}</tableColumns>`,
    '<tableStyleInfo name="TableStyleMedium7" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/>',
    "</table>",
  ].join("");
}

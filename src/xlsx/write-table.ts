import { utils } from "@e965/xlsx";
import { cornersOf } from "./area";
import { NAMESPACES } from "./parts";
import type { Sheet } from "./workbook";
import { escapeXml } from "./xml";

/** A table as XML. Throws unless its first row holds texts that differ: programs mend a file with any other table. */
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
    // A line break inside a heading has a code of its own here.
    (heading, index) =>
      `<tableColumn id="${index + 1}" name="${escapeXml(String(heading)).replaceAll("\n", "_x000a_")}"/>`,
  );
  const ref = utils.encode_range(cornersOf(area));
  return [
    `<table ${NAMESPACES} id="${id}" name="${escapeXml(name)}" displayName="${escapeXml(name)}" ref="${ref}" totalsRowShown="0">`,
    `<autoFilter ref="${ref}"/>`,
    `<tableColumns count="${area.columns}">${columns.join("")}</tableColumns>`,
    '<tableStyleInfo name="TableStyleMedium7" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/>',
    "</table>",
  ].join("");
}

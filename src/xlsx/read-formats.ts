import { SSF } from "@e965/xlsx";
import type { Package } from "./package";
import { attributesOf } from "./xml-scanner";

/** Number formats of a workbook by style index; undefined is "General". */
export type Formats = readonly (string | undefined)[];

const GENERAL = "General";

/** Reads the number format of each cell style. */
export function readFormats(parts: Package, path: string): Formats {
  const own = new Map<number, string>();
  const formats: (string | undefined)[] = [];
  const within: string[] = [];
  parts.scan(path, {
    open(name, attributes) {
      if (name === "numFmt" && within.at(-1) === "numFmts") {
        const values = attributesOf(attributes);
        own.set(Number(values.get("numFmtId")), values.get("formatCode") ?? GENERAL);
      }
      if (name === "xf" && within.at(-1) === "cellXfs")
        formats.push(attributesOf(attributes).get("numFmtId") ?? "0");
      within.push(name);
    },
    close() {
      within.pop();
    },
    text() {
      // Formats are in attributes.
    },
  });
  const builtIn = SSF.get_table();
  return formats.map((id) => {
    const format = own.get(Number(id)) ?? builtIn[Number(id)];
    return format === GENERAL ? undefined : format;
  });
}

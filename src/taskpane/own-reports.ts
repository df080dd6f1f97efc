import type { ExcelVerbs } from "./excel-verbs";

/** Writes reports and remembers their sheets while the pane is open. */
export function ownReports(
  writeSheet: ExcelVerbs["writeSheet"],
): Pick<ExcelVerbs, "writeReport" | "isOwnReport"> {
  const written = new Set<string>();
  return {
    writeReport: async (sheet) => {
      const result = await writeSheet(sheet);
      if (result.written) written.add(result.id);
      return result;
    },
    isOwnReport: (sheetId) => written.has(sheetId),
  };
}

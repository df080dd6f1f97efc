import { markAreas, type MarkedCells } from "./mark-areas";

export type Severity = "error" | "warning" | "tip";
export type Mark = MarkedCells & { severity: Severity };
export type MarkResult = { marked: true } | { marked: false; reason: "protected" };
export type ClearResult = { cleared: true } | { cleared: false; reason: "protected" };

/** Never colour alone: bold, underline and italic distinguish the severities too. */
const LOOKS: Record<
  Severity,
  { fill: string; font: string; bold: boolean; italic: boolean; underline: boolean }
> = {
  error: { fill: "#FDD8D8", font: "#8B0000", bold: true, italic: false, underline: true },
  warning: { fill: "#FFE9B8", font: "#6B4500", bold: true, italic: false, underline: false },
  tip: { fill: "#DCEBFB", font: "#0B3F75", bold: false, italic: true, underline: false },
};

/** This formula identifies our marks, even after copying cells has carried them elsewhere. */
const OUR_FORMULA = /^\s*=\s*"KZ:(error|warning|tip)"\s*=\s*"KZ:\1"\s*$/;

/**
 * Marks cells of a sheet, given by its id or name, with conditional formats, replacing our earlier marks. Fills,
 * fonts and the user's own conditional formats are never touched. On a protected sheet nothing happens and the result
 * says so.
 */
export async function markFindings(sheetId: string, marks: readonly Mark[]): Promise<MarkResult> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    const [target] = await findMarks([sheet]);
    if (!target || target.locked) return { marked: false, reason: "protected" };
    for (const format of target.ours) format.delete();
    for (const severity of Object.keys(LOOKS) as Severity[]) {
      for (const address of markAreas(marks.filter((mark) => mark.severity === severity))) {
        addMark(sheet.getRanges(address), severity);
      }
    }
    await context.sync();
    return { marked: true };
  });
}

/** Removes our marks from one sheet or from all. Protected sheets keep theirs and the result says so. */
export async function clearMarks(sheetId?: string): Promise<ClearResult> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const sheets = context.workbook.worksheets;
    if (sheetId === undefined) {
      sheets.load("items/name");
      await context.sync();
    }
    const targets = await findMarks(sheetId === undefined ? sheets.items : [sheets.getItem(sheetId)]);
    for (const { ours, locked } of targets) if (!locked) ours.forEach((format) => format.delete());
    await context.sync();
    const left = targets.some(({ ours, locked }) => locked && ours.length > 0);
    return left ? { cleared: false, reason: "protected" } : { cleared: true };
  });
}

type MarkedSheet = { ours: Excel.ConditionalFormat[]; locked: boolean };

/** Two round trips for any number of sheets: first the formats, then the formulas of the custom ones. */
async function findMarks(sheets: Excel.Worksheet[]): Promise<MarkedSheet[]> {
  const found = sheets.map((sheet) => ({
    formats: sheet.getRange().conditionalFormats.load("items/id, items/type"),
    protection: sheet.protection.load("protected, options"),
  }));
  await sheets[0]?.context.sync();
  const custom = found.map(({ formats, protection }) => ({
    protection,
    formats: formats.items
      .filter(({ type }) => type === Excel.ConditionalFormatType.custom)
      .map((format) => ({ format, rule: format.custom.rule.load("formula") })),
  }));
  await sheets[0]?.context.sync();
  return custom.map(({ formats, protection }) => ({
    ours: formats.filter(({ rule }) => OUR_FORMULA.test(rule.formula)).map(({ format }) => format),
    locked: protection.protected && !protection.options.allowFormatCells,
  }));
}

function addMark(areas: Excel.RangeAreas, severity: Severity): void {
  const look = LOOKS[severity];
  const format = areas.conditionalFormats.add(Excel.ConditionalFormatType.custom);
  format.custom.rule.formula = `="KZ:${severity}"="KZ:${severity}"`;
  format.custom.format.fill.color = look.fill;
  const font = format.custom.format.font;
  font.color = look.font;
  font.bold = look.bold;
  font.italic = look.italic;
  font.underline = look.underline
    ? Excel.ConditionalRangeFontUnderlineStyle.single
    : Excel.ConditionalRangeFontUnderlineStyle.none;
  // The user's own conditional formats below ours keep working.
  format.stopIfTrue = false;
}

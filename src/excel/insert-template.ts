import { freeName } from "./free-name";
import { listSource } from "./offer-choices";
import { prepareColumn } from "./prepare-column";
import { settingsTable } from "./settings-table";
import { LONGEST_SHEET_NAME, type SheetResult } from "./sheet-result";
import { staysText, TEXT_FORMAT } from "./stays-text";
import type { Template, TemplateColumn } from "./template";
import { withoutOwnEvents } from "./without-own-events";
import { writeStep } from "./write-step";

const LONGEST_TABLE_NAME = 255;

/**
 * Inserts a list to fill in and activates it: a table with headings and one example row, date columns as dates,
 * identity numbers as texts, and dropdown lists that reject nothing. Names already taken get a number. If the
 * template has employer settings, their table is created on a sheet of its own, unless the workbook has one.
 *
 * The same few round trips for any template. One undo step where Excel supports it. Waits while a cell is being
 * edited. If the workbook takes no new sheet, nothing is written and the result says so. Throws a RangeError if the
 * choices of a dropdown contain a comma or exceed 255 characters together. The add-in's own edit watcher is not
 * notified.
 */
export async function insertTemplate(template: Template): Promise<SheetResult> {
  // First of all: requests queued before a failure would still be executed.
  const lists = template.columns.map(({ choices }) => (choices ? listSource(choices) : null));
  return writeStep(async (context) => {
    const { worksheets, tables, protection } = context.workbook;
    worksheets.load("items/name");
    tables.load("items/name");
    protection.load("protected");
    await context.sync();
    if (protection.protected) return { written: false, reason: "protected" };

    const { employer } = template;
    const settings = employer ? await settingsTable(context, employer.table) : null;
    const hasSettings = !settings || settings.isProtected || settings.rowsOf(() => true).length > 0;
    const sheets = worksheets.items.map(({ name }) => name);
    const employerNames = employer ? [employer.table] : [];
    const tableNames = [...tables.items.map(({ name }) => name), ...employerNames];
    const sheet = worksheets.add(freeName(template.sheet, [...sheets, ...employerNames], LONGEST_SHEET_NAME));
    sheet.load("id, name");
    await withoutOwnEvents(context, () => {
      template.columns.forEach((column, index) => prepareColumn(sheet, column, index, lists[index] ?? null));
      const range = sheet.getRangeByIndexes(0, 0, 2, template.columns.length);
      range.numberFormat = [template.columns.map(headingFormat), template.columns.map(exampleFormat)];
      range.values = [template.columns.map(({ heading }) => heading), template.columns.map(exampleValue)];
      sheet.tables.add(range, true).name = freeName(template.table, tableNames, LONGEST_TABLE_NAME, "_");
      if (employer && !hasSettings)
        settings.add(
          employer.headings,
          employer.rows.map(([label, value]) => [label, value]),
        );
      sheet.activate();
    });
    return { written: true, id: sheet.id, name: sheet.name };
  });
}

function headingFormat({ heading }: TemplateColumn): string {
  return staysText(heading) ? "General" : TEXT_FORMAT;
}

/** Null keeps the format of the column. */
function exampleFormat({ example }: TemplateColumn): string | null {
  return typeof example === "string" && !staysText(example) ? TEXT_FORMAT : null;
}

function exampleValue({ example }: TemplateColumn): string | number {
  return example ?? "";
}

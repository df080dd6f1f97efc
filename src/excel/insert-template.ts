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
 * Inserts a list to fill in and brings it to the front: a table of headings and one example row, date columns as dates,
 * identity numbers as texts, and lists to choose from that forbid nothing. Names that are taken get a number. Where
 * the template has settings of the employer, their table is made on a sheet of its own, unless the workbook has one.
 *
 * The same few round trips whatever the template. One step of undo where Excel can. Waits while a cell is being
 * edited. Where the workbook takes no new sheet nothing is written and the result says so. A list whose texts hold a
 * comma or are longer than 255 characters together is a RangeError. The add-in's own watch for edits is not told.
 */
export async function insertTemplate(template: Template): Promise<SheetResult> {
  // First of all, since what was asked of Excel before a failure would be done all the same.
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
    const ofEmployer = employer ? [employer.table] : [];
    const tableNames = [...tables.items.map(({ name }) => name), ...ofEmployer];
    const sheet = worksheets.add(freeName(template.sheet, [...sheets, ...ofEmployer], LONGEST_SHEET_NAME));
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

/** Null leaves the format the column has. */
function exampleFormat({ example }: TemplateColumn): string | null {
  return typeof example === "string" && !staysText(example) ? TEXT_FORMAT : null;
}

function exampleValue({ example }: TemplateColumn): string | number {
  return example ?? "";
}

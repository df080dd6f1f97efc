/** A table of the workbook, else a sheet of that name, else where a sheet for it may be added. */
export type NamedTable =
  | { readonly is: "table"; readonly table: Excel.Table }
  | { readonly is: "sheet"; readonly sheet: Excel.Worksheet }
  | { readonly is: "missing"; readonly isProtected: boolean; readonly addSheet: () => Excel.Worksheet };

/** Finds one of our tables by its name. Read-only. */
export async function namedTable(context: Excel.RequestContext, name: string): Promise<NamedTable> {
  const { worksheets, tables, protection } = context.workbook;
  const table = tables.getItemOrNullObject(name);
  const sheet = worksheets.getItemOrNullObject(name);
  table.load("name");
  sheet.load("name");
  protection.load("protected");
  await context.sync();
  if (!table.isNullObject) return { is: "table", table };
  if (!sheet.isNullObject) return { is: "sheet", sheet };
  return { is: "missing", isProtected: protection.protected, addSheet: () => worksheets.add(name) };
}

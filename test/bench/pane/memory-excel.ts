/**
 * Plays Excel for the pane with one sheet whose values are plain memory, so that only the pane's own work is measured.
 * It runs inside the page and is handed over as its source text, so it may use nothing from outside itself.
 */
export function installMemoryExcel(rows: number): void {
  const citizenships = ["Казахстан", "РК", "Турция", "Узбекистан", "Қазақстан", "Киргизия"];
  const cells = Array.from({ length: rows }, (_, row): unknown[] =>
    row === 0
      ? ["№", "ФИО", "Гражданство", "Категория", "Дата приема", "Дата увольнения", "ИИН"]
      : [
          row,
          `Работник ${String(row)}`,
          // One row in a hundred is unclear.
          row % 100 === 0 ? "Росия" : citizenships[row % citizenships.length],
          (row % 4) + 1,
          44_000 + (row % 1500),
          null,
          null,
        ],
  );
  const types = cells.map((row) =>
    row.map((cell) => (cell === null ? "Empty" : typeof cell === "number" ? "Double" : "String")),
  );
  const listeners: ((event: unknown) => Promise<void>)[] = [];
  const nothing = () => undefined;
  const rangeOf = (row: number, column: number, height: number, width: number) => ({
    isNullObject: false,
    rowIndex: row,
    columnIndex: column,
    rowCount: height,
    columnCount: width,
    address: "Staff!A1",
    context,
    load: nothing,
    get values() {
      return cells
        .slice(row, row + height)
        .map((values) => values.slice(column, column + width).map((cell) => cell ?? ""));
    },
    get valueTypes() {
      return types.slice(row, row + height).map((values) => values.slice(column, column + width));
    },
    getSpecialCellsOrNullObject: () => ({ isNullObject: true, load: nothing }),
    getMergedAreasOrNullObject: () => ({ context, isNullObject: true, load: nothing }),
  });
  const missing = { isNullObject: true, load: nothing };
  const event = {
    add: (handler: (event: unknown) => Promise<void>) => {
      listeners.push(handler);
      return { context, remove: nothing };
    },
  };
  const unheard = { add: () => ({ context, remove: nothing }) };
  const sheet = {
    id: "s1",
    name: "Staff",
    visibility: "Visible",
    get context() {
      return context;
    },
    load: nothing,
    tables: { items: [], load: nothing },
    getUsedRangeOrNullObject: () => rangeOf(0, 0, rows, 7),
    getRangeByIndexes: rangeOf,
  };
  const worksheets = {
    items: [sheet],
    load: nothing,
    getActiveWorksheet: () => sheet,
    getItem: () => sheet,
    getItemOrNullObject: () => missing,
    onChanged: event,
    onDeleted: unheard,
    onRowSorted: unheard,
    onNameChanged: unheard,
  };
  const context: Record<string, unknown> = {
    sync: () => Promise.resolve(),
    workbook: {
      worksheets,
      tables: { getItemOrNullObject: () => missing },
      getSelectedRanges: () => ({ address: "Staff!A1", areaCount: 1, worksheet: sheet, load: nothing }),
    },
  };
  Object.assign(globalThis, {
    Office: {
      HostType: { Excel: "Excel" },
      onReady: () => Promise.resolve({ host: "Excel" }),
      context: { displayLanguage: "en-US", requirements: { isSetSupported: () => true } },
      actions: { associate: nothing },
      addin: { showAsTaskpane: () => Promise.resolve() },
    },
    Excel: {
      RangeValueType: { empty: "Empty", error: "Error" },
      SheetVisibility: { visible: "Visible" },
      SpecialCellType: { formulas: "Formulas" },
      run: (first: unknown, second?: (given: unknown) => unknown) =>
        Promise.resolve((second ?? (first as (given: unknown) => unknown))(context)),
    },
    CustomFunctions: { associate: nothing },
    /** Somebody makes a foreigner of the person in a row. */
    editRow: (row: number) => {
      const values = cells[row];
      if (values) values[2] = "Турция";
      const address = `C${String(row + 1)}`;
      const edited = { worksheetId: "s1", changeType: "RangeEdited", source: "Local", address };
      listeners.forEach((listen) => void listen(edited));
    },
  });
}

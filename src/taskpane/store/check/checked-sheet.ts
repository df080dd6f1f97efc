import { CATEGORIES_TABLE, SETTINGS_TABLE } from "../../../workbook-model/own-tables";
import { ownTablesIn } from "../../../workbook-model/own-tables-read";
import type { Clock } from "../../clock";
import type { ExcelVerbs } from "../../excel-verbs";
import { readWorkbook, type ReadOptions } from "./read-workbook";
import { type SheetSnapshot, withRowsRead } from "./sheet-snapshot";
import type { Target } from "./targets";

/** The sheet of a check as last read: the whole of it, single rows, or the employer's tables beside it. */
export class CheckedSheet {
  read: SheetSnapshot | null = null;
  private sheetsRead = 0;

  constructor(
    private readonly verbs: ExcelVerbs,
    private readonly clock: Clock,
  ) {}

  /** Fails with code ItemNotFound if the sheet is gone; if aborted, keeps what was read before. */
  async readWhole(what: Target, options: ReadOptions): Promise<void> {
    const { sheet, settings, categories, hasFormulas } = await readWorkbook(this.verbs, what, options);
    options.signal.throwIfAborted();
    this.sheetsRead += 1;
    this.read = {
      reading: { sheet, settings, categories, at: this.clock.time() },
      // Another sheet may be active when this one is read again.
      target: what.kind === "front" ? { kind: "sheet", sheetId: sheet.id } : what,
      hasFormulas,
      number: this.sheetsRead,
    };
  }

  /** Reads the employer's tables again. Tables on the roster's own sheet move its rows when they grow. */
  async readTables(): Promise<"nothing" | "on_sheet" | "beside"> {
    const { read } = this;
    if (!read) return "nothing";
    const settings = await this.verbs.readTable(SETTINGS_TABLE);
    const categories = await this.verbs.readTable(CATEGORIES_TABLE);
    const { reading } = read;
    const tables = [settings, categories];
    if ([...tables, ...ownTablesIn(reading)].every((table) => table === null)) return "nothing";
    if (tables.some((table) => table?.id === reading.sheet.id)) return "on_sheet";
    this.read = { ...read, reading: { ...reading, settings, categories } };
    return "beside";
  }

  /** Reads rows again (positions on the sheet) and returns those to judge (positions in the cells). */
  async readRows(rows: readonly number[], isBehind: () => boolean): Promise<readonly number[] | "all"> {
    const { read } = this;
    if (!read) return [];
    const now = () => (isBehind() ? read.reading.at : this.clock.time());
    this.read = await withRowsRead(read, rows, this.verbs, now);
    const { merged } = this.read.reading.sheet;
    // Cells covered by a merged one read differently from blanks, in all its rows.
    if (merged !== read.reading.sheet.merged) return "all";
    return rows.map((row) => row - read.reading.sheet.row);
  }
}

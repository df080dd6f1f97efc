import type { RecordsResult } from "../../excel/write-records";
import type { Language } from "../../i18n/language";
import { FIXES_TABLE } from "../../workbook-model/own-tables";
import type { ExcelVerbs } from "../excel-verbs";
import type { FixNote } from "../../account/findings/fix-note";
import { cellsOfFix, fixColumns } from "../fix-note";
import type { CheckSource } from "./check-source";
import type { Upkeep } from "./upkeep";
import { type TableState, UNREAD } from "./live-table";
import { TableBesideCheck } from "./table-beside-check";

/** What was mended from the pane: the table in the workbook, and what does not stand there yet. */
export class WrittenFixes extends TableBesideCheck<TableState & { readonly pending: readonly FixNote[] }> {
  constructor(verbs: ExcelVerbs, check: CheckSource, upkeep: Upkeep) {
    super(verbs, FIXES_TABLE, { ...UNREAD, pending: [] }, check, upkeep);
  }

  /** Writes down what was mended where the workbook has the table; elsewhere it is known until a check is kept. */
  async record(notes: readonly FixNote[], language: Language): Promise<void> {
    this.change({ pending: [...this.state.pending, ...notes] });
    if (this.state.table) await this.keep(language);
  }

  /** Writes down everything that does not stand in the table yet, and makes the table where there is none. */
  async keep(
    language: Language,
  ): Promise<RecordsResult | { readonly written: false; readonly reason: "failed" }> {
    const { pending } = this.state;
    const change = { add: pending.map(cellsOfFix), remove: () => false };
    const result = await this.verbs
      .writeRecords(FIXES_TABLE, fixColumns(language), change)
      .catch(() => ({ written: false, reason: "failed" }) as const);
    if (!result.written) return result;
    this.change({ pending: this.state.pending.filter((note) => !pending.includes(note)) });
    if (pending.length > 0) await this.read();
    return result;
  }
}

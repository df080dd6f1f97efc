import type { RecordsResult, RecordColumn } from "../../../excel/write-records";
import type { Language } from "../../../i18n/language";
import { FIXES_TABLE } from "../../../workbook-model/own-tables";
import type { ExcelVerbs } from "../../excel-verbs";
import { fixColumnNames, type FixNote } from "../../../account/findings/fix-note";
import type { CheckSource } from "../check/session-state";
import type { Upkeep } from "../upkeep";
import { type TableState, UNREAD } from "./live-table";
import { TableBesideCheck } from "./table-beside-check";
import { orFailed, type WriteResult } from "../failure";
import { writtenCells, writtenColumns } from "./written-columns";

/** Fixes made from the pane: the table in the workbook, and those not yet in it. */
export class WrittenFixes extends TableBesideCheck<TableState & { readonly pending: readonly FixNote[] }> {
  constructor(verbs: ExcelVerbs, check: CheckSource, upkeep: Upkeep) {
    super(verbs, FIXES_TABLE, { ...UNREAD, pending: [] }, check, upkeep);
  }

  /** Records fixes in the table, if the workbook has it; otherwise they are kept until a check is saved. */
  async record(notes: readonly FixNote[], language: Language): Promise<void> {
    this.change({ pending: [...this.state.pending, ...notes] });
    if (this.state.table) await this.keep(language);
  }

  /** Writes all pending fixes, creating the table if there is none. */
  async keep(language: Language): Promise<WriteResult<RecordsResult>> {
    const { pending } = this.state;
    const change = { add: pending.map((note) => writtenCells(fixColumnNames, note)), remove: () => false };
    const result = await orFailed(this.verbs.writeRecords(FIXES_TABLE, fixColumns(language), change));
    if (!result.written) return result;
    this.change({ pending: this.state.pending.filter((note) => !pending.includes(note)) });
    if (pending.length > 0) await this.read();
    return result;
  }
}

function fixColumns(language: Language): readonly RecordColumn[] {
  return writtenColumns(
    fixColumnNames.map((column) => `fixes.${column}` as const),
    language,
  );
}

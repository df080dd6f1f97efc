import type { SheetCells } from "../../../excel/read-sheet";
import { IGNORED_TABLE } from "../../../workbook-model/own-tables";
import type { ExcelVerbs } from "../../excel-verbs";
import type { IgnoredNote } from "./ignored-table";
import type { CheckSource } from "../check/session-state";
import type { Upkeep } from "../upkeep";
import { type TableState, UNREAD } from "./live-table";
import { TableBesideCheck } from "./table-beside-check";

/** The ignored findings as far as the pane knows. */
export type Ignoring = {
  /** The table in the workbook; null if there is none, undefined before the first read. */
  readonly table: SheetCells | null | undefined;
  /** Notes that could not be written into the workbook; they apply until the pane is closed. */
  readonly unwritten: readonly IgnoredNote[];
  readonly setUnwritten: (change: (notes: readonly IgnoredNote[]) => readonly IgnoredNote[]) => void;
  /** Reads the table again and returns it. */
  readonly read: () => Promise<SheetCells | null>;
};

/** The table of ignored findings. */
export class IgnoredFindings extends TableBesideCheck<TableState & Pick<Ignoring, "unwritten">> {
  constructor(verbs: ExcelVerbs, check: CheckSource, upkeep: Upkeep) {
    super(verbs, IGNORED_TABLE, { ...UNREAD, unwritten: [] }, check, upkeep);
  }

  readonly setUnwritten: Ignoring["setUnwritten"] = (change) =>
    this.change({ unwritten: change(this.state.unwritten) });
}

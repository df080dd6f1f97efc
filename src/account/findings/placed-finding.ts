import type { ListOnSheet } from "../account";
import { cellAddress } from "../../sheet/address";
import type { Finding } from "../../roster/judgement/findings";
import type { Columns } from "../../roster/table/layout";

/** A cell of the sheet, from 0, and its address without the sheet. */
export type Place = { readonly row: number; readonly column: number; readonly address: string };

/** A remark of any check at its cell, as far as mending and ignoring it ask. */
export type PlacedRemark = {
  readonly code: string;
  readonly severity: Finding["severity"];
  /** Position in the cells that were read; null where it is about no row. */
  readonly row: number | null;
  readonly values: Finding["values"];
  readonly place: Place | null;
};

/** A finding that knows its cell. There may be a hundred thousand of them, of which a few are shown and placed. */
export class PlacedFinding implements Finding {
  readonly code: Finding["code"];
  readonly severity: Finding["severity"];
  readonly row: number | null;
  readonly column: number | null;
  readonly values: Finding["values"];

  constructor(
    finding: Finding,
    private readonly columns: Columns,
    private readonly sheet: ListOnSheet,
  ) {
    ({
      code: this.code,
      severity: this.severity,
      row: this.row,
      column: this.column,
      values: this.values,
    } = finding);
  }

  /**
   * A finding about a column that the roster does not have stands at the name of its person. Null where the finding is
   * about the employer and no cell of the sheet.
   */
  get place(): Place | null {
    if (this.row === null) return null;
    const own = this.column ?? this.columns.name ?? this.columns.surname ?? 0;
    const place = { row: this.sheet.row + this.row, column: this.sheet.column + own };
    return { ...place, address: cellAddress(place.row, place.column) };
  }
}

import type { ListOnSheet } from "../account";
import { cellAddress } from "../../sheet/address";
import type { Finding } from "../../roster/judgement/findings";
import type { Columns } from "../../roster/table/layout";

/** A cell of the sheet, zero-based, and its address without the sheet. */
export type Place = { readonly row: number; readonly column: number; readonly address: string };

/** A finding of any check at its cell: what fixing and ignoring it needs. */
export type PlacedRemark = {
  readonly code: string;
  readonly severity: Finding["severity"];
  /** Row in the cells that were read; null if it is not about a row. */
  readonly row: number | null;
  readonly values: Finding["values"];
  readonly place: Place | null;
};

/** A finding with its cell, computed on demand: of a hundred thousand findings only a few are shown. */
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
   * The cell of the finding; the person's name if the roster lacks its column. Null if it is about the employer.
   */
  get place(): Place | null {
    if (this.row === null) return null;
    const own = this.column ?? this.columns.name ?? this.columns.surname ?? 0;
    const place = { row: this.sheet.row + this.row, column: this.sheet.column + own };
    return { ...place, address: cellAddress(place.row, place.column) };
  }
}

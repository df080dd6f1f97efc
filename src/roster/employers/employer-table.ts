import { type Employer, unknownEmployer } from "../../domain/employer";
import { type Cell, type Cells, cellText, isError, readGiven } from "../../sheet/cell";
import { is, numberOf, optionOf } from "../settings/raw-settings";
import { no, yes } from "../settings/setting-names";
import { employersSchema } from "../table/employers-schema";
import type { EmployerField } from "../table/entity-headings";
import { findTable } from "../table/find-table";
import type { ColumnsOf, Unreadable } from "../table/schema";
import { binIn, comparableFirm, mayBeSameFirm } from "./employer-name";

/** One row of a table of employers. */
export type EmployerEntry = {
  readonly name: string;
  readonly bin: string | null;
  /** The name or BIN of its parent company. */
  readonly parent: string | null;
  readonly employer: Employer;
};

/** An unusable cell, by position in the table. Its row claims no exemption. */
export type EmployerProblem = {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  /** Headings that were not understood, if the column of employers is missing. */
  readonly notRead?: readonly string[];
};

export type EmployerTable = {
  readonly entries: readonly EmployerEntry[];
  readonly problems: readonly EmployerProblem[];
};

export const noEmployers: EmployerTable = { entries: [], problems: [] };

/**
 * Reads a table with one row per employer. A row with an unusable cell claims no exemption, nor does an unreadable table.
 */
export function readEmployerTable(cells: Cells): EmployerTable {
  const table = findTable(cells, employersSchema());
  if (table.kind === "layout") return entriesUnder(cells, table.headerRow, table.columns);
  const first = firstCellOf(cells);
  const lacking = first && { ...first, notRead: table.notRead ?? [] };
  const problem = table.code === "columns_compete" ? competing(table) : lacking;
  return { entries: [], problems: problem === null ? [] : [problem] };
}

function competing({ row, headings }: Unreadable<EmployerField>): EmployerProblem {
  return { row: row ?? 0, column: 0, text: headings.join(", ") };
}

function firstCellOf(cells: Cells): EmployerProblem | null {
  for (const [row, values] of cells.entries())
    for (const [column, raw] of values.entries()) {
      const text = cellText(readGiven(raw));
      if (text !== "") return { row, column, text };
    }
  return null;
}

function entriesUnder(cells: Cells, headerRow: number, columns: ColumnsOf<EmployerField>): EmployerTable {
  const problems: EmployerProblem[] = [];
  const entries = cells.flatMap((raw, row): readonly EmployerEntry[] => {
    const at = (field: EmployerField): Cell => {
      const column = columns[field];
      return column === undefined ? null : readGiven(raw[column]);
    };
    if (row <= headerRow) return [];
    const before = problems.length;
    // An error value may stand for anything, so nothing in the row can be relied on.
    for (const [field, column] of Object.entries(columns) as [EmployerField, number][])
      if (isError(at(field))) problems.push({ row, column, text: cellText(at(field)) });
    const text = (field: EmployerField) => (isError(at(field)) ? "" : cellText(at(field)));
    const name = text("entity");
    const bin = binIn(at("bin"));
    if (name === "" && bin === null) return [];
    const used = <Value>(field: EmployerField, read: (cell: Cell) => Value | null, blank: Value): Value => {
      const cell = at(field);
      if (cell === null || isError(cell)) return blank;
      const value = read(cell);
      if (value === null) problems.push({ row, column: columns[field] ?? 0, text: cellText(cell) });
      return value ?? blank;
    };
    const stated: Employer = {
      smallBusiness: used(
        "small",
        (cell) => (is(cell, yes) ? "yes" : is(cell, no) ? "no" : null),
        "not_said",
      ),
      kind: used("kind", (cell) => optionOf(cell, ["company", "foreign_branch"]), "company"),
      declaredHeadcount: used<number | null>("headcount", numberOf, null),
    };
    if (text("bin") !== "" && bin === null)
      problems.push({ row, column: columns.bin ?? 0, text: text("bin") });
    const parent = text("parent");
    const isUsable = problems.length === before;
    return [
      {
        name,
        bin,
        parent: parent === "" ? null : parent,
        employer: isUsable ? stated : withoutClaims(stated),
      },
    ];
  });
  return { entries, problems };
}

function withoutClaims(stated: Employer): Employer {
  return { ...unknownEmployer, declaredHeadcount: stated.declaredHeadcount };
}

/** The entry of a firm, by BIN or name; null if the table has none or several. */
export function entryOf({ entries }: EmployerTable, name: string, bin: string | null): EmployerEntry | null {
  const byBin = bin === null ? [] : entries.filter((entry) => entry.bin === bin);
  const wanted = comparableFirm(name);
  const found =
    byBin.length > 0 || wanted.name === ""
      ? byBin
      : entries.filter((entry) => mayBeSameFirm(comparableFirm(entry.name), wanted));
  return found.length === 1 ? (found[0] ?? null) : null;
}

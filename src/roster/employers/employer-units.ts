import { type Employer, unknownEmployer } from "../../domain/employer";
import { type Cells, cellText, readCell } from "../cell";
import type { Layout } from "../layout";
import { employerColumns } from "./employer-columns";
import { binIn, comparableFirm } from "./employer-name";
import { type EmployerEntry, type EmployerTable, entryOf } from "./employer-table";

/** One employer of a roster, as the ratio is tested: a company with its branches, or the branch of a foreign one. */
export type EmployerUnit = {
  /** Empty where the roster names none. */
  readonly name: string;
  readonly bin: string | null;
  /** Branches counted with it, as they are written. */
  readonly branches: readonly string[];
  /** Null where nothing is said about it. */
  readonly employer: Employer | null;
  readonly rows: readonly number[];
};

/** The employers of a roster, and the rows that may belong to any of them. */
export type EmployerUnits = {
  readonly units: readonly EmployerUnit[];
  readonly unassigned: readonly number[];
};

type Draft = {
  name: string;
  bin: string | null;
  branches: Set<string>;
  entry: EmployerEntry | null;
  rows: number[];
};

/**
 * Whose people the rows of a roster are. The branch of a company of Kazakhstan counts with its parent; that of a foreign
 * company, which only the table of employers can tell, counts alone.
 */
export function employerUnits(cells: Cells, layout: Layout, table: EmployerTable): EmployerUnits {
  const columns = employerColumns(cells, layout);
  const units = new Map<string, Draft>();
  const unassigned: number[] = [];
  const binsOfNames = binsByName();
  for (let row = layout.firstRow; row < cells.length; row++) {
    const { name, bin, branch } = saidIn(row);
    const alone = entryOf(table, branch, null);
    if (branch !== "" && alone?.employer.kind === "foreign_branch") {
      add(alone, alone.name, alone.bin, "", row);
      continue;
    }
    const firm = firmOf(name, bin);
    if (firm === null) unassigned.push(row);
    else add(firm.entry, firm.name, firm.bin, branch, row);
  }
  return {
    units: [...units.values()].map(({ entry, branches, ...unit }) => ({
      ...unit,
      branches: [...branches],
      employer: entry?.employer ?? null,
    })),
    unassigned,
  };

  function saidIn(row: number): { name: string; bin: string | null; branch: string } {
    const at = (column: number | undefined) => (column === undefined ? null : readCell(cells[row]?.[column]));
    return {
      name: cellText(at(columns.entity)),
      bin: binIn(at(columns.bin)),
      branch: cellText(at(columns.branch)),
    };
  }

  /** A name that stands with a BIN in one row means that BIN in all; with two BINs it means neither. */
  function binsByName(): ReadonlyMap<string, ReadonlySet<string>> {
    const bins = new Map<string, Set<string>>();
    if (columns.entity === undefined || columns.bin === undefined) return bins;
    for (let row = layout.firstRow; row < cells.length; row++) {
      const { name, bin } = saidIn(row);
      if (name === "" || bin === null) continue;
      const key = comparableFirm(name);
      bins.set(key, (bins.get(key) ?? new Set()).add(bin));
    }
    return bins;
  }

  function firmOf(
    name: string,
    said: string | null,
  ): { name: string; bin: string | null; entry: EmployerEntry | null } | null {
    // Without a column that names the employer the roster is one employer's.
    if (columns.entity === undefined && columns.bin === undefined)
      return { name: "", bin: null, entry: null };
    if (name === "" && said === null) return null;
    const known = binsOfNames.get(comparableFirm(name)) ?? new Set<string>();
    if (said === null && known.size > 1) return null;
    const bin = said ?? [...known][0] ?? null;
    const entry = entryOf(table, name, bin);
    const parent = parentOf(entry);
    return parent === null
      ? { name: name === "" ? (entry?.name ?? "") : name, bin: bin ?? entry?.bin ?? null, entry }
      : { name: parent.name, bin: parent.bin, entry: parent };
  }

  /** The company that a branch of Kazakhstan counts with, as the table says; null where it counts by itself. */
  function parentOf(entry: EmployerEntry | null): EmployerEntry | null {
    if (entry === null || entry.parent === null || entry.employer.kind === "foreign_branch") return null;
    return (
      entryOf(table, entry.parent, binIn(entry.parent)) ?? {
        name: entry.parent,
        bin: null,
        parent: null,
        employer: unknownEmployer,
      }
    );
  }

  function add(
    entry: EmployerEntry | null,
    name: string,
    bin: string | null,
    branch: string,
    row: number,
  ): void {
    const key = bin ?? comparableFirm(name);
    const unit = units.get(key) ?? { name, bin, branches: new Set(), entry, rows: [] };
    units.set(key, unit);
    if (unit.name === "") unit.name = name;
    if (branch !== "") unit.branches.add(branch);
    unit.rows.push(row);
  }
}

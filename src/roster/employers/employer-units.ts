import { type Employer, unknownEmployer } from "../../domain/employer";
import type { Cells } from "../../sheet/cell";
import type { Layout } from "../table/layout";
import { employerColumns } from "./employer-columns";
import { binIn, comparableFirm, isOfKazakhstan, mayBeSameFirm } from "./employer-name";
import { type EmployerEntry, type EmployerTable, entryOf } from "./employer-table";
import { FirmNames } from "./firm-names";
import { rowsOfEmployers, type NamedEmployer } from "./named-employer";

/** One employer as the ratio is tested: a company with its branches, or the branch of a foreign company. */
export type EmployerUnit = {
  /** Empty if the roster names none. */
  readonly name: string;
  readonly bin: string | null;
  /** The branches counted with it, as written. */
  readonly branches: readonly string[];
  /** Null if nothing is known about it. */
  readonly employer: Employer | null;
  readonly rows: readonly number[];
  /** The rows of each branch, if it is not known whether they count together; otherwise null. */
  readonly openBranches: readonly (readonly number[])[] | null;
};

/** The employers of a roster, and the rows that cannot be assigned to one. */
export type EmployerUnits = {
  readonly units: readonly EmployerUnit[];
  readonly unassigned: readonly number[];
};

type Firm = { readonly name: string; readonly bin: string | null; readonly entry: EmployerEntry | null };

type Draft = {
  name: string;
  readonly bin: string | null;
  readonly entry: EmployerEntry | null;
  readonly branches: Map<string, number[]>;
  readonly rows: number[];
  isOpen: boolean;
};

/**
 * Assigns the rows of a roster to employers. A branch of a company from Kazakhstan counts with its parent; a branch of a
 * foreign company, identified by the table of employers, counts alone.
 */
export function employerUnits(cells: Cells, layout: Layout, table: EmployerTable): EmployerUnits {
  const columns = employerColumns(cells, layout);
  const rows = rowsOfEmployers(cells, layout, columns);
  const names = new FirmNames(rows);
  const firmsOfBranches = firmsByBranch();
  const units = new Map<string, Draft>();
  const unassigned: number[] = [];
  for (const each of rows) {
    const branch = foreignBranchOf(each);
    if (branch === "open" || branch === null) {
      const firm = firmOf(each);
      if (firm === null) unassigned.push(each.row);
      else add(firm, each, branch === "open");
    } else add({ name: branch.name, bin: branch.bin, entry: branch }, { ...each, branch: "" }, false);
  }
  return { units: [...units.values()].map(unitOf), unassigned };

  /** The firms that have a branch of each name: if two have, it is open whose branch the table means. */
  function firmsByBranch(): ReadonlyMap<string, ReadonlySet<string>> {
    const firms = new Map<string, Set<string>>();
    for (const { name, bin, branch } of rows) {
      if (branch === "") continue;
      const known = bin ?? names.binOf(name);
      const key = comparableFirm(branch).name;
      const firm = known === null || known === "several" ? names.keyOf(name) : known;
      firms.set(key, (firms.get(key) ?? new Set()).add(firm));
    }
    return firms;
  }

  /** The entry of a foreign company's branch, which counts alone; "open" if the entry may mean another firm's branch. */
  function foreignBranchOf({ name, bin, branch }: NamedEmployer): EmployerEntry | "open" | null {
    const wanted = comparableFirm(branch);
    const found = table.entries.filter(
      (entry) =>
        branch !== "" &&
        entry.employer.kind === "foreign_branch" &&
        mayBeSameFirm(comparableFirm(entry.name), wanted),
    );
    const isTheirs = ({ parent }: EmployerEntry) =>
      parent !== null &&
      (mayBeSameFirm(comparableFirm(parent), comparableFirm(name)) ||
        (bin !== null && [binIn(parent), entryOf(table, parent, null)?.bin].includes(bin)));
    const [theirs, ...others] = found.filter(isTheirs);
    if (theirs !== undefined) return others.length > 0 ? "open" : theirs;
    const [only, ...further] = found.filter(({ parent }) => parent === null || (name === "" && bin === null));
    if (only === undefined) return null;
    const isOfOneFirm = (firmsOfBranches.get(wanted.name)?.size ?? 0) <= 1;
    return further.length === 0 && isOfOneFirm ? only : "open";
  }

  function firmOf({ name, bin: written }: NamedEmployer): Firm | null {
    // Without a column that names employers there is only one.
    if (columns.entity === undefined && columns.bin === undefined)
      return { name: "", bin: null, entry: null };
    if (name === "" && written === null) return null;
    const bin = written ?? names.binOf(name);
    if (bin === "several" || (written === null && names.isAmbiguous(name))) return null;
    const entry = entryOf(table, name, bin);
    const firm = { name: name === "" ? (entry?.name ?? "") : name, bin: bin ?? entry?.bin ?? null, entry };
    return parentOf(firm);
  }

  /** Follows the table from a domestic branch up to the company with which it counts. */
  function parentOf(firm: Firm): Firm {
    const met = new Set<EmployerEntry>();
    let current = firm;
    for (let { entry } = firm; entry !== null && !met.has(entry); entry = current.entry) {
      met.add(entry);
      if (entry.parent === null || entry.employer.kind === "foreign_branch") break;
      current = namedParent(entry.parent);
    }
    return current;
  }

  function namedParent(parent: string): Firm {
    const said = binIn(parent);
    const known = said ?? names.binOf(parent);
    const bin = known === "several" ? null : known;
    const entry = entryOf(table, said === null ? parent : "", bin);
    if (entry !== null) {
      const ofName = entry.bin ?? bin ?? names.binOf(entry.name);
      return { name: entry.name, bin: ofName === "several" ? null : ofName, entry };
    }
    const nameless: EmployerEntry = { name: parent, bin, parent: null, employer: unknownEmployer };
    return { name: parent, bin, entry: nameless };
  }

  function add({ name, bin, entry }: Firm, { branch, row }: NamedEmployer, isOpen: boolean): void {
    const parent = entry?.employer.kind === "foreign_branch" ? (entry.parent ?? "") : "";
    const key = bin ?? `${names.keyOf(name)}|${parent}`;
    const unit: Draft = units.get(key) ?? { name, bin, entry, branches: new Map(), rows: [], isOpen: false };
    units.set(key, unit);
    if (unit.name === "") unit.name = name;
    const rowsOfBranch = unit.branches.get(branch);
    if (rowsOfBranch) rowsOfBranch.push(row);
    else unit.branches.set(branch, [row]);
    unit.rows.push(row);
    if (isOpen) unit.isOpen = true;
  }
}

/** A company about which nothing is known may be a foreign one, whose branches count alone. */
function unitOf({ name, bin, branches, entry, rows, isOpen }: Draft): EmployerUnit {
  const named = [...branches.keys()].filter((branch) => branch !== "");
  const isUnsaid = entry === null && name !== "" && !isOfKazakhstan(name);
  return {
    ...{ name, bin, rows },
    branches: named,
    employer: entry?.employer ?? null,
    openBranches: named.length > 0 && (isOpen || isUnsaid) ? [...branches.values()] : null,
  };
}

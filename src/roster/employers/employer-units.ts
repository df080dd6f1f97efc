import { type Employer, unknownEmployer } from "../../domain/employer";
import type { Cells } from "../../sheet/cell";
import type { Layout } from "../table/layout";
import { employerColumns } from "./employer-columns";
import { binIn, comparableFirm, isOfKazakhstan, mayBeSameFirm } from "./employer-name";
import { type EmployerEntry, type EmployerTable, entryOf } from "./employer-table";
import { FirmNames } from "./firm-names";
import { rowsOfEmployers, type NamedEmployer } from "./named-employer";

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
  /** Rows by branch, where nothing tells whether these count together; null where that is known. */
  readonly openBranches: readonly (readonly number[])[] | null;
};

/** The employers of a roster, and the rows that may belong to any of them. */
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
 * Whose people the rows of a roster are. The branch of a company of Kazakhstan counts with its parent; that of a foreign
 * company, which only the table of employers can tell, counts alone.
 */
export function employerUnits(cells: Cells, layout: Layout, table: EmployerTable): EmployerUnits {
  const columns = employerColumns(cells, layout);
  const said = rowsOfEmployers(cells, layout, columns);
  const names = new FirmNames(said);
  const firmsOfBranches = firmsByBranch();
  const units = new Map<string, Draft>();
  const unassigned: number[] = [];
  for (const each of said) {
    const alone = aloneFor(each);
    if (alone === "open" || alone === null) {
      const firm = firmOf(each);
      if (firm === null) unassigned.push(each.row);
      else add(firm, each, alone === "open");
    } else add({ name: alone.name, bin: alone.bin, entry: alone }, { ...each, branch: "" }, false);
  }
  return { units: [...units.values()].map(unitOf), unassigned };

  /** The firms with which each branch stands: of a name that two firms use nobody can tell whose the table means. */
  function firmsByBranch(): ReadonlyMap<string, ReadonlySet<string>> {
    const firms = new Map<string, Set<string>>();
    for (const { name, bin, branch } of said) {
      if (branch === "") continue;
      const known = bin ?? names.binOf(name);
      const key = comparableFirm(branch).name;
      const firm = known === null || known === "several" ? names.keyOf(name) : known;
      firms.set(key, (firms.get(key) ?? new Set()).add(firm));
    }
    return firms;
  }

  /** The entry of a branch that counts alone; "open" where it may be that of another firm. */
  function aloneFor({ name, bin, branch }: NamedEmployer): EmployerEntry | "open" | null {
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
    // Without a column that names the employer the roster is one employer's.
    if (columns.entity === undefined && columns.bin === undefined)
      return { name: "", bin: null, entry: null };
    if (name === "" && written === null) return null;
    const bin = written ?? names.binOf(name);
    if (bin === "several" || (written === null && names.isAmbiguous(name))) return null;
    const entry = entryOf(table, name, bin);
    const firm = { name: name === "" ? (entry?.name ?? "") : name, bin: bin ?? entry?.bin ?? null, entry };
    return parentOf(firm);
  }

  /** The company that a branch of Kazakhstan counts with, as the table says, and that of this one in its turn. */
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

/** A company of which nothing is said may be a foreign one, whose branches count alone. */
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

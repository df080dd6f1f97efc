import { type Cells, cellText, readCell } from "../../sheet/cell";
import type { Layout } from "../table/layout";
import type { EmployerColumns } from "./employer-columns";
import { binIn, comparableFirm } from "./employer-name";

/** The employer named in a row. */
export type NamedEmployer = {
  readonly row: number;
  readonly name: string;
  readonly bin: string | null;
  readonly branch: string;
};

/** The employer named in each row under the headings; merged cells apply to every row they cover. */
export function rowsOfEmployers(
  cells: Cells,
  { firstRow }: Layout,
  columns: EmployerColumns,
): readonly NamedEmployer[] {
  const said = cells.slice(firstRow).map((raw, index): NamedEmployer => {
    const at = (column: number | undefined) => (column === undefined ? null : readCell(raw[column]));
    return {
      row: firstRow + index,
      name: cellText(at(columns.entity)),
      bin: binIn(at(columns.bin)),
      branch: cellText(at(columns.branch)),
    };
  });
  return isMerged(said) ? filledDown(said) : said;
}

/** Whether the employers are in merged cells: each is named once, in the first of its rows. */
function isMerged(said: readonly NamedEmployer[]): boolean {
  const named = said.filter(isNamed);
  const [first] = said;
  if (first === undefined || !isNamed(first) || said.length < 2 * named.length) return false;
  const keys = new Set(named.map(({ name, bin }) => bin ?? comparableFirm(name).name));
  return keys.size === named.length;
}

function filledDown(said: readonly NamedEmployer[]): readonly NamedEmployer[] {
  let last: NamedEmployer | undefined;
  return said.map((each) => {
    if (isNamed(each)) last = each;
    return last === undefined ? each : { ...each, name: last.name, bin: last.bin };
  });
}

function isNamed({ name, bin }: NamedEmployer): boolean {
  return name !== "" || bin !== null;
}

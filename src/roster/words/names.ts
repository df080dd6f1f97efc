import { type Cell, readCell } from "../../sheet/cell";
import type { Columns, Layout } from "../table/layout";

/** The name in a row, put together where it stands in several columns; null where there is none. */
export function nameOf(row: readonly unknown[], { columns }: Pick<Layout, "columns">): Cell {
  if (columns.name !== undefined) return readCell(row[columns.name]);
  const parts = [columns.surname, columns.givenName, columns.patronymic].flatMap((column) => {
    const part = column === undefined ? null : readCell(row[column]);
    return typeof part === "string" ? [part.trim()] : [];
  });
  return parts.length > 0 ? parts.join(" ") : null;
}

/** The columns of names, in which something may stand behind them. */
export function nameColumns({ name, surname, givenName, patronymic }: Columns): readonly number[] {
  return name !== undefined
    ? [name]
    : [surname, givenName, patronymic].filter((column) => column !== undefined);
}

/** Says whether a roster has names at all. */
export function namesPeople({ name, surname, givenName }: Columns): boolean {
  return name !== undefined || surname !== undefined || givenName !== undefined;
}

import { type Cell, readCell } from "../../sheet/cell";
import type { Columns, Layout } from "../table/layout";

/** The name in a row, joined if it is in several columns; null if there is none. */
export function nameOf(row: readonly unknown[], { columns }: Pick<Layout, "columns">): Cell {
  if (columns.name !== undefined) return readCell(row[columns.name]);
  const parts = [columns.surname, columns.givenName, columns.patronymic].flatMap((column) => {
    const part = column === undefined ? null : readCell(row[column]);
    return typeof part === "string" ? [part.trim()] : [];
  });
  return parts.length > 0 ? parts.join(" ") : null;
}

/** The columns of names. */
export function nameColumns({ name, surname, givenName, patronymic }: Columns): readonly number[] {
  return name !== undefined
    ? [name]
    : [surname, givenName, patronymic].filter((column) => column !== undefined);
}

/** Whether a roster has any column of names. */
export function namesPeople({ name, surname, givenName }: Columns): boolean {
  return name !== undefined || surname !== undefined || givenName !== undefined;
}

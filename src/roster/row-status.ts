import { cellText, readCell } from "./cell";
import type { Layout } from "./layout";
import { declaredStatus, NO_STATUS, noteStatus, type PersonStatus, personStatus } from "./person-status";

/** What the columns of status and the notes of a row say about the person. */
export type RowStatus = PersonStatus & {
  /** The first column that says something, or undefined where none does. */
  readonly columnThat: (says: (said: PersonStatus) => boolean) => number | undefined;
};

/** How the text of a column is read: a column of status, a column of contracts or residence, notes. */
export function statusReader(
  { columns, noteColumns }: Layout,
  column: number,
): (text: string) => PersonStatus {
  if (noteColumns.includes(column)) return noteStatus;
  return column === columns.status ? declaredStatus : (text) => personStatus([text]);
}

/** Reads everything a row says of status. Notes only add doubts to what the other columns say. */
export function rowStatus(layout: Layout, row: readonly unknown[]): RowStatus {
  const { statusColumns, noteColumns } = layout;
  const textIn = (column: number) => cellText(readCell(row[column]));
  const saying = [...statusColumns, ...noteColumns].flatMap((column) => {
    const said = statusReader(layout, column)(textIn(column));
    return said === NO_STATUS ? [] : [{ column, said }];
  });
  const stated = saying.filter(({ column }) => statusColumns.includes(column));
  return {
    ...personStatus(stated.map(({ column }) => textIn(column))),
    isDismissed: saying.some(({ said }) => said.isDismissed),
    isDoubtful: saying.some(({ said }) => said.isDoubtful),
    isUnknown: saying.some(({ said }) => said.isUnknown),
    columnThat: (says) => saying.find(({ said }) => says(said))?.column,
  };
}

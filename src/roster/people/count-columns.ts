import { cellText, readCell } from "../../sheet/cell";
import { comparableHeading } from "../table/heading-matcher";
import type { Layout } from "../table/layout";
import { namesPeople } from "../words/names";
import { ON_NO_POST, peopleCounted, peopleOnPosts } from "./people-in";

/** A column of numbers of people, or of posts. */
export type CountColumn = {
  readonly column: number;
  /** How many people a row stands for by this column, or ON_NO_POST. */
  readonly peopleIn: (raw: unknown) => number;
};

const atWork = /(^| )(факт|накты|actual|занят)/;

/**
 * The columns that say how many people a row stands for: one beside names. Elsewhere all are heard, since nothing tells
 * whether "Кол-во" beside "Факт" counts people or posts; but posts yield to whoever is at work on them.
 */
export function countColumns({ headings, columns, counts }: Layout): readonly CountColumn[] {
  const { count, rate } = columns;
  const isNamed = namesPeople(columns);
  const isOfWork = (column: number) => atWork.test(comparableHeading(cellText(readCell(headings[column]))));
  const heard = isNamed ? [count ?? rate] : [...counts, counts.some(isOfWork) ? undefined : rate];
  return heard.flatMap((column) => {
    if (column === undefined) return [];
    // A number 0 may be how a blank cell arrives, which says nothing beside a name.
    const isZeroNobody = !isNamed || rate !== undefined;
    const isBlankNobody = !isNamed && isOfWork(column);
    const peopleIn = (raw: unknown) => {
      const cell = readCell(raw);
      if (column === rate) return peopleOnPosts(cell);
      const isNobody = cell === 0 ? isZeroNobody : cell === null && isBlankNobody;
      return isNobody ? ON_NO_POST : peopleCounted(cell);
    };
    return [{ column, peopleIn }];
  });
}

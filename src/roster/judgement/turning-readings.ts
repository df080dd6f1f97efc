import { tallyOf } from "../../domain/tally";
import { judge } from "../../domain/verdict";
import type { ListSection } from "../people/list-sections";
import type { PeopleNote } from "../people/notes-of-people";
import type { Judged } from "./judge-roster";
import type { ReadOtherwise } from "./other-ways";

/** Readings of columns, and sections left out, that would turn a verdict that is certain otherwise. */
export function turningReadings({
  own,
  verdict,
  otherwise,
  standard,
  readings: chosen,
}: Judged): readonly ReadOtherwise[] {
  if (verdict === own.verdict) return [];
  const turning = otherwise.filter(
    ({ rows }) => judge(tallyOf(rows.people, chosen), standard).verdict !== own.verdict,
  );
  // Columns, sections and notes that turn it only together are all to be named.
  const alone = turning.filter(
    ({ read, without, doubted, isOfOneEmployer }) =>
      [read !== null, without.length > 0, doubted.length > 0, isOfOneEmployer].filter(Boolean).length === 1,
  );
  return alone.length > 0 ? alone : turning;
}

/** Says whether a section or a note is among what turns the verdict. */
export function isTurning(beside: ListSection | PeopleNote, turning: readonly ReadOtherwise[]): boolean {
  return turning.some(({ without, doubted }) => [...without, ...doubted].includes(beside));
}

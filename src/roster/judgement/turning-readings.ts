import { tallyOf } from "../../domain/tally";
import { judge } from "../../domain/verdict";
import type { ListSection } from "../people/list-sections";
import type { PeopleNote } from "../people/notes-of-people";
import type { Judged } from "./judge-roster";
import type { ReadOtherwise } from "./other-ways";

/** The other ways to read the roster that would change an otherwise certain verdict. */
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
  // If columns, sections and notes change it only in combination, all of them are reported.
  const alone = turning.filter(
    ({ read, without, doubted, isOfOneEmployer }) =>
      [read !== null, without.length > 0, doubted.length > 0, isOfOneEmployer].filter(Boolean).length === 1,
  );
  return alone.length > 0 ? alone : turning;
}

/** Whether a section or note is part of a reading that would change the verdict. */
export function isTurning(beside: ListSection | PeopleNote, turning: readonly ReadOtherwise[]): boolean {
  return turning.some(({ without, doubted }) => [...without, ...doubted].includes(beside));
}

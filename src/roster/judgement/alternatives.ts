import { kindsPresent } from "../../domain/person";
import type { Alternative } from "../../domain/rule-test";
import type { ReadOtherwise as PeopleReadOtherwise } from "../../domain/rule-tests";
import { judgeWays } from "../../domain/several-judgements";
import { possibilitiesOf } from "../../domain/who-counts";
import { readingNames, readings, type Readings } from "../../law/readings";
import type { Steps } from "../steps";
import { isOfPapers, peopleUnder } from "./chosen-readings";
import type { Judged } from "./judge-roster";

/** The people under every other reading that affects somebody on this roster. */
export function* peopleReadOtherwise({
  cells,
  rows,
  readings: chosen,
}: Judged): Steps<readonly PeopleReadOtherwise[]> {
  const present = kindsPresent(rows.people);
  const otherwise: PeopleReadOtherwise[] = [];
  for (const name of readingNames)
    for (const value of readings[name].options) {
      if (value === chosen[name]) continue;
      const other: Readings = { ...chosen, [name]: value };
      const people = isOfPapers(name) ? yield* peopleUnder(other, cells, rows) : rows.people;
      const touches =
        (people !== rows.people && people.some((count, kind) => count !== rows.people[kind])) ||
        present.some(({ kind }) => possibilitiesOf(kind, other) !== possibilitiesOf(kind, chosen));
      if (touches) otherwise.push({ name, value, readings: other, people });
    }
  return otherwise;
}

/** The verdict on the ratio under each of those readings. */
export function alternativesOf(
  { otherwise, standard }: Judged,
  readOtherwise: readonly PeopleReadOtherwise[],
): readonly Alternative[] {
  return readOtherwise.map(({ name, value, readings: other, people }) => {
    const ways = otherwise.map(({ rows }) => rows.people);
    const { verdict } = judgeWays([people, ...ways], other, standard);
    return { name, value, verdict };
  });
}

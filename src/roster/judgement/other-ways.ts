import type { Readings } from "../../law/readings";
import type { SeveralEmployers } from "../employers/several-employers";
import { type ListSection, spansOf, waysWithout } from "../people/list-sections";
import type { PeopleNote } from "../people/notes-of-people";
import { RosterFacts } from "../people/roster-facts";
import { RosterOnDay } from "../people/roster-on-day";
import { type UnreadColumn, type UnreadField, withColumn } from "../people/unread-columns";
import type { Steps } from "../steps";

type ReadAs = { readonly column: UnreadColumn; readonly as: UnreadField };

/** A roster read in another way than by the columns that were understood, with everybody who stands in them. */
export type ReadOtherwise = {
  /** A column that was not understood, and what it is read as. */
  readonly read: ReadAs | null;
  /** Sections whose people are left out. */
  readonly without: readonly ListSection[];
  /** Notes whose people are only perhaps there. */
  readonly doubted: readonly PeopleNote[];
  /** The people of one of several employers alone. */
  readonly isOfOneEmployer: boolean;
  readonly rows: RosterOnDay;
};

/** What may be read otherwise on a sheet. */
type Open = {
  readonly columns: readonly UnreadColumn[];
  /** Those in which somebody stands. */
  readonly sections: readonly ListSection[];
  readonly employers: SeveralEmployers | null;
  readonly notes: readonly PeopleNote[];
};

/**
 * Every other way to read a roster: columns that were not understood as what they may be, sections and notes taken at
 * their word, each employer by itself.
 */
export function* otherWays(
  asRead: RosterOnDay,
  { columns, sections, employers, notes }: Open,
  chosen: Readings,
): Steps<readonly ReadOtherwise[]> {
  const readings = yield* readOtherwise(asRead, columns, chosen);
  const withoutSections = yield* leftOut(asRead, readings, sections, chosen);
  const ofAll = [...readings, ...withoutSections];
  const certain = [...ofAll, ...(yield* ofEachEmployer(asRead, ofAll, employers, chosen))];
  return [...certain, ...(yield* doubting(asRead, certain, notes, chosen))];
}

/** So few people that most of them may well be still to come. */
const FEW = 5;

function* readOtherwise(
  asRead: RosterOnDay,
  unread: readonly UnreadColumn[],
  chosen: Readings,
): Steps<readonly ReadOtherwise[]> {
  const { cells, day } = asRead;
  const { layout } = asRead.facts;
  const before = peopleIn(asRead);
  const otherwise: ReadWith[] = [];
  for (const column of unread)
    for (const as of column.couldBe) {
      const read = yield* readAs([{ column, as }]);
      // First days by which most of the staff would not have come yet are something else, unless there are few people. Of
      // last days, and of words that say somebody is gone, there may be as many as there are.
      if (read !== null && (as !== "hire" || before <= FEW || 2 * peopleIn(read.rows) >= before))
        otherwise.push(read);
    }
  // First and last days, numbers and statuses may all be among them.
  const turning = otherwise.filter(({ rows }) => isOtherThan(rows.people, asRead.people));
  for (const ways of together(turning.map(({ read }) => read))) {
    const read = yield* readAs(ways);
    if (read !== null) otherwise.push(read);
  }
  return otherwise;

  function* readAs([read, ...others]: Ways): Steps<ReadWith | null> {
    const under = [read, ...others].reduce((each, { column, as }) => withColumn(each, column, as), layout);
    const facts = yield* RosterFacts.read(cells, under);
    if ("otherTable" in facts) return null;
    return { read, ...asItIs, rows: yield* RosterOnDay.of(cells, facts, day, chosen) };
  }
}

/** Nothing that the sheet says beside its rows is taken to be meant. */
const asItIs = { without: [], doubted: [], isOfOneEmployer: false } as const;

type ReadWith = ReadOtherwise & { readonly read: ReadAs };
type Ways = readonly [ReadAs, ...ReadAs[]];

/** The ways in which two columns or more may each be something else. */
function together(read: readonly ReadAs[]): readonly Ways[] {
  const all = read.reduce<readonly Ways[]>(
    (ways, each) => [
      ...ways,
      [each],
      ...ways
        .filter((way) => way.every(({ column, as }) => column !== each.column && as !== each.as))
        .map((way): Ways => [...way, each]),
    ],
    [],
  );
  return all.filter(({ length }) => length > 1).slice(0, MOST_TOGETHER);
}

/** Each costs a look at the whole roster. */
const MOST_TOGETHER = 8;

function isOtherThan(one: Uint32Array, other: Uint32Array): boolean {
  return one.some((count, kind) => count !== other[kind]);
}

/** The roster, however its columns are read, without the people of the sections. */
function* leftOut(
  asRead: RosterOnDay,
  readings: readonly ReadOtherwise[],
  sections: readonly ListSection[],
  chosen: Readings,
): Steps<readonly ReadOtherwise[]> {
  const { cells, day } = asRead;
  const otherwise: ReadOtherwise[] = [];
  for (const without of waysWithout(sections))
    for (const spans of spansOf(without))
      for (const { read, rows } of [{ read: null, rows: asRead }, ...readings])
        otherwise.push({
          read,
          ...asItIs,
          without,
          rows: yield* RosterOnDay.of(cells, rows.facts.without(spans), day, chosen),
        });
  return otherwise;
}

/** More employers than these are not tried one by one: everybody may then be another's. */
const MOST_EMPLOYERS = 6;

/** The roster, however it is read, with the people of one employer alone, for each that it names. */
function* ofEachEmployer(
  asRead: RosterOnDay,
  otherwise: readonly ReadOtherwise[],
  several: SeveralEmployers | null,
  chosen: Readings,
): Steps<readonly ReadOtherwise[]> {
  if (several === null) return [];
  const { cells, day } = asRead;
  const alone: ReadOtherwise[] = [];
  for (const each of [{ read: null, ...asItIs, rows: asRead }, ...otherwise])
    for (const facts of factsOfEach(each.rows.facts, several))
      alone.push({
        ...each,
        isOfOneEmployer: true,
        rows: yield* RosterOnDay.of(cells, facts, day, chosen),
      });
  return alone;
}

function factsOfEach(facts: RosterFacts, { employers }: SeveralEmployers): readonly RosterFacts[] {
  const all = employers.flatMap(({ rows }) => rows);
  if (employers.length > MOST_EMPLOYERS) return [facts.without([], new Set(all))];
  return employers.map(({ rows }) => {
    const own = new Set(rows);
    return facts.without(all.filter((row) => !own.has(row)).map((row) => [row, row + 1]));
  });
}

/** The roster, however it is read, where those of whom notes speak are only perhaps there. */
function* doubting(
  asRead: RosterOnDay,
  otherwise: readonly ReadOtherwise[],
  notes: readonly PeopleNote[],
  chosen: Readings,
): Steps<readonly ReadOtherwise[]> {
  if (notes.length === 0) return [];
  const { cells, day } = asRead;
  const people = new Set(notes.flatMap((note) => note.people));
  const inDoubt: ReadOtherwise[] = [];
  for (const each of [{ read: null, ...asItIs, rows: asRead }, ...otherwise])
    inDoubt.push({
      ...each,
      doubted: notes,
      rows: yield* RosterOnDay.of(cells, each.rows.facts.without([], people), day, chosen),
    });
  return inDoubt;
}

function peopleIn({ people }: RosterOnDay): number {
  return people.reduce((sum, count) => sum + count, 0);
}

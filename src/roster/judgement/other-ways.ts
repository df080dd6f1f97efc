import { kindIndex } from "../../domain/person";
import type { Readings } from "../../law/readings";
import type { SeveralEmployers } from "../employers/several-employers";
import { type ListSection, spansOf, waysWithout } from "../people/list-sections";
import type { PeopleNote } from "../people/notes-of-people";
import type { Further } from "../people/other-kinds";
import { RosterFacts } from "../people/roster-facts";
import { RosterOnDay } from "../people/roster-on-day";
import { type UnreadColumn, type UnreadField, withColumn } from "../people/unread-columns";
import type { Steps } from "../steps";
import type { AddedPeople } from "../words/added-people";

type ReadAs = { readonly column: UnreadColumn; readonly as: UnreadField };

/** A roster read in another way than as its columns were understood. */
export type ReadOtherwise = {
  /** An unread column, and the field it is read as. */
  readonly read: ReadAs | null;
  /** Sections whose people are left out. */
  readonly without: readonly ListSection[];
  /** Notes whose people are unclear. */
  readonly doubted: readonly PeopleNote[];
  /** Only the people of one of several employers. */
  readonly isOfOneEmployer: boolean;
  readonly rows: RosterOnDay;
};

/** What can be read in another way. */
type Open = {
  readonly columns: readonly UnreadColumn[];
  /** Sections with counted people. */
  readonly sections: readonly ListSection[];
  readonly employers: SeveralEmployers | null;
  readonly notes: readonly PeopleNote[];
};

/**
 * Every other way to read a roster: unread columns as the fields they may be, sections and notes taken literally, each
 * employer separately.
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

/** Of so few people most may really be yet to come. */
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
      // A hire date that would leave most of the staff yet to come is something else, unless there are few people.
      // Nothing like that limits leave dates and words for people who are gone.
      if (read !== null && (as !== "hire" || before <= FEW || 2 * peopleIn(read.rows) >= before))
        otherwise.push(read);
    }
  // Several columns may be unread at once, such as hire and leave dates, numbers and statuses.
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

/** Sections, notes and employers ignored. */
const asItIs = { without: [], doubted: [], isOfOneEmployer: false } as const;

type ReadWith = ReadOtherwise & { readonly read: ReadAs };
type Ways = readonly [ReadAs, ...ReadAs[]];

/** The ways to read two columns or more at once. */
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

/** Each reads the whole roster again. */
const MOST_TOGETHER = 8;

function isOtherThan(one: Uint32Array, other: Uint32Array): boolean {
  return one.some((count, kind) => count !== other[kind]);
}

/** The roster in every reading of its columns, without the people of the sections. */
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

/** With more employers, not each is tried separately: everybody becomes unclear. */
const MOST_EMPLOYERS = 6;

/** The roster in every reading so far, with the people of a single employer, for each of them. */
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

/** The roster in every reading so far, with the people of the notes unclear, and with those that notes add. */
function* doubting(
  asRead: RosterOnDay,
  otherwise: readonly ReadOtherwise[],
  notes: readonly PeopleNote[],
  chosen: Readings,
): Steps<readonly ReadOtherwise[]> {
  if (notes.length === 0) return [];
  const { cells, day } = asRead;
  const people = new Set(notes.flatMap((note) => note.people));
  const added = notes.flatMap((note) => (note.added === undefined ? [] : [kindOfAdded(note.added)]));
  const inDoubt: ReadOtherwise[] = [];
  for (const each of [{ read: null, ...asItIs, rows: asRead }, ...otherwise])
    inDoubt.push({
      ...each,
      doubted: notes,
      rows: yield* RosterOnDay.of(cells, each.rows.facts.without([], people, added), day, chosen),
    });
  return inDoubt;
}

/** Their category is unknown, and so is whether they are employees. */
function kindOfAdded({ people, side }: AddedPeople): Further {
  const kind = kindIndex({ side, grade: "unclear", engagement: "staff", presence: "unclear" });
  return { kind, people };
}

function peopleIn({ people }: RosterOnDay): number {
  return people.reduce((sum, count) => sum + count, 0);
}

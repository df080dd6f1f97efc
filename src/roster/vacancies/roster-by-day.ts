import { kindIndex, personKinds } from "../../domain/person";
import { type Request, withRequests } from "../../domain/requested-people";
import { tallyOf } from "../../domain/tally";
import { judge, type Judgement } from "../../domain/verdict";
import { KNOWN_FROM } from "../../law/dated";
import { type Day, isDay } from "../../law/day";
import { ratioExemptions } from "../../law/ratio-exemptions";
import { localContent } from "../../law/local-content";
import type { Readings } from "../../law/readings";
import { type Cells, readCell } from "../cell";
import { readDate } from "../date";
import { type Judged, judgeRoster, type NotCovered, type Question } from "../judge-roster";
import type { Columns, Unreadable } from "../layout";

/** The staffing sheet that vacancies are measured against, its day left open. */
export type RosterQuestion = Omit<Question, "day" | "readings">;

/** The staff as it will be on a day. */
export type StaffThatDay = {
  /** How many people there are of each kind (`personKinds`). */
  readonly people: readonly number[];
  readonly judged: Judged;
};

/** A staffing sheet, asked for several days; each day is worked out once. */
export class RosterByDay {
  protected readonly known = new Map<Day, StaffThatDay | Unreadable | NotCovered>();
  private readonly judgements = new Map<string, Judgement>();
  protected changes: readonly Day[] | null = null;

  constructor(
    protected readonly question: RosterQuestion,
    protected readonly readings: Readings,
    protected readonly asOf: Day,
  ) {}

  /**
   * The staff on a day, by the same reading as any check of that day. Foreigners whose permit ends between the as-of
   * day and that day are perhaps gone by then, so they become unclear.
   */
  on(day: Day): StaffThatDay | Unreadable | NotCovered {
    const known = this.known.get(day);
    if (known !== undefined) return known;
    const judged = judgeRoster({ ...this.question, readings: this.readings, day });
    if (judged.kind !== "judged") {
      this.known.set(day, judged);
      return judged;
    }
    const people = Array.from(judged.rows.people);
    endPermits(people, judged, this.asOf, judged.layout.firstRow, judged.cells.length);
    const answer = { judged, people };
    this.known.set(day, answer);
    return answer;
  }

  /**
   * The ratio of a day with everybody asked for by then; null where the roster cannot be read. Many vacancies ask for the
   * same, so each answer is kept.
   */
  judgedWith(requests: readonly Request[], day: Day): Judgement | null {
    const staff = this.on(day);
    if (!("judged" in staff)) return null;
    const name = JSON.stringify([day, requests]);
    const people = () => withRequests(staff.people, requests, this.readings);
    const judgement =
      this.judgements.get(name) ?? judge(tallyOf(people(), this.readings), staff.judged.standard);
    this.judgements.set(name, judgement);
    return judgement;
  }

  /** The days after one, up to another, on which the roster or the law of the ratio may change. */
  changesBetween(after: Day, last: Day): readonly Day[] {
    this.changes ??= inOrder(this.changesOfRoster());
    return this.changes.filter((day) => day > after && day <= last);
  }

  private changesOfRoster(): ReadonlySet<Day> {
    const today = this.on(this.asOf);
    const days = new Set<Day>();
    if ("judged" in today) {
      const { cells, layout } = today.judged;
      addChanges(days, cells, layout.columns, layout.firstRow, cells.length);
    }
    return days;
  }
}

/** The days on which the roster may change and those on which the law may. */
export function inOrder(changesOfRoster: ReadonlySet<Day>): readonly Day[] {
  return [...new Set([...changesOfRoster, ...changesOfLaw])].sort((a, b) => a - b);
}

/** Makes unclear whoever has a permit that ends between two days, in some of the rows. */
export function endPermits(
  people: number[],
  { cells, layout, rows, day }: Judged,
  asOf: Day,
  from: number,
  to: number,
): void {
  const column = layout.columns.permitExpiry;
  if (column === undefined) return;
  for (let row = from; row < to; row++) {
    const index = rows.kinds[row] ?? personKinds.length;
    const kind = personKinds[index];
    if (kind === undefined || kind.side === "citizen" || kind.presence === "unclear") continue;
    const expiry = readDate(readCell(cells[row]?.[column]));
    if (expiry.kind !== "day" || expiry.day < asOf || expiry.day >= day) continue;
    const unclear = kindIndex({ ...kind, presence: "unclear" });
    people[index] = (people[index] ?? 0) - 1;
    people[unclear] = (people[unclear] ?? 0) + 1;
  }
}

/** A first day changes the staff on itself, a last day or an end on the day after. */
const changing = { hire: 0, leave: 1, contractEnd: 1, permitExpiry: 1 } as const;

/** Adds the days on which some of the rows say that the staff changes. */
export function addChanges(days: Set<Day>, cells: Cells, columns: Columns, from: number, to: number): void {
  for (const field of ["hire", "leave", "contractEnd", "permitExpiry"] as const) {
    const column = columns[field];
    if (column === undefined) continue;
    for (let row = from; row < to; row++) {
      const read = readDate(readCell(cells[row]?.[column]));
      const dates = read.kind === "day" ? [read.day] : read.kind === "ambiguous" ? read.candidates : [];
      for (const date of dates) {
        const day = date + changing[field];
        if (isDay(day)) days.add(day);
      }
    }
  }
}

const changesOfLaw: readonly Day[] = [...Object.values(localContent), ...Object.values(ratioExemptions)]
  .flatMap(({ versions }) => versions.map(({ from }) => from))
  .filter((day) => day > KNOWN_FROM);

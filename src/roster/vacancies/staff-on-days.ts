import { kindsPresent } from "../../domain/person";
import { judgeAsked, type Request, withRequests } from "../../domain/requested-people";
import { judgeWays } from "../../domain/several-judgements";
import { standardOn } from "../../domain/standard";
import type { Judgement } from "../../domain/verdict";
import { possibilitiesOf } from "../../domain/who-counts";
import { isCovered, KNOWN_FROM } from "../../law/dated";
import type { Day } from "../../law/day";
import { localContent } from "../../law/local-content";
import { ratioExemptions } from "../../law/ratio-exemptions";
import { defaultReadings, type ReadingName, readingNames, type Readings } from "../../law/readings";
import { RosterTimeline } from "../forecast/roster-timeline";
import { timelinesOf } from "../forecast/steps-ahead";
import { judgeInSteps, type NotCovered, type Question } from "../judgement/judge-roster";
import type { Unreadable } from "../table/layout";
import type { Steps } from "../steps";
import { nameOfRequests } from "./merged-requests";

/** The staffing sheet for the ratio of vacancies, without a day. */
export type RosterQuestion = Omit<Question, "day" | "readings">;

const changesOfLaw: readonly Day[] = [...Object.values(localContent), ...Object.values(ratioExemptions)]
  .flatMap(({ versions }) => versions.map(({ from }) => from))
  .filter((day) => day > KNOWN_FROM);

/** A staffing sheet, read once for many days. */
export class StaffOnDays {
  readonly kind = "staff";
  private readonly judgements = new Map<string, Judgement>();
  private readonly staff = new Map<Day, readonly number[]>();
  private readonly changes: readonly Day[];

  private constructor(
    private readonly timeline: RosterTimeline,
    private readonly otherwise: readonly RosterTimeline[],
    private readonly readings: Readings,
  ) {
    const changes = [timeline, ...otherwise].flatMap(({ changeDays }) => changeDays);
    this.changes = [...new Set([...changes, ...changesOfLaw])].sort((a, b) => a - b);
  }

  /** Reads the sheet for a range of days. */
  static *read(
    question: RosterQuestion,
    readings: Readings,
    days: { readonly first: Day; readonly last: Day },
  ): Steps<StaffOnDays | Unreadable | NotCovered> {
    const first = Math.max(days.first, KNOWN_FROM) as Day;
    const judged = yield* judgeInSteps({ ...question, readings, day: first });
    if (judged.kind !== "judged") return judged;
    const timeline = yield* RosterTimeline.from(judged, days.last);
    return new StaffOnDays(timeline, yield* timelinesOf(judged, days.last), readings);
  }

  /** The number of people of each kind on a day, from the same facts as a check of that day. */
  peopleOn(day: Day): readonly number[] {
    const known = this.staff.get(day) ?? Array.from(this.timeline.peopleOn(day));
    this.staff.set(day, known);
    return known;
  }

  /**
   * The ratio of a day with some people applied for; null on a day before the rules are known. Cached, since many
   * vacancies ask for the same.
   */
  judgedWith(requests: readonly Request[], day: Day): Judgement | null {
    if (!isCovered(day)) return null;
    const name = `${String(day)} ${nameOfRequests(requests)}`;
    const known = this.judgements.get(name);
    if (known !== undefined) return known;
    const standard = standardOn(day, this.timeline.judged.standard.employer);
    const judgement = judgeAsked(requests, (people) => {
      const asked = (staff: ArrayLike<number>) => withRequests(staff, people, this.readings);
      return judgeWays(
        [asked(this.peopleOn(day)), ...this.otherwise.map((each) => asked(each.peopleOn(day)))],
        this.readings,
        standard,
      );
    });
    this.judgements.set(name, judgement);
    return judgement;
  }

  /** Readings of who counts, chosen otherwise than by default, that are about somebody present on one of these days. */
  readingsAboutSomebody(days: readonly Day[]): readonly ReadingName[] {
    return readingNames.filter((name) => {
      if (this.readings[name] === defaultReadings[name]) return false;
      const byDefault = { ...this.readings, [name]: defaultReadings[name] };
      return days.some((day) =>
        kindsPresent(this.peopleOn(day)).some(
          ({ kind }) => possibilitiesOf(kind, this.readings) !== possibilitiesOf(kind, byDefault),
        ),
      );
    });
  }

  /** The days after one, up to another, on which the staff or the law of the ratio changes. */
  changesBetween(after: Day, last: Day): readonly Day[] {
    return this.changes.filter((day) => day > after && day <= last);
  }
}

import { decisiveHeadcount, mostGenerous } from "../../domain/employer";
import { type LawChange, lawChangesBetween } from "../../domain/ratio-law-days";
import { judgeAsked, type Request, verdictAsked, withRequests } from "../../domain/requested-people";
import { judgeWays } from "../../domain/several-judgements";
import { standardOn } from "../../domain/standard";
import { tallyOf } from "../../domain/tally";
import { type Standard, verdictOf } from "../../domain/verdict";
import type { Day } from "../../law/day";
import { countedAsCitizens } from "../judgement/chosen-readings";
import type { Steps } from "../steps";
import { EndedPermits } from "./ended-permits";
import type { Filings } from "./filings";
import type { AskedFor, Cause, ExemptionLine, ForecastStep } from "./forecast-step";
import type { RosterTimeline } from "./roster-timeline";
import { rowCauses } from "./row-cause";

/** The inputs of a forecast. */
export type StepsQuestion = {
  readonly roster: RosterTimeline;
  /** The same roster in every other possible way of reading it. */
  readonly otherwise: readonly RosterTimeline[];
  /** The same roster with foreigners whose permits have ended counted, and without them. */
  readonly withPermits: { readonly counted: RosterTimeline; readonly gone: RosterTimeline };
  readonly filings: Filings;
  readonly last: Day;
};

/** Days per step. */
const STEP = 32;

/** Judges the roster on its own day and on every later day on which anything changes, like a check of that day. */
export function* forecastSteps(question: StepsQuestion): Steps<readonly ForecastStep[]> {
  const { roster, otherwise, withPermits, filings, last } = question;
  const from = roster.judged.day;
  const law = new Map(
    lawChangesBetween(from, last, roster.judged.standard.employer).map((change) => [change.day, change]),
  );
  const endsByDay = permitEndsByDay(withPermits.counted);
  const days = new Set<Day>([
    ...[roster, ...otherwise].flatMap(({ changeDays }) => changeDays),
    ...endsByDay.keys(),
    ...law.keys(),
  ]);
  for (const { day } of filings.filings) if (day > from && day <= last) days.add(day);
  const ended = new EndedPermits(withPermits.counted);
  const steps: ForecastStep[] = [];
  const ordered = [from, ...[...days].sort((a, b) => a - b)];
  for (const [index, day] of ordered.entries()) {
    if (index % STEP === STEP - 1) yield day;
    const ends = endsByDay.get(day) ?? [];
    ended.goTo(day, index === 0 ? permitsOver(withPermits.counted, day) : ends);
    const until = ((ordered[index + 1] ?? last + 1) - 1) as Day;
    const causes = index === 0 ? [] : causesOn(day, question, ends, law.get(day));
    steps.push(stepOn({ day, until, causes }, question, ended.count));
  }
  return steps;
}

/** The rows of foreigners whose permits had ended before the first day. */
function permitsOver(roster: RosterTimeline, day: Day): readonly number[] {
  return roster.permitsOver.filter((row) => {
    const person = roster.personOn(row, day);
    return person !== null && person.side !== "citizen";
  });
}

/** The rows of foreigners whose permits end, by the first day without a permit. */
function permitEndsByDay(roster: RosterTimeline): ReadonlyMap<Day, readonly number[]> {
  const byDay = new Map<Day, number[]>();
  for (const [row, day] of roster.permitEnds) {
    const person = roster.personOn(row, day);
    if (person === null || person.side === "citizen") continue;
    const known = byDay.get(day);
    if (known === undefined) byDay.set(day, [row]);
    else known.push(row);
  }
  return byDay;
}

function stepOn(
  { day, until, causes }: Pick<ForecastStep, "day" | "until" | "causes">,
  { roster, otherwise, withPermits, filings }: StepsQuestion,
  endedPermits: number,
): ForecastStep {
  const { readings, standard: ofFirstDay } = roster.judged;
  const standard = standardOn(day, ofFirstDay.employer);
  const requests = filings.requestsOn(day);
  const peopleWith = (timeline: RosterTimeline, asked: readonly Request[]) => {
    const people = timeline.peopleOn(day);
    return asked.length === 0 ? people : withRequests(people, asked, readings);
  };
  const judgedWith = (asked: readonly Request[]) =>
    judgeAsked(asked, (people) =>
      judgeWays(
        [peopleWith(roster, people), ...otherwise.map((each) => peopleWith(each, people))],
        readings,
        standard,
      ),
    );
  const { verdict, headcount, groups } = judgedWith(requests);
  const verdictIfGone =
    endedPermits === 0
      ? verdict
      : verdictAsked(requests, (people) =>
          verdictOf(tallyOf(peopleWith(withPermits.gone, people), readings), standard),
        );
  const isAsked = requests.length > 0 && readings.requested !== "current";
  return {
    day,
    until,
    causes,
    verdict,
    headcount,
    groups,
    countedAsCitizens: countedAsCitizens(peopleWith(roster, requests), readings),
    exemption: exemptionLine(standard, headcount),
    askedFor: isAsked ? { ...askedBy(day, filings), list: judgedWith([]) } : null,
    endedPermits,
    verdictIfGone,
  };
}

function askedBy(day: Day, { filings }: Filings): Pick<AskedFor, "applications" | "people"> {
  const counted = filings.filter((filing) => filing.day <= day && filing.counted > 0);
  return {
    applications: counted.length,
    people: counted.reduce((sum, filing) => sum + filing.counted, 0),
  };
}

/** The exemption claimed, with the headcount compared with its limit; null if none is claimed. */
export function exemptionLine(
  { claims, employer }: Standard,
  { min, max }: ForecastStep["headcount"],
): ExemptionLine | null {
  const claim = mostGenerous(claims);
  if (claim === null) return null;
  return {
    ...claim,
    people: { min: decisiveHeadcount(employer, min), max: decisiveHeadcount(employer, max) },
  };
}

function causesOn(
  day: Day,
  { roster, withPermits, filings }: StepsQuestion,
  ends: readonly number[],
  law: LawChange | undefined,
): readonly Cause[] {
  return [
    // Under a reading that no longer counts such people, the end of the permit is the cause, not the row's change.
    ...rowCauses(roster, day).filter(({ row }) => roster === withPermits.counted || !ends.includes(row)),
    ...ends.map((row): Cause => ({ kind: "permit_ends", row })),
    ...filings.filings
      .filter((filing) => filing.day === day)
      .map(({ row, people }): Cause => ({ kind: "files", vacancyRow: row, people })),
    ...(law === undefined ? [] : [{ kind: "law", rules: law.rules } as const]),
  ];
}

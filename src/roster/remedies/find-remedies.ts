import { remediesOf, type Remedy } from "../../domain/remedies";
import { type Group, groups } from "../../law/category";
import type { Day } from "../../law/day";
import { defaultReadings, type Readings } from "../../law/readings";
import { type ForecastTimeline, type ForecastQuestion, timelineInSteps } from "../forecast/forecast-roster";
import type { ForecastStep } from "../forecast/forecast-step";
import type { NotCovered } from "../judgement/judge-roster";
import type { Unreadable } from "../table/layout";
import { runToEnd, type Steps } from "../steps";
import { cautionsOf, exemptionCautions } from "./cautions";
import { groupShortfall, type RowTimeline } from "./group-shortfall";
import { headcountShortfall } from "./headcount-shortfall";
import { PeopleAhead } from "./people-ahead";
import { personLookup } from "./person-of-row";
import type { ExemptionRemedy, GroupRemedy, PersonOfRow, Remedies } from "./remedy";

export type RemedyQuestion = ForecastQuestion & {
  /** The day from which everything has to hold; by default the day it breaks, or else the as-of day. */
  readonly on?: Day;
};

/**
 * The cheapest remedies: every minimal set of actions with which each group holds from a day to the horizon, and with
 * which the claimed exemption continues. This is arithmetic, not advice, least of all advice to dismiss anybody.
 */
export function findRemedies(question: RemedyQuestion): Remedies | Unreadable | NotCovered {
  return runToEnd(findRemediesInSteps(question));
}

export function* findRemediesInSteps(question: RemedyQuestion): Steps<Remedies | Unreadable | NotCovered> {
  const { on: wanted, ...asked } = question;
  // On future days not renewing is one of the actions, so the end of a permit by itself removes nobody. For a single day
  // the readings are those of the check.
  const chosen = asked.readings ?? defaultReadings;
  const readings: Readings = asked.months === 0 ? chosen : { ...chosen, ended_permits: "counted" };
  const timeline = yield* timelineInSteps({ ...asked, readings });
  if (!("forecast" in timeline)) return timeline;
  const { from, last, breaks } = timeline.forecast;
  const on = Math.min(Math.max(wanted ?? breaks?.day ?? from, from), last) as Day;
  const steps = stepsFrom(timeline.forecast.steps, on);
  const people = new PeopleAhead(timeline.roster, steps);
  const person = personLookup(timeline.roster, steps);
  const managers = yield* groupRemedies(timeline, people, person, "managers");
  const workers = yield* groupRemedies(timeline, people, person, "workers");
  const exemption = yield* exemptionRemedies(timeline, people, person);
  const [first] = steps;
  if (first === undefined) throw new Error("A forecast has a step for every day");
  return {
    kind: "ways_back",
    ...{ on, last, first },
    groups: { managers: managers.ways, workers: workers.ways },
    isCut: { managers: managers.isCut, workers: workers.isCut },
    exemption,
    hasUnclear: steps.some((step) => groups.some((group) => step.groups[group].unclear > 0)),
  };
}

/** The steps from a day on, the first one cut to begin on that day. */
function stepsFrom(steps: readonly ForecastStep[], on: Day): readonly ForecastStep[] {
  return steps
    .filter(({ until }) => until >= on)
    .map((step, index) => (index === 0 && step.day < on ? { ...step, day: on, causes: [] } : step));
}

type PersonLookup = (row: number) => PersonOfRow;

/** People looked up per step. */
const STEP = 1024;

function* groupRemedies(
  timeline: ForecastTimeline,
  ahead: PeopleAhead,
  person: PersonLookup,
  group: Group,
): Steps<{ readonly ways: readonly GroupRemedy[]; readonly isCut: boolean }> {
  const rows = yield* groupShortfall(timeline, ahead, group);
  const found = yield* remediesOf(rows.shortfall);
  const ways: GroupRemedy[] = [];
  for (const remedy of found.ways) {
    ways.push(yield* wayOf(remedy));
    yield ways.length;
  }
  const byCost = ways.sort((a, b) => costOf(a) - costOf(b) || a.cost.foreigners - b.cost.foreigners);
  return { ways: byCost, isCut: found.isCut };

  function* wayOf({ hire, replace, notRenew, notHire, postpone, tightest }: Remedy): Steps<GroupRemedy> {
    const [replaced, lapsed, leftOut] = [
      chosen(rows.replace, replace),
      chosen(rows.notRenew, notRenew),
      chosen(rows.notHire, notHire),
    ];
    const postponed = chosen(rows.postpone, postpone);
    const way = {
      group,
      hire,
      replace: yield* people(replaced),
      notRenew: yield* people(lapsed),
      notHire: yield* people(leftOut),
      postpone: postponed.map(({ application }) => application),
      tightest: tightestDay(),
      cost: {
        citizens: hire + replace.length,
        foreigners: postponed.reduce(
          (sum, { application }) => sum + application.people,
          [...replaced, ...lapsed, ...leftOut].length,
        ),
      },
    };
    return { ...way, cautions: cautionsOf(way, ahead.steps, rows.isByReading) };

    /** Of a large list, one way can be about tens of thousands of people. */
    function* people(list: readonly RowTimeline[]): Steps<readonly PersonOfRow[]> {
      const found: PersonOfRow[] = [];
      for (const { row } of list) {
        if (found.length % STEP === STEP - 1) yield ways.length;
        found.push(person(row));
      }
      return found;
    }

    /** The group on the tightest day, after the actions. */
    function tightestDay(): GroupRemedy["tightest"] {
      const step = ahead.steps[tightest];
      const day = step?.day ?? timeline.forecast.from;
      const judged = step?.groups[group];
      const gone = [
        ...replaced,
        ...leftOut,
        ...lapsed.filter(({ row }) => day >= ahead.permitOver(row)),
      ].flatMap(({ worst }) => worst[tightest] ?? []);
      const found = hire + replaced.length;
      const notAsked = postponed.reduce((sum, { counted }) => sum + (counted[tightest] ?? 0), 0);
      return {
        day,
        percent: judged?.requiredPercent ?? 0,
        citizens: gone.reduce(
          (sum, { citizens }) => sum - citizens,
          (judged?.range.worst.citizens ?? 0) + found,
        ),
        total: gone.reduce(
          (sum, { total }) => sum - total,
          (judged?.range.worst.total ?? 0) + found - notAsked,
        ),
      };
    }
  }
}

function chosen<Item>(list: readonly Item[], positions: readonly number[]): readonly Item[] {
  return positions.map((position) => list[position]).filter((item) => item !== undefined);
}

function costOf({ cost }: GroupRemedy): number {
  return cost.citizens + cost.foreigners;
}

/** Null if no exemption with a limit is claimed; no remedies if the declared headcount exceeds it, whatever the roster. */
function* exemptionRemedies(
  timeline: ForecastTimeline,
  ahead: PeopleAhead,
  person: PersonLookup,
): Steps<readonly ExemptionRemedy[] | null> {
  const { steps } = ahead;
  const line = steps[0]?.exemption ?? null;
  const { declaredHeadcount } = timeline.roster.judged.standard.employer;
  const isSameLaw = steps.every(({ exemption }) => exemption?.limit === line?.limit);
  if (line === null || !Number.isFinite(line.limit) || !isSameLaw) return null;
  if ((declaredHeadcount ?? 0) > line.limit) return [];
  const rows = headcountShortfall(timeline, ahead, line);
  const found = yield* remediesOf(rows.shortfall);
  return found.ways.map(({ notHire, notRenew, postpone }) => {
    const way = {
      reason: line.reason,
      limit: line.limit,
      notRenew: chosen(rows.notRenew, notRenew).map(person),
      notHire: chosen(rows.notHire, notHire).map(person),
      postpone: chosen(rows.postpone, postpone).map(({ application }) => application),
    };
    return { ...way, cautions: exemptionCautions(way) };
  });
}

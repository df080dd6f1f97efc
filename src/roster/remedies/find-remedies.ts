import { remediesOf as waysOf } from "../../domain/remedies";
import { type Group, groups } from "../../law/category";
import type { Day } from "../../law/day";
import { defaultReadings, type Readings } from "../../law/readings";
import { type ForecastTimeline, type ForecastQuestion, timelineInSteps } from "../forecast/forecast-roster";
import type { ForecastStep } from "../forecast/forecast-step";
import type { NotCovered } from "../judgement/judge-roster";
import type { Unreadable } from "../table/layout";
import { inOneGo, type Steps } from "../steps";
import { cautionsOf, exemptionCautions } from "./cautions";
import { groupShortfall, type RowTimeline } from "./group-shortfall";
import { headcountShortfall } from "./headcount-shortfall";
import { PeopleAhead } from "./people-ahead";
import { personTeller } from "./person-of-row";
import type { ExemptionRemedy, GroupRemedy, PersonOfRow, Remedies } from "./remedy";

export type RemedyQuestion = ForecastQuestion & {
  /** The day from which everything has to hold; the day on which it breaks, or else the as-of day. */
  readonly on?: Day;
};

/**
 * The cheapest ways back: every smallest set of actions with which each group holds from a day to the horizon, and with
 * which the exemption claimed goes on. It is arithmetic and advises nothing: nobody who works is to be dismissed by it.
 */
export function findRemedies(question: RemedyQuestion): Remedies | Unreadable | NotCovered {
  return inOneGo(findRemediesInSteps(question));
}

/** The same in steps, so that a page can breathe between them. */
export function* findRemediesInSteps(question: RemedyQuestion): Steps<Remedies | Unreadable | NotCovered> {
  const { on: wanted, ...asked } = question;
  // Whether to renew is one of the actions on days to come, so a permit alone takes nobody away there. A day alone is that
  // of the check.
  const chosen = asked.readings ?? defaultReadings;
  const readings: Readings = asked.months === 0 ? chosen : { ...chosen, ended_permits: "counted" };
  const course = yield* timelineInSteps({ ...asked, readings });
  if (!("forecast" in course)) return course;
  const { from, last, breaks } = course.forecast;
  const on = Math.min(Math.max(wanted ?? breaks?.day ?? from, from), last) as Day;
  const steps = stepsFrom(course.forecast.steps, on);
  const people = new PeopleAhead(course.roster, steps);
  const person = personTeller(course.roster, steps);
  const managers = yield* groupWays(course, people, person, "managers");
  const workers = yield* groupWays(course, people, person, "workers");
  const exemption = yield* exemptionWays(course, people, person);
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

/** The steps from a day on, the first of them cut to begin with it. */
function stepsFrom(steps: readonly ForecastStep[], on: Day): readonly ForecastStep[] {
  return steps
    .filter(({ until }) => until >= on)
    .map((step, index) => (index === 0 && step.day < on ? { ...step, day: on, causes: [] } : step));
}

type TellPerson = (row: number) => PersonOfRow;

function* groupWays(
  course: ForecastTimeline,
  ahead: PeopleAhead,
  person: TellPerson,
  group: Group,
): Steps<{ readonly ways: readonly GroupRemedy[]; readonly isCut: boolean }> {
  const rows = yield* groupShortfall(course, ahead, group);
  const found = yield* waysOf(rows.course);
  const ways = found.ways.map(({ hire, replace, notRenew, notHire, postpone, tightest }): GroupRemedy => {
    const [replaced, lapsed, leftOut] = [
      chosen(rows.replace, replace),
      chosen(rows.notRenew, notRenew),
      chosen(rows.notHire, notHire),
    ];
    const postponed = chosen(rows.postpone, postpone);
    const people = (list: readonly RowTimeline[]) => list.map(({ row }) => person(row));
    const way = {
      group,
      hire,
      replace: people(replaced),
      notRenew: people(lapsed),
      notHire: people(leftOut),
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

    /** The group on that day without those who are gone by then, and with the citizens found. */
    function tightestDay(): GroupRemedy["tightest"] {
      const step = ahead.steps[tightest];
      const day = step?.day ?? course.forecast.from;
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
  });
  const byCost = ways.sort((a, b) => costOf(a) - costOf(b) || a.cost.foreigners - b.cost.foreigners);
  return { ways: byCost, isCut: found.isCut };
}

function chosen<Item>(list: readonly Item[], positions: readonly number[]): readonly Item[] {
  return positions.flatMap((position) => list.slice(position, position + 1));
}

function costOf({ cost }: GroupRemedy): number {
  return cost.citizens + cost.foreigners;
}

/** A declared headcount over the limit is no matter of the roster, so nothing on it helps. */
function* exemptionWays(
  course: ForecastTimeline,
  ahead: PeopleAhead,
  person: TellPerson,
): Steps<readonly ExemptionRemedy[] | null> {
  const { steps } = ahead;
  const line = steps[0]?.exemption ?? null;
  const { declaredHeadcount } = course.roster.judged.standard.employer;
  const isSameLaw = steps.every(({ exemption }) => exemption?.limit === line?.limit);
  if (line === null || !Number.isFinite(line.limit) || !isSameLaw) return null;
  if ((declaredHeadcount ?? 0) > line.limit) return [];
  const rows = headcountShortfall(course, ahead, line);
  const found = yield* waysOf(rows.course);
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

import { waysBack as waysOf } from "../../domain/ways-back";
import { waysToStayExempt } from "../../domain/ways-to-stay-exempt";
import { type Group, groups } from "../../law/category";
import type { Day } from "../../law/day";
import { type ForecastCourse, type ForecastQuestion, courseInSteps } from "../forecast/forecast-roster";
import type { ForecastStep } from "../forecast/forecast-step";
import type { NotCovered } from "../judge-roster";
import type { Unreadable } from "../layout";
import { inOneGo, type Steps } from "../steps";
import { cautionsOf, exemptionCautions } from "./cautions";
import { groupCourse } from "./group-course";
import { headcountCourse } from "./headcount-course";
import { personOfRow } from "./person-of-row";
import type { ExemptionWayBack, GroupWayBack, WaysBack } from "./way-back";

export type WaysBackQuestion = Omit<ForecastQuestion, "permitEnd"> & {
  /** The day from which everything has to hold; the day on which it breaks, or else the as-of day. */
  readonly on?: Day;
};

/**
 * The cheapest ways back: every smallest set of actions with which each group holds from a day to the horizon, and with
 * which the exemption claimed goes on. It is arithmetic and advises nothing: nobody who works is to be dismissed by it.
 */
export function waysBack(question: WaysBackQuestion): WaysBack | Unreadable | NotCovered {
  return inOneGo(waysBackInSteps(question));
}

/** The same in steps, so that a page can breathe between them. */
export function* waysBackInSteps(question: WaysBackQuestion): Steps<WaysBack | Unreadable | NotCovered> {
  const { on: wanted, ...asked } = question;
  // Whether to renew is one of the actions, so a permit alone takes nobody away.
  const course = yield* courseInSteps({ ...asked, permitEnd: "counted" });
  if (!("forecast" in course)) return course;
  const { from, last, breaks } = course.forecast;
  const on = Math.min(Math.max(wanted ?? breaks?.day ?? from, from), last) as Day;
  const steps = stepsFrom(course.forecast.steps, on);
  const managers = groupWays(course, steps, "managers");
  yield 0;
  const workers = groupWays(course, steps, "workers");
  yield 0;
  return {
    kind: "ways_back",
    on,
    last,
    groups: { managers: managers.ways, workers: workers.ways },
    isCut: { managers: managers.isCut, workers: workers.isCut },
    exemption: exemptionWays(course, steps),
    hasUnclear: steps.some((step) => groups.some((group) => step.groups[group].unclear > 0)),
  };
}

/** The steps from a day on, the first of them cut to begin with it. */
function stepsFrom(steps: readonly ForecastStep[], on: Day): readonly ForecastStep[] {
  return steps
    .filter(({ until }) => until >= on)
    .map((step, index) => (index === 0 && step.day < on ? { ...step, day: on, causes: [] } : step));
}

function groupWays(
  course: ForecastCourse,
  steps: readonly ForecastStep[],
  group: Group,
): { readonly ways: readonly GroupWayBack[]; readonly isCut: boolean } {
  const rows = groupCourse(course, steps, group);
  const { percent } = rows.course;
  const people = (list: readonly number[]) => list.map((row) => personOfRow(course.roster, row, steps));
  const found = waysOf(rows.course);
  const ways = found.ways.map(({ hire, replace, notRenew, notHire, tightest, then }): GroupWayBack => {
    const way = {
      group,
      hire,
      replace: people(replace.map((index) => rows.replace[index] ?? 0)),
      notRenew: people(rows.notRenew.slice(0, notRenew)),
      notHire: people(rows.notHire.slice(0, notHire)),
      tightest: { day: steps[tightest]?.day ?? course.forecast.from, percent, ...then },
      cost: { citizens: hire + replace.length, foreigners: replace.length + notRenew + notHire },
    };
    return { ...way, cautions: cautionsOf(way, steps) };
  });
  const byCost = ways.sort((a, b) => costOf(a) - costOf(b) || a.cost.foreigners - b.cost.foreigners);
  return { ways: byCost, isCut: found.isCut };
}

function costOf({ cost }: GroupWayBack): number {
  return cost.citizens + cost.foreigners;
}

/** A declared headcount over the limit is no matter of the roster, so nothing on it helps. */
function exemptionWays(
  course: ForecastCourse,
  steps: readonly ForecastStep[],
): readonly ExemptionWayBack[] | null {
  const line = steps[0]?.exemption ?? null;
  const { declaredHeadcount } = course.roster.judged.standard.employer;
  const isSameLaw = steps.every(({ exemption }) => exemption?.limit === line?.limit);
  if (line === null || !Number.isFinite(line.limit) || !isSameLaw) return null;
  if ((declaredHeadcount ?? 0) > line.limit) return [];
  const rows = headcountCourse(course, steps, line);
  const people = (list: readonly number[]) => list.map((row) => personOfRow(course.roster, row, steps));
  return waysToStayExempt(rows.course).map(({ notHire, notRenew }) => {
    const way = {
      reason: line.reason,
      limit: line.limit,
      notRenew: people(rows.notRenew.slice(0, notRenew)),
      notHire: people(rows.notHire.slice(0, notHire)),
    };
    return { ...way, cautions: exemptionCautions(way) };
  });
}

import type { GroupJudgement, Judgement } from "../domain/verdict";
import { type Group, groups } from "../law/category";
import { toDotted } from "../law/day";
import type { Forecast } from "../roster/forecast/forecast-roster";
import type { ForecastStep } from "../roster/forecast/forecast-step";
import type { RatioOnFiling } from "../roster/vacancies/ratio-on-filing";
import type { SayCheck } from "../i18n/check";

type Judged = Pick<Judgement, "groups">;

/** One number for one day: each group of the list alone, and with everybody asked for in applications. */
export function askedLines(step: ForecastStep, say: SayCheck): readonly string[] {
  return groups.flatMap((group) => askedLine(group, step, say) ?? []);
}

type Ahead = Pick<Forecast, "steps" | "breaks" | "doubtFrom">;

/** The first day of a forecast on which it does not surely hold, or its very first one. */
export function stepAhead({ steps, breaks, doubtFrom }: Ahead): ForecastStep | undefined {
  const day = Math.min(breaks?.day ?? Infinity, doubtFrom ?? Infinity);
  return steps.find((each) => each.day === day) ?? steps[0];
}

/** The same for that day. */
export function askedAhead(forecast: Ahead, say: SayCheck): readonly string[] {
  const step = stepAhead(forecast);
  if (step === undefined) return [];
  return askedLines(step, say).map((line) => say("asked.on", { day: toDotted(step.day), line }));
}

/** The same of one group; null where nobody is asked for, or those asked for change nothing of it. */
export function askedLine(group: Group, { askedFor, ...then }: ForecastStep, say: SayCheck): string | null {
  if (askedFor === null) return null;
  const { applications, people, list } = askedFor;
  const values = standings(group, list, then, say);
  return values && say("asked.line", { ...values, applications, people });
}

/** The same of the day of a filing, with everybody whom the application and those before it ask for. */
export function filingLines({ list, requested, ...then }: RatioOnFiling, say: SayCheck): readonly string[] {
  return groups.flatMap((group) => {
    const values = standings(group, list, then, say);
    return values === null
      ? []
      : [say("asked.people", { ...values, people: requested.own + requested.before })];
  });
}

/** How a group stands: "86 of 96, 4 short". */
export function standing({ range, gap, room }: GroupJudgement, say: SayCheck): string {
  const { worst, best } = range;
  const counts =
    worst.citizens === best.citizens && worst.total === best.total
      ? say("asked.count", worst)
      : say("asked.count.range", {
          ...{ worstCitizens: worst.citizens, worstTotal: worst.total },
          ...{ bestCitizens: best.citizens, bestTotal: best.total },
        });
  if (gap.max === 0) return say("asked.fits", { counts, room: room.min });
  return gap.min === gap.max
    ? say("asked.short", { counts, gap: gap.max })
    : say("asked.short.range", { counts, ...gap });
}

/** Both ways of a group in words; null where they are the same. */
function standings(group: Group, list: Judged, then: Judged, say: SayCheck) {
  const [before, after] = [standing(list.groups[group], say), standing(then.groups[group], say)];
  return before === after ? null : { group: say(`group.${group}`), list: before, then: after };
}

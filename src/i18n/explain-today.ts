import { type Group, groups } from "../law/category";
import type { GroupJudgement } from "../domain/verdict";
import type { ForecastStep } from "../roster/forecast/forecast-step";
import type { GroupRemedy, Remedies, Way } from "../roster/remedies/remedy";
import { explainExemptionRemedy, explainRemedy, remedyNeedsNothing, type WayRows } from "./explain-remedy";
import type { SayPlan } from "./plan";

/** One number for one day: each group of the list alone, and with everybody asked for in applications. */
export function askedLines({ askedFor, groups: then }: ForecastStep, say: SayPlan): readonly string[] {
  if (askedFor === null) return [];
  const { applications, people, list } = askedFor;
  return groups.flatMap((group) => {
    const [before, after] = [standing(list.groups[group], say), standing(then[group], say)];
    const values = { group: say(`group.${group}`), list: before, then: after, applications, people };
    return before === after ? [] : [say("asked.line", values)];
  });
}

/** How a group stands: "86 of 96, 4 short". */
export function standing({ range, gap, room }: GroupJudgement, say: SayPlan): string {
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

/** What one group, or staying exempt, asks for: what to do first, then its arithmetic and its cost. */
export type ActList = {
  readonly key: Group | "exemption";
  readonly title: string;
  /** Each way with its sentences; none where no set of actions is enough. */
  readonly ways: readonly { readonly way: Way; readonly sentences: readonly string[] }[];
};

/** The ways of one day by what they mend; a group in which nothing is needed is left out. */
export function actLists(all: Remedies, rows: WayRows, say: SayPlan): readonly ActList[] {
  const { exemption } = all;
  const isNeeded = (ways: readonly GroupRemedy[]) => !ways.some(remedyNeedsNothing);
  const staying = exemption !== null && exemption.length > 0 && !exemption.some(remedyNeedsNothing);
  return [
    ...groups
      .filter((group) => isNeeded(all.groups[group]))
      .map((group) => ({
        key: group,
        title: say("today.group", { group: say(`group.${group}`) }),
        ways: all.groups[group].map((way) => ({ way, sentences: explainRemedy(way, all, rows, say) })),
      })),
    ...(staying
      ? [
          {
            key: "exemption" as const,
            title: say("today.exemption"),
            ways: exemption.map((way) => ({ way, sentences: explainExemptionRemedy(way, rows, say) })),
          },
        ]
      : []),
  ];
}

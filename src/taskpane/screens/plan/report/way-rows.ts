import type { Row } from "../../../../account/account";
import { sentences, subheading } from "../../../../account/values";
import { cautionSentences, explainExemptionRemedy, explainRemedy } from "../../../../i18n/explain-remedy";
import { groups } from "../../../../law/category";
import { toDotted } from "../../../../law/day";
import type { LabelledRemedy } from "../remedies/remedy-label";
import { remedySections } from "../remedies/remedy-sections";
import { rowNames } from "../row-names";
import type { PlanReport, PlanVoices } from "./plan-report";

/** The least with which it holds again: what may forbid it, what to do, the arithmetic and the cost in people. */
export function wayRows({ answer, forecast }: PlanReport, voices: PlanVoices): readonly Row[] {
  const { ways } = answer;
  if (ways === null) return [];
  const { sayPlan, sayRows } = voices;
  const names = rowNames(answer, forecast);
  const explain = (way: LabelledRemedy) =>
    "group" in way ? explainRemedy(way, ways, names, sayPlan) : explainExemptionRemedy(way, names, sayPlan);
  const sections = remedySections(ways, voices);
  if (sections.length === 0) return [];
  return [
    ...sentences([
      sayRows("ways.intro", { day: toDotted(ways.on), last: toDotted(ways.last) }),
      sayPlan("way.no_advice"),
      ...(groups.some((group) => ways.isCut[group]) ? [sayPlan("way.cut")] : []),
      ...cautionSentences(
        sections.flatMap((section) => section.ways),
        sayPlan,
      ),
      ...(ways.hasUnclear ? [sayPlan("way.unclear")] : []),
    ]),
    ...sections.flatMap((section) => [
      subheading(section.title),
      ...(section.ways.length === 0 ? sentences([section.none]) : []),
      ...section.ways.flatMap((way) => {
        const [actions = "", ...why] = explain(way);
        return [subheading(actions), ...sentences(why)];
      }),
    ]),
  ];
}

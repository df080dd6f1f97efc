import type { Row } from "../../../../account/account";
import { sentences, subheading } from "../../../../account/values";
import { explainExemptionRemedy, explainRemedy } from "../../../../i18n/explain-remedy";
import { groups } from "../../../../law/category";
import { toDotted } from "../../../../law/day";
import type { LabelledRemedy } from "../remedies/remedy-label";
import { remedySections } from "../remedies/remedy-sections";
import type { PlanReport, PlanVoices } from "./plan-report";

/** The least with which it holds again: what to do, the arithmetic, the cost in people, and what may forbid it. */
export function wayRows({ answer }: PlanReport, voices: PlanVoices): readonly Row[] {
  const { ways, roster } = answer;
  if (ways === null) return [];
  const { sayPlan, sayRows } = voices;
  const rowName = (row: number) => roster.sheet.row + row + 1;
  const explain = (way: LabelledRemedy) =>
    "group" in way ? explainRemedy(way, rowName, sayPlan) : explainExemptionRemedy(way, rowName, sayPlan);
  const sections = remedySections(ways, voices);
  if (sections.length === 0) return [];
  return [
    ...sentences([
      sayRows("ways.intro", { day: toDotted(ways.on), last: toDotted(ways.last) }),
      sayPlan("way.no_advice"),
      ...(groups.some((group) => ways.isCut[group]) ? [sayPlan("way.cut")] : []),
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

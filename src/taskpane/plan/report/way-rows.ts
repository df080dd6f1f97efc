import type { PlannedRow } from "../../../excel/sheet-plan";
import { explainExemptionWay, explainWayBack } from "../../../i18n/explain-way-back";
import { groups } from "../../../law/category";
import { toDotted } from "../../../law/day";
import { bold, sentences, words } from "../../report/planned-cells";
import type { Way } from "../ways/named-way";
import { waySections } from "../ways/way-sections";
import type { PlanReport, PlanReportSpeech } from "./plan-report";

/** The least with which it holds again: what to do, the arithmetic, the cost in people, and what may forbid it. */
export function wayRows({ answer }: PlanReport, speech: PlanReportSpeech): readonly PlannedRow[] {
  const { ways, roster } = answer;
  if (ways === null) return [];
  const { sayPlan, sayRows } = speech;
  const rowName = (row: number) => roster.sheet.row + row + 1;
  const explain = (way: Way) =>
    "group" in way ? explainWayBack(way, rowName, sayPlan) : explainExemptionWay(way, rowName, sayPlan);
  const sections = waySections(ways, speech);
  if (sections.length === 0) return [];
  return [
    ...sentences([
      sayRows("ways.intro", { day: toDotted(ways.on), last: toDotted(ways.last) }),
      sayPlan("way.no_advice"),
      ...(groups.some((group) => ways.isCut[group]) ? [sayPlan("way.cut")] : []),
      ...(ways.hasUnclear ? [sayPlan("way.unclear")] : []),
    ]),
    ...sections.flatMap((section) => [
      [],
      [bold(section.title)],
      ...(section.ways.length === 0 ? sentences([section.none]) : []),
      ...section.ways.flatMap((way) => {
        const [actions = "", ...why] = explain(way);
        return [[bold(actions)], ...why.map((sentence) => [words(sentence)])];
      }),
    ]),
  ];
}

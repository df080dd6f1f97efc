import { planTexts } from "../../i18n/plan";
import { speaker } from "../../i18n/speaker";
import type { Language } from "../../i18n/language";
import type { Row } from "../account";
import { item, sentences, subheading } from "../values";
import { cautionSentences, explainExemptionRemedy, explainRemedy } from "../../sentences/explain-remedy";
import { groups } from "../../law/category";
import { toDotted } from "../../law/day";
import type { Ahead } from "./ahead";
import type { Way } from "../../roster/remedies/remedy";
import { remedySections } from "./remedy-sections";
import { rowNames } from "./row-names";

/** On paper more ways of a group than these are no help; the screen lists them all. */
const MOST = 10;

/** The remedies: cautions, actions, arithmetic, and cost in people. */
export function wayRows(ahead: Ahead, language: Language): readonly Row[] {
  const { ways } = ahead;
  if (ways === null) return [];
  const sayPlan = speaker(planTexts, language);
  const names = rowNames(ahead, ahead.forecast);
  const explain = (way: Way) =>
    "group" in way ? explainRemedy(way, ways, names, sayPlan) : explainExemptionRemedy(way, names, sayPlan);
  const sections = remedySections(ways, language);
  if (sections.length === 0) return [];
  const isCut =
    groups.some((group) => ways.isCut[group]) || sections.some((section) => section.ways.length > MOST);
  return [
    ...sentences([
      sayPlan("ways.intro", { day: toDotted(ways.on), last: toDotted(ways.last) }),
      sayPlan("way.no_advice"),
      ...(isCut ? [sayPlan("way.cut")] : []),
      ...cautionSentences(
        sections.flatMap((section) => section.ways),
        sayPlan,
      ),
      ...(ways.hasUnclear ? [sayPlan("way.unclear")] : []),
    ]),
    ...sections.flatMap((section) => [
      subheading(section.title),
      ...(section.ways.length === 0 ? sentences([section.none]) : []),
      ...section.ways.slice(0, MOST).flatMap((way) => {
        const [actions = "", ...why] = explain(way);
        return [item(actions, why)];
      }),
    ]),
  ];
}

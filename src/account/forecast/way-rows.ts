import { answers } from "../../i18n/answers";
import { planTexts } from "../../i18n/plan";
import { speaker } from "../../i18n/speaker";
import type { Language } from "../../i18n/language";
import type { Row } from "../account";
import { item, sentences, subheading } from "../values";
import { remedyGroups, remedyNotes } from "../../sentences/remedy-groups";
import { toDotted } from "../../law/day";
import { type Ahead, haveWays } from "./ahead";
import { rowNames } from "./row-names";

/** On paper more ways of a group than these are no help; the screen lists them all. */
const MOST = 10;

/** The remedies: cautions, actions, arithmetic, and cost in people. */
export function wayRows(ahead: Ahead, language: Language): readonly Row[] {
  const { ways } = ahead;
  if (ways === null || !haveWays(ahead)) return [];
  const sayPlan = speaker(planTexts, language);
  const sayAnswer = speaker(answers, language);
  const listed = remedyGroups(ways, rowNames(ahead, ahead.forecast), sayPlan);
  if (listed.length === 0) return [];
  const isCut = listed.some(({ remedies }) => remedies.length > MOST);
  return [
    ...sentences([
      sayPlan("ways.intro", { day: toDotted(ways.on), last: toDotted(ways.last) }),
      sayPlan("way.no_advice"),
      ...remedyNotes(listed, ways, sayPlan, isCut),
    ]),
    ...listed.flatMap(({ key, remedies }) => [
      subheading(key === "exemption" ? sayPlan("ways.exemption") : sayAnswer(`group.${key}`)),
      ...(remedies.length === 0
        ? sentences([sayPlan(key === "exemption" ? "way.exemption.none" : "ways.none")])
        : []),
      ...remedies.slice(0, MOST).map(({ sentences: [actions = "", ...why] }) => item(actions, why)),
    ]),
  ];
}

import { checkTexts } from "../../i18n/check";
import { pane } from "../../i18n/pane";
import { speaker } from "../../i18n/speaker";
import type { Language } from "../../i18n/language";
import type { Judgement } from "../../domain/verdict";
import { reportTexts } from "../../i18n/report";
import { type Group, groups } from "../../law/category";
import { toDotted } from "../../law/day";
import type { Flow, Flows, ListComparison } from "../../roster/changes/compare-lists";
import { outcomeWords } from "../../sentences/group-words";
import type { Row } from "../account";
import { sentences } from "../values";

const flowOrder: readonly Flow[] = [
  ...(["came", "went", "category_in", "category_out"] as const),
  ...(["citizenship_in", "citizenship_out", "other_in", "other_out"] as const),
];

/** Each group before and after, and why "3 short" became "4 short"; unchanged groups are left out. */
export function groupChangeRows(
  { before, after, flows }: ListComparison,
  language: Language,
): readonly { readonly title: string; readonly rows: readonly Row[] }[] {
  const say = speaker(reportTexts, language);
  const sayPane = speaker(pane, language);
  const sayAnswer = speaker(checkTexts, language);
  return groups.flatMap((group) => {
    const sides = ["citizens", "foreigners"] as const;
    const why = sides.flatMap((side) => {
      const was = before.groups[group][side];
      const is = after.groups[group][side];
      const words = flowWords(flows[group][side], is - was);
      return words === ""
        ? []
        : [`– ${say(`changes.why.${side}`, { before: was, after: is, flows: words })}`];
    });
    const was = say("changes.group.there", { day: toDotted(before.day), state: stateOf(before, group) });
    const is = say("changes.group.here", { day: toDotted(after.day), state: stateOf(after, group) });
    const isMoved =
      why.length > 0 || JSON.stringify(before.groups[group]) !== JSON.stringify(after.groups[group]);
    return isMoved ? [{ title: sayAnswer(`group.${group}`), rows: sentences([was, is, ...why]) }] : [];
  });

  function stateOf({ groups: judged, verdict }: Judgement, group: Group): string {
    const { citizens, foreigners, unclear } = judged[group];
    const outcome = outcomeWords(judged[group], sayPane, verdict === "exempt");
    if (outcome === null) return sayPane("group.empty");
    const values = { citizens, foreigners, outcome };
    return unclear > 0
      ? say("changes.group.state.unclear", { ...values, unclear })
      : say("changes.group.state", values);
  }

  /** The part of the difference that no flow explains comes from people who could not be matched. */
  function flowWords(flow: Flows, difference: number): string {
    const told = flowOrder.map((each) => ({ each, count: flow[each] ?? 0 })).filter(({ count }) => count > 0);
    const moved = told.reduce((sum, { each, count }) => sum + (comesIn(each) ? count : -count), 0);
    const rest = difference - moved;
    return [
      ...told.map(({ each, count }) => say(`changes.flow.${each}`, { count })),
      ...(rest === 0
        ? []
        : [say("changes.flow.rest", { count: rest > 0 ? `+${String(rest)}` : `−${String(-rest)}` })]),
    ].join(", ");
  }
}

function comesIn(flow: Flow): boolean {
  return flow === "came" || flow.endsWith("_in");
}

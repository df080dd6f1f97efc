import { explainSuggestion } from "../../sentences/explain-suggestion";
import type { SayCheck } from "../../i18n/check";
import type { PositionsAsked } from "../../roster/positions/ask-positions";
import { jsonGroups } from "../json-groups";

/** The table of positions as JSON; empty if a column states the categories. */
export function jsonPositions(asked: PositionsAsked | null, sayColumns: SayCheck) {
  if (asked === null) return {};
  const { lines, ifSuggested } = asked;
  return {
    ...(lines.some(({ decided }) => decided === null) && { needs: "categories" as const }),
    positions: lines.map(({ position, people, foreigners, staffKind, decided, suggestion, decides }) => ({
      position,
      people,
      foreigners,
      staffKind: staffKind === "" ? null : staffKind,
      category: decided,
      suggestion: suggestion.category,
      reason: explainSuggestion(suggestion, sayColumns),
      reasonCode: suggestion.reason,
      decides,
    })),
    ifSuggested: { verdict: ifSuggested.verdict, groups: jsonGroups(ifSuggested.groups) },
  };
}

import { explainSuggestion } from "../../i18n/explain-suggestion";
import type { SayPositions } from "../../i18n/positions";
import type { PositionsAsked } from "../../roster/positions/ask-positions";
import { jsonGroups } from "../json-groups";

/** The table of positions for programs; nothing where a column says the categories. */
export function jsonPositions(asked: PositionsAsked | null, sayPositions: SayPositions) {
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
      reason: explainSuggestion(suggestion, sayPositions),
      reasonCode: suggestion.reason,
      decides,
    })),
    ifSuggested: { verdict: ifSuggested.verdict, groups: jsonGroups(ifSuggested.groups) },
  };
}

import { speaker } from "../../../i18n/speaker";
import type { Language } from "../../../i18n/language";
import { toDotted } from "../../../law/day";
import type { Bounds } from "../../../domain/tally";
import { checkTexts } from "../../../i18n/check";
import { rulesTexts } from "../../../i18n/rules";
import type { Comparison, LawChange } from "./compare-days";
import { isSameValue } from "./history-of";
import { verdictHeadline } from "../../verdict/verdict-words";
import { ruleSentence } from "../../../sentences/rule-sentence";

/**
 * How the verdict changed between two days, and the day if the law alone changed it; null if one of the days has no
 * verdict.
 */
export function changeSentence(
  { change, turnedOn, earlier, later }: Comparison,
  language: Language,
): string | null {
  const sayRule = speaker(rulesTexts, language);
  if (earlier.result.kind !== "check" || later.result.kind !== "check") return null;
  if (change === null) {
    const isAlike = verdictHeadline(earlier, language) === verdictHeadline(later, language);
    return sayRule(isAlike ? "compare.same" : "compare.same.numbers");
  }
  return turnedOn === null
    ? sayRule(`compare.between.${change}`, { from: toDotted(earlier.day), to: toDotted(later.day) })
    : sayRule(`compare.on.${change}`, { day: toDotted(turnedOn) });
}

/** The number of people counted on each day; null if equal. */
export function peopleSentence({ earlier, later }: Comparison, language: Language): string | null {
  const sayRule = speaker(rulesTexts, language);
  if (earlier.result.kind !== "check" || later.result.kind !== "check") return null;
  const [before, after] = [earlier.result.headcount, later.result.headcount];
  if (isSameValue(before, after)) return null;
  return sayRule("compare.people", {
    before: countWords(before, language),
    after: countWords(after, language),
    from: toDotted(earlier.day),
    to: toDotted(later.day),
  });
}

/** A legal value before and after. */
export function lawChangeLines({ rule, before, after }: LawChange, language: Language): readonly string[] {
  const line = (key: "before.value" | "next.value", day: string, value: unknown) =>
    speaker(rulesTexts, language)(key, { day, rule: ruleSentence(rule, value, language) });
  return [
    line("before.value", toDotted((after.from - 1) as typeof after.from), before.value),
    line("next.value", toDotted(after.from), after.value),
  ];
}

function countWords({ min, max }: Bounds, language: Language): string {
  return min === max ? String(min) : speaker(checkTexts, language)("totals.range", { min, max });
}

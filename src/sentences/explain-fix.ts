import { toDotted } from "../law/day";
import type { Fix, FixValue } from "../roster/judgement/fix";
import type { SayAnswer } from "../i18n/answers";

/** What could be written in the cell, several possibilities side by side: “Казахстан” / “Кыргызстан”. */
export function explainFix(fix: Fix, say: SayAnswer): string {
  return valuesOf(fix)
    .map((value) => fixValueWords(value, say))
    .join(" / ");
}

/** The values that a fix leaves to choose from; one where it is safe. */
export function valuesOf(fix: Fix): readonly FixValue[] {
  return fix.kind === "safe" ? [fix.value] : fix.values;
}

/** One value as it would stand in the cell. */
export function fixValueWords(value: FixValue, say: SayAnswer): string {
  switch (value.as) {
    case "text":
      return say("quoted", { text: value.text });
    case "number":
      return String(value.number);
    case "date":
      return toDotted(value.day);
  }
}

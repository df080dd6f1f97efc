import { checkTexts } from "../../i18n/check";
import { speaker } from "../../i18n/speaker";
import type { Language } from "../../i18n/language";
import type { Step } from "../../domain/proof";
import { shortages } from "../../sentences/headline";
import type { Check } from "../../roster/check";

type ExemptionStep = Extract<Step, { kind: "exemption" }>;

/**
 * How far an applicable exemption is from ending, in people; at the limit also what the ratio would be for the people
 * listed now.
 */
export function exemptionEnd(check: Check, held: ExemptionStep, language: Language): readonly string[] {
  const say = speaker(checkTexts, language);
  const { people, limit } = held;
  const more = limit - people.max + 1;
  // New hires may or may not change a declared headcount, so it is only mentioned.
  if (people.max > check.headcount.max)
    return [say("exemption.ends.declared", { people: people.max, limit })];
  const end =
    people.min < people.max
      ? say("exemption.ends.unclear", { ...people, limit, more })
      : say(more === 1 ? "exemption.ends.next" : "exemption.ends", { people: people.max, limit, more });
  if (more > 1) return [end];
  const gaps = shortages(check.proof, say);
  return [end, gaps === "" ? say("exemption.then.holds") : say("exemption.then.gaps", { gaps })];
}

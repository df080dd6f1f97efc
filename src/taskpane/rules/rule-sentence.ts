import { type RulesKey, rulesTexts, type SayRules } from "../../i18n/rules";
import type { ExcludedActivity } from "../../law/business-size";
import type { RuleId } from "../../law/rules";
import type { CheckSpeech } from "../check/check-speech";
import { grouped } from "../grouped";

type SpeechOfRules = Pick<CheckSpeech, "language" | "sayRule">;

/** The words for names in a list; an excluded activity without words does not compile. */
const itemKey = (activity: ExcludedActivity): RulesKey => `item.${activity}`;

/**
 * The value of a rule as a sentence; a rule without one does not compile. A value that is a word, such as "unknown",
 * has a sentence of its own; the names in a list are put into words where they have some and stand as they are
 * elsewhere.
 */
export function ruleSentence(id: RuleId, value: unknown, { language, sayRule }: SpeechOfRules): string {
  const key: RulesKey = `rule.${id}`;
  if (typeof value === "string") return sayRule(keyOfWord(key, value));
  if (Array.isArray(value))
    return sayRule(key, { value: value.map((item) => itemName(String(item), sayRule)).join(", ") });
  const numbers = Object.entries(typeof value === "object" ? { ...value } : { value });
  return sayRule(
    key,
    Object.fromEntries(numbers.map(([name, number]) => [name, grouped(Number(number), language)])),
  );
}

function keyOfWord(rule: RulesKey, word: string): RulesKey {
  const key = `${rule}.${word}`;
  if (!isRulesKey(key)) throw new Error(`There is no sentence ${key}`);
  return key;
}

function itemName(item: string, say: SayRules): string {
  const key = itemKey(item as ExcludedActivity);
  return isRulesKey(key) ? say(key) : item;
}

function isRulesKey(key: string): key is RulesKey {
  return key in rulesTexts.en;
}

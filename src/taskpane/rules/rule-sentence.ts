import { type RulesKey, rulesTexts, type SayRules } from "../../i18n/rules";
import type { CheckSpeech } from "../check/check-speech";
import { grouped } from "../grouped";

type SpeechOfRules = Pick<CheckSpeech, "language" | "sayRule">;

/**
 * The value of a rule as a sentence. A value that is a word, such as "unknown", has a sentence of its own; the names
 * in a list are put into words where they have some and stand as they are elsewhere.
 */
export function ruleSentence(id: string, value: unknown, { language, sayRule }: SpeechOfRules): string {
  const key = `rule.${id}` as RulesKey;
  if (typeof value === "string") return sayRule(`${key}.${value}` as RulesKey);
  if (Array.isArray(value))
    return sayRule(key, { value: value.map((item) => itemName(String(item), sayRule)).join(", ") });
  const numbers = Object.entries(typeof value === "object" ? { ...value } : { value });
  return sayRule(
    key,
    Object.fromEntries(numbers.map(([name, number]) => [name, grouped(Number(number), language)])),
  );
}

function itemName(item: string, say: SayRules): string {
  const key = `item.${item}`;
  return key in rulesTexts.en ? say(key as RulesKey) : item;
}

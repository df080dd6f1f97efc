import { anyOf, speaker } from "../i18n/speaker";
import type { ExcludedActivity } from "../law/business-size";
import type { UNKNOWN } from "../law/dated";
import type { RuleId, rules } from "../law/rules";
import { hasText } from "../i18n/catalogue";
import { grouped } from "../i18n/grouped";
import type { Language } from "../i18n/language";
import { type RulesKey, rulesTexts } from "../i18n/rules";

type Rule = (typeof rules)[number];

/** The word that stands for a number in one version of a rule, such as "any_size"; "unknown" where nothing else is there. */
type WordIn<V> = V extends { readonly value: infer Value }
  ? [Value] extends [typeof UNKNOWN]
    ? Value
    : Exclude<Extract<Value, string>, typeof UNKNOWN>
  : never;

type WordsOf<Id> = WordIn<Extract<Rule, { readonly id: Id }>["versions"][number]>;

/** The key of each word that any rule has; one without a sentence does not compile. */
type WordKey = { [Id in RuleId]: `rule.${Id}.${WordsOf<Id>}` }[RuleId];

/** The words for names in a list; an excluded activity without words does not compile. */
const itemKey = (activity: ExcludedActivity): RulesKey => `item.${activity}`;

/**
 * The value of a rule as a sentence; a rule without one does not compile. A value that is a word, such as "unknown",
 * has a sentence of its own; the names in a list are put into words where they have some and stand as they are
 * elsewhere.
 */
export function ruleSentence(id: RuleId, value: unknown, language: Language): string {
  const sayRule = anyOf(speaker(rulesTexts, language));
  const key: RulesKey = `rule.${id}`;
  if (typeof value === "string") return sayRule(wordKey(id, value), {});
  if (Array.isArray(value))
    return sayRule(key, { value: value.map((item) => itemName(String(item), language)).join(", ") });
  const numbers = Object.entries(typeof value === "object" ? { ...value } : { value });
  return sayRule(
    key,
    Object.fromEntries(numbers.map(([name, number]) => [name, grouped(Number(number), language)])),
  );
}

function wordKey(id: RuleId, word: string): RulesKey {
  return `rule.${id}.${word}` as WordKey;
}

/** A name in the list of a rule, in words where it has some. */
export function itemName(item: string, language: Language): string {
  const key = itemKey(item as ExcludedActivity);
  return hasText(rulesTexts, language, key) ? anyOf(speaker(rulesTexts, language))(key, {}) : item;
}

import { pageTexts } from "../../i18n/pages.ts";
import type { Language } from "../../i18n/language.ts";
import { rulesTexts } from "../../i18n/rules.ts";
import { speaker } from "../../i18n/speaker.ts";
import { lawCheckedOn } from "../../domain/law-checked.ts";
import { parametersOn } from "../../domain/parameters.ts";
import { type ExcludedActivity, excludedActivities } from "../../law/business-size.ts";
import { KNOWN_FROM, UNKNOWN, type Version } from "../../law/dated.ts";
import { dateOf, type Day, toDotted } from "../../law/day.ts";
import { TRANSFEREE_SEARCH_ENDED } from "../../law/labour-market-test.ts";
import { rules } from "../../law/rules.ts";
import { checkedOnOf } from "../../law/source-days.ts";
import { type SourceId, sources } from "../../law/sources.ts";
import { unreadAmendment } from "../../law/unread-amendment.ts";
import { OLDEST_POSTING } from "../../law/vacancy-readings.ts";
import { workingCalendarSpan } from "../../law/working-calendar.ts";
import {
  actName,
  actsInTurn,
  allSources,
  capitalised,
  confidenceWords,
  currentSources,
  sourceLink,
} from "./acts-and-sources.ts";
import { calendarRows } from "./calendar-rows.ts";
import type { Hole } from "./fill.ts";
import { rulesInWords, rulesOn } from "./rules-table.ts";
import { inForce, sayOverTime } from "./value-over-time.ts";
import { writeNumber } from "./write-number.ts";

/**
 * Placeholders filled from the law's tables, for one language: days, acts and sources of a rule, and under the rule's
 * own name its number.
 */
export function lawHoles(language: Language): ReadonlyMap<string, Hole> {
  const say = speaker(pageTexts, language);
  const day = (value: Day, [form]: readonly string[]) =>
    form === "year" ? String(dateOf(value).year) : toDotted(value);
  const first = ([id = ""]: readonly string[]) => versionsOf(id);
  const all = (ids: readonly string[]) => ids.map(versionsOf);
  return new Map<string, Hole>([
    ...rules.flatMap(({ id, versions }) => numbersOf(id, versions, language)),
    ["since", (ids) => toDotted(inForce(first(ids)).from)],
    ["begins", (ids) => toDotted(firstNumber(first(ids)).from)],
    ["act", (ids) => actName(firstNumber(first(ids)).act, language)],
    ["Act", (ids) => capitalised(actName(firstNumber(first(ids)).act, language))],
    ["later_acts", (ids) => laterActs(first(ids), language)],
    ["acts", (ids) => actsInTurn(all(ids), language)],
    ["source", ([id = ""]) => sourceLink(sourceNamed(id))],
    ["sources", (ids) => allSources(all(ids), language)],
    ["current_sources", (ids) => currentSources(all(ids))],
    ["how_sure", (ids) => confidenceWords(all(ids), language)],
    ["by_day", ([id = "", unit = ""]) => byDay(versionsOf(id), unit, language)],
    ["items", () => activities(language)],
    ["unknown_from", (ids) => String(dateOf(firstUnknown(first(ids)).from).year)],
    ["checked", ([id]) => toDotted(id ? inForce(versionsOf(id)).checkedOn : lawCheckedOn)],
    ["looked", ([id = ""]) => toDotted(checkedOnOf(id))],
    ["known_from", () => toDotted(KNOWN_FROM)],
    ["unread_amendment", () => toDotted(unreadAmendment.on)],
    ["transferee_search_ended", () => toDotted(TRANSFEREE_SEARCH_ENDED)],
    ["oldest_posting", () => String(OLDEST_POSTING)],
    ["rows_of_rules", () => String(parametersOn(lawCheckedOn).length + 1)],
    ["rules_in_words", () => rulesInWords(language)],
    ["rules_on", (date) => rulesOn(date.map(Number), language)],
    ["calendar", () => calendarRows()],
    ["calendar_from", (words) => day(workingCalendarSpan.from, words)],
    ["calendar_to", (words) => day(workingCalendarSpan.to, words)],
  ]);

  function activities(of: Language): string {
    const sayItem = speaker(rulesTexts, of);
    const [known, ...additions] = excludedActivities.versions;
    const since = (item: ExcludedActivity) => additions.find(({ value }) => isIn(item, value))?.from;
    const newest = additions.at(-1)?.value ?? known.value;
    return (newest as readonly ExcludedActivity[])
      .map((item) => {
        const from = isIn(item, known.value) ? undefined : since(item);
        return (
          sayItem(`item.${item}`) +
          (from === undefined ? "" : `, ${say("help.since", { day: toDotted(from) })}`)
        );
      })
      .join("; ");
  }
}

function isIn(item: ExcludedActivity, value: unknown): boolean {
  return Array.isArray(value) && value.includes(item);
}

/** A rule with one number is named by its id, one with several by its id and the number's name. */
function numbersOf(
  id: string,
  versions: readonly Version<unknown>[],
  language: Language,
): readonly (readonly [string, Hole])[] {
  const value = inForce(versions).value;
  const names =
    typeof value === "object" && value !== null && !Array.isArray(value) ? Object.keys(value) : [];
  const numberIn = (version: Version<unknown>, name: string | null) => {
    const own = name === null ? version.value : (version.value as Readonly<Record<string, unknown>>)[name];
    return { ...version, number: typeof own === "number" ? own : null };
  };
  return (names.length === 0 ? [null] : names).map((name) => [
    name === null ? id : `${id}.${name}`,
    (words) =>
      sayOverTime(
        versions.map((version) => numberIn(version, name)),
        words,
        language,
      ),
  ]);
}

function versionsOf(id: string): readonly Version<unknown>[] {
  const rule = rules.find((each) => each.id === id);
  if (!rule) throw new Error(`There is no rule named ${id}.`);
  return rule.versions;
}

function sourceNamed(id: string): SourceId {
  if (!(id in sources)) throw new Error(`There is no source named ${id}.`);
  return id as SourceId;
}

/** The first version with a number: before it a word may take its place, such as "not required". */
function firstNumber(versions: readonly Version<unknown>[]): Version<unknown> {
  const version = versions.find(({ value }) => typeof value === "number");
  if (!version) throw new Error("The rule has no number.");
  return version;
}

function firstUnknown(versions: readonly Version<unknown>[]): Version<unknown> {
  const version = versions.find(({ value }) => value === UNKNOWN);
  if (!version) throw new Error("Every value of the rule is known.");
  return version;
}

/** The acts that changed the number after it was introduced; empty if none did. */
function laterActs(versions: readonly Version<unknown>[], language: Language): string {
  const say = speaker(pageTexts, language);
  return versions
    .filter(({ from }) => from > firstNumber(versions).from)
    .map(
      ({ from, act }) => `; ${say("help.act.newest", { act: actName(act, language), day: toDotted(from) })}`,
    )
    .join("")
    .replace(/\.(?=;|$)/g, "");
}

/** Every number of a rule with its day; the unit follows the first. */
function byDay(versions: readonly Version<unknown>[], unit: string, language: Language): string {
  return versions
    .flatMap(({ from, value }) =>
      typeof value === "number" ? [`${toDotted(from)}: ${writeNumber(value, [], language)}`] : [],
    )
    .map((text, index) => (index === 0 ? `${text} ${unit}` : text))
    .join("; ");
}

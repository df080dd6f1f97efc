import { pageTexts } from "../../i18n/pages.ts";
import type { Language } from "../../i18n/language.ts";
import { speaker } from "../../i18n/speaker.ts";
import { lawCheckedOn } from "../../domain/law-checked.ts";
import type { Version } from "../../law/dated.ts";
import { type Day, toDotted } from "../../law/day.ts";
import { writeNumber } from "./write-number.ts";

/** A number of a rule over time; null where a word takes its place, such as "any size". */
export type NumberOverTime = readonly (Version<unknown> & { readonly number: number | null })[];

/**
 * A number of the law with its history: the value in force on the day of the last check, and in parentheses what it
 * was before and will be. So a page stays true when a line is added to the law's table.
 *
 * The word "current" omits earlier values, "before" gives only those.
 */
export function sayOverTime(versions: NumberOverTime, words: readonly string[], language: Language): string {
  const say = speaker(pageTexts, language);
  const write = (number: number) => writeNumber(number, words, language);
  const { now, earlier, later } = partsOf(versions);
  if (now === null) throw new Error("The law has no number here on the day on which it was checked.");
  const before = earlier.map(({ number, until }, index) =>
    index === 0 && words.includes("before")
      ? write(number)
      : say("help.value.until", { day: toDotted(until), value: write(number) }),
  );
  if (words.includes("before")) return before.join(", ");
  const others = [
    ...(words.includes("current") ? [] : before),
    ...later.map(({ number, from }) =>
      number === null
        ? say("help.value.unknown", { day: toDotted(from) })
        : say("help.value.from", { day: toDotted(from), value: write(number) }),
    ),
  ];
  return others.length === 0 ? write(now) : `${write(now)} (${others.join("; ")})`;
}

/** The version in force on the day the law was last checked. */
export function inForce<V extends { readonly from: Day }>(versions: readonly V[]): V {
  const version = versions.findLast(({ from }) => from <= lawCheckedOn) ?? versions[0];
  if (!version) throw new Error("A rule without a version");
  return version;
}

function partsOf(versions: NumberOverTime) {
  const changes = versions.filter(({ number }, index) => number !== versions[index - 1]?.number);
  const at = changes.indexOf(inForce(changes));
  const earlier = changes.slice(0, at).flatMap(({ number }, index) => {
    const next = changes[index + 1];
    return number === null || !next ? [] : [{ number, until: (next.from - 1) as Day }];
  });
  return { now: changes[at]?.number ?? null, earlier: earlier.reverse(), later: changes.slice(at + 1) };
}

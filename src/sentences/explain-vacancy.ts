import { anyOf } from "../i18n/speaker";
import { searchDaysFor } from "../domain/labour-market-test";
import type { Bounds } from "../domain/tally";
import { type Group, groups } from "../law/category";
import { type Day, toDotted } from "../law/day";
import type { FilingStepId } from "../law/filing-steps";
import type { VacancyCheck } from "../roster/vacancies/check-vacancies";
import { DAYS_AHEAD, type RatioOnFiling } from "../roster/vacancies/ratio-on-filing";
import type { VacancyAlternative } from "../roster/vacancies/vacancy-alternatives";
import { isAgainstFiling, type VacancyFinding } from "../roster/vacancies/vacancy-findings";
import type { UnreadableVacancies } from "../roster/table/vacancy-layout";
import { mergedAddress, NOT_CALCULATED } from "../sheet/cell";
import { filingOptionWords } from "./reading-options";
import { shortGroups } from "./short-groups";
import type { SayVacancy } from "../i18n/vacancies";
import { explainDate } from "./explain-date";
import type { SayAnswer } from "../i18n/answers";

/**
 * A finding as a sentence: what is wrong and what to do. `rowName` turns a position in the range (from 0) into the row
 * number the reader sees.
 */
export function explainVacancyFinding(
  { code, values }: Pick<VacancyFinding, "code" | "values">,
  say: SayVacancy,
  rowName: (row: number) => number,
): string {
  if (values["text"] === NOT_CALCULATED.error) return say("finding.not_calculated");
  if (code === "date_unreadable" || code === "date_ambiguous") return explainDate(values["text"], code, say);
  const merged = mergedAddress(values["text"]);
  if (merged !== null) return say("finding.merged_cells", { cells: merged });
  const said = Object.entries(values).map(([name, value]): [string, string | number] => {
    if (name.endsWith("Day")) return [name, dotted(value)];
    return [name, name.endsWith("Row") ? rowName(Number(value)) : value];
  });
  // Where the last day itself is chosen for filing, the count is no longer the cautious one.
  const count = values["firstDay"] === values["endDay"] ? "chosen" : "cautious";
  const gapOf = (group: Group) => ({
    min: Number(values[group] ?? 0),
    max: Number(values[`${group}Most`] ?? 0),
  });
  const shortage = shortageOf({ managers: gapOf("managers"), workers: gapOf("workers") }, say);
  const what = code === "renewal_too_soon" || code === "renewal_too_late" ? "renewal_window" : code;
  return anyOf(say)(`vacancy.${what}`, { ...Object.fromEntries(said), code, count, shortage });
}

/** The verdict on a vacancy in one line, with the day it is for, and what speaks against it. */
export function vacancyHeadline({ verdict, filing, findings }: VacancyCheck, say: SayVacancy): string {
  const day = toDotted(filing.day);
  if (verdict !== "fail") return say(`headline.${verdict}.${filing.basis}`, { day });
  const lacks = new Set(findings.filter(isAgainstFiling).map(({ code }) => say(`lacks.${code}`)));
  return say(`headline.fail.${filing.basis}`, { day, why: [...lacks].join("; ") });
}

/** The next thing to do, with its days. */
export function explainNextStep({ next }: VacancyCheck, asOf: Day, say: SayVacancy): string {
  const { what, byDay, fileDay } = next;
  const values = { byDay: dotted(byDay), fileDay: dotted(fileDay) };
  if (what === "post") return say(byDay === null ? "next.post" : "next.post_by", values);
  if (what !== "file") return say(`next.${what}`);
  const isToday = fileDay !== null && fileDay <= asOf;
  if (byDay === null) return say(isToday ? "next.file_today" : "next.file", values);
  return say(isToday ? "next.file_today_by" : "next.file_by", values);
}

/** What becomes of the ratio on the filing day, in a few words. */
export function explainRatio(ratio: RatioOnFiling, say: SayVacancy): string {
  const values = { day: toDotted(ratio.day) };
  switch (ratio.verdict) {
    case "pass":
      return ratio.untilDay === null
        ? say("ratio.fits", values)
        : say("ratio.fits_until", { untilDay: toDotted(ratio.untilDay) });
    case "exempt":
      return say("ratio.exempt", values);
    case "fail": {
      const { managers, workers } = ratio.groups;
      const shortage = shortageOf({ managers: managers.gap, workers: workers.gap }, say);
      return say("ratio.short", { ...values, shortage });
    }
    default:
      return say("ratio.undecided", values);
  }
}

/** The one day from which search and ratio both hold, or that none is known; nothing where it is not asked or not clear. */
export function explainBoth(
  { bothFrom, duty, posted }: Pick<VacancyCheck, "bothFrom" | "duty" | "posted">,
  asOf: Day,
  say: SayVacancy,
): readonly string[] {
  if (bothFrom === null) return [];
  if (bothFrom === "no_day") return [say("both.none", { days: DAYS_AHEAD })];
  const isAhead = duty === "required" && posted === null;
  const values = { day: toDotted(bothFrom), asOf: toDotted(asOf), posted: isAhead ? "today" : "before" };
  return [say("both.from", values)];
}

/** One step of a filing in words; `day` is that of the posting, or of the filing where nothing is posted. */
export function explainStep(id: FilingStepId, day: Day, say: SayVacancy): string {
  return say(`step.${id}`, { length: searchDaysFor(day) });
}

/** What the verdict would be under another reading of a disputed point. */
export function explainAlternative({ name, value, verdict }: VacancyAlternative, say: SayVacancy): string {
  return say("alternative", {
    reading: say(`reading.${name}`),
    option: filingOptionWords(value, say),
    verdict: say(`filing.${verdict}`),
  });
}

/** Why a range cannot be read as a list of vacancies, and what to change. */
export function explainUnreadableVacancies(
  { code, headings, notRead = [] }: Pick<UnreadableVacancies, "code" | "headings" | "notRead">,
  say: SayAnswer,
): string {
  const listed = (texts: readonly string[]) => texts.map((text) => say("quoted", { text })).join(", ");
  const isOfAnyTable = code === "columns_compete" || code === "chosen_heading_missing";
  const why = say(isOfAnyTable ? `unreadable.${code}` : `unreadable.vacancies.${code}`, {
    headings: listed(headings),
  });
  return notRead.length === 0 ? why : `${why} ${say("unreadable.not_read", { headings: listed(notRead) })}`;
}

/** How many citizens are missing in the groups that are short; empty where none are. */
function shortageOf(gaps: Readonly<Record<Group, Bounds>>, say: SayVacancy): string {
  const short = shortGroups(groups.map((group) => ({ group, gap: gaps[group] })));
  const shortage = short
    .map(({ group, gap: { min, max } }) =>
      min === max
        ? say("ratio.shortage", { group, gap: min })
        : say("ratio.shortage.range", { group, min, max }),
    )
    .join("; ");
  const isOpen = short.some(({ gap }) => gap.min < gap.max);
  return isOpen ? say("ratio.shortage.open", { shortage }) : shortage;
}

function dotted(day: string | number | null): string {
  return day === null || Number(day) === 0 ? "" : toDotted(Number(day) as Day);
}

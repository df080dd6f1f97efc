import { lastPostingDay } from "../../domain/search-state";
import { renewalWindowFor } from "../../domain/renewal-window";
import type { Day } from "../../law/day";
import type { VacancyReadings } from "../../law/vacancy-readings";
import { applyFrom, testEnd } from "../../domain/labour-market-test";
import type { SearchQuestion } from "./search-remarks";
import type { VacancyFindingCode } from "./vacancy-findings";

/**
 * The next thing to do for a vacancy. "mend": a cell has to be cleared up first; "post": put it on the exchange by
 * `byDay` to file on `fileDay`, or now to file from `fileDay`; "add_code"; "add_citizens": the ratio does not hold;
 * "file": file on or from `fileDay`, where known until `byDay`; "decide": an obstacle or a doubt only a person can
 * clear; "await": it was filed; "done": it was granted, refused or withdrawn.
 */
export type NextStep = {
  readonly what: "mend" | "post" | "add_code" | "add_citizens" | "file" | "decide" | "await" | "done";
  /** The day on which the step is due, for the order; null where nothing is to be done. */
  readonly dueDay: Day | null;
  readonly byDay: Day | null;
  readonly fileDay: Day | null;
};

const mending: ReadonlySet<VacancyFindingCode> = new Set<VacancyFindingCode>([
  "posted_in_future",
  "posted_after_filing",
  "code_unclear",
  "kind_unclear",
  "date_unreadable",
  "date_ambiguous",
  "date_implausible",
  "roster_unreadable",
]);

/** What to do next, given the findings that decide the verdict. */
export function nextStep(
  question: SearchQuestion,
  deciding: ReadonlySet<VacancyFindingCode>,
  untilDay: Day | null,
): NextStep {
  const { facts, filing, duty, posting, asOf, readings } = question;
  const { outcome } = facts;
  if (outcome.kind === "said" && outcome.value !== "pending") return step("done", null);
  if (filing.basis === "filed") return step("await", null);
  if ([...deciding].some((code) => mending.has(code))) return step("mend", asOf);
  if (duty === "required" && posting?.posted === null) return postStep();
  const fileDay = fileDayOf(question);
  if (deciding.has("code_missing") || deciding.has("code_column_missing"))
    return { ...step("add_code", asOf), fileDay };
  if (deciding.has("ratio_short") || deciding.has("transferees_short"))
    return { ...step("add_citizens", asOf), fileDay };
  const isOnlyWaiting = [...deciding].every((code) => waiting.has(code));
  if (!isOnlyWaiting) return { ...step("decide", asOf), fileDay };
  return { what: "file", dueDay: fileDay, fileDay, byDay: lastDayOf(question, untilDay) };

  function step(what: NextStep["what"], dueDay: Day | null): NextStep {
    return { what, dueDay, byDay: null, fileDay: null };
  }

  function postStep(): NextStep {
    const byDay = filing.basis === "planned" ? lastPostingDay(filing.day, readings) : null;
    if (byDay !== null && byDay >= asOf) return { what: "post", dueDay: byDay, byDay, fileDay: filing.day };
    return { what: "post", dueDay: asOf, byDay: null, fileDay: firstDayAfter(asOf, readings) };
  }
}

/** Findings that time alone clears. */
const waiting: ReadonlySet<VacancyFindingCode> = new Set<VacancyFindingCode>([
  ...(["running", "disputed_day", "planned_too_early"] as const),
]);

/** The first day on which filing is safe, or the later one planned or advised. */
function fileDayOf(question: SearchQuestion): Day {
  const { filing, duty, posting, asOf } = question;
  const first = duty === "required" ? (posting?.state.firstDay ?? asOf) : asOf;
  const planned = filing.basis === "planned" ? filing.day : asOf;
  return Math.max(asOf, first, planned, advisedDays(question)?.from ?? 0) as Day;
}

/** The last day that is safe: before the ratio may stop holding, and within the days advised for a renewal. */
function lastDayOf(question: SearchQuestion, untilDay: Day | null): Day | null {
  const days = [untilDay === null ? null : untilDay - 1, advisedDays(question)?.to ?? null].filter(
    (day) => day !== null,
  );
  return days.length === 0 ? null : (Math.min(...days) as Day);
}

function advisedDays({ facts: { permitExpiry }, applicationKind, filing }: SearchQuestion) {
  const isRenewal = applicationKind === "renewal" && permitExpiry.kind === "day";
  return isRenewal ? renewalWindowFor(permitExpiry.day, filing.day) : null;
}

/** The first safe day for what is posted on a day. */
export function firstDayAfter(posted: Day, { first_filing_day }: VacancyReadings): Day | null {
  return first_filing_day === "on_last_day" ? testEnd(posted) : applyFrom(posted);
}

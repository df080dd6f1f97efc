import { dayOrNull } from "../../domain/search-state";
import type { Day } from "../../law/day";
import { applyFrom, postBy } from "../../domain/labour-market-test";
import type { FilingSpan } from "./filing-span";
import type { VacancyOnDay } from "./vacancy-on-day";
import type { VacancyFindingCode } from "./vacancy-findings";

/**
 * The next thing to do for a vacancy. "mend": a cell has to be fixed first; "post": post it on the exchange by `byDay` to
 * file on `fileDay`, or now to file from `fileDay`; "add_code"; "add_citizens": the ratio does not hold; "file": file from
 * `fileDay`, until `byDay` if known; "decide": an obstacle or doubt that only a person can clear; "await": it was filed;
 * "done": it was granted, refused or withdrawn.
 */
export type NextStep = {
  readonly what: "mend" | "post" | "add_code" | "add_citizens" | "file" | "decide" | "await" | "done";
  /** The due day, for sorting; null if there is nothing to do. */
  readonly dueDay: Day | null;
  readonly byDay: Day | null;
  readonly fileDay: Day | null;
};

const mending: ReadonlySet<VacancyFindingCode> = new Set<VacancyFindingCode>([
  "posted_in_future",
  "posted_after_filing",
  "code_unclear",
  "kind_unclear",
  "outcome_unclear",
  "date_unreadable",
  "date_ambiguous",
  "date_implausible",
  "roster_unreadable",
]);

/** The next step, given the findings that decide the verdict and the days on which to file. */
export function nextStep(
  vacancy: VacancyOnDay,
  deciding: ReadonlySet<VacancyFindingCode>,
  span: FilingSpan,
): NextStep {
  const { facts, filing, duty, posting, asOf, readings } = vacancy;
  const { outcome } = facts;
  if (outcome.kind === "said" && outcome.value !== "pending") return step("done", null);
  if (filing.basis === "filed") return step("await", null);
  if ([...deciding].some((code) => mending.has(code))) return step("mend", asOf);
  if (duty === "required" && posting?.posted === null) return postStep();
  const fileDay = span.from;
  if (deciding.has("code_missing") || deciding.has("code_column_missing"))
    return { ...step("add_code", asOf), fileDay };
  if (deciding.has("ratio_short") || deciding.has("transferees_short"))
    return { ...step("add_citizens", asOf), fileDay };
  const isOnlyWaiting = [...deciding].every((code) => waiting.has(code));
  const isOver = span.to !== null && span.to < fileDay;
  if (!isOnlyWaiting || isOver) return { ...step("decide", asOf), fileDay };
  return { what: "file", dueDay: fileDay, fileDay, byDay: span.to };

  function step(what: NextStep["what"], dueDay: Day | null): NextStep {
    return { what, dueDay, byDay: null, fileDay: null };
  }

  function postStep(): NextStep {
    const byDay = filing.basis === "planned" ? dayOrNull(postBy(filing.day, readings)) : null;
    if (byDay !== null && byDay >= asOf) return { what: "post", dueDay: byDay, byDay, fileDay: filing.day };
    return { what: "post", dueDay: asOf, byDay: null, fileDay: dayOrNull(applyFrom(asOf, readings)) };
  }
}

/** Findings that go away with time. */
const waiting: ReadonlySet<VacancyFindingCode> = new Set<VacancyFindingCode>([
  ...(["running", "disputed_day", "planned_too_early"] as const),
]);

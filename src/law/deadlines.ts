import { type DatedRule, since, UNKNOWN } from "./dated";
import type { FinedAct } from "./fines";
import type { SourceId } from "./sources";

/**
 * So long after an event, the day of the event itself not counted ("after") or counted as the first ("with"), or so long
 * before it ("before").
 */
export type Term = {
  readonly count: number;
  readonly unit: "working_days" | "calendar_days" | "months";
  readonly runs: "after" | "with" | "before";
};

/** A duty of the employer with a last day, and what may be fined where it is missed; null where no fine was found. */
export type DeadlineRule = DatedRule<Term, DeadlineId> & { readonly missed: FinedAct | null };

export type DeadlineId =
  | "contract_signed"
  | "contract_amended"
  | "contract_extended"
  | "contract_ended"
  | "contract_restored"
  | "contract_corrected"
  | "transferee_entered"
  | "foreigner_arrived"
  | "vacancy_appeared"
  | "layoff"
  | "permit_ends"
  | "trip_began"
  | "certificate_holder";

/** The statutes of 2023 are in force since that day; what held before was not looked for. */
const STATUTES = "2023-07-01";

/**
 * Deadlines that follow an event. Those of the contract register stand in Order 353 of 3 September 2020, which could not
 * be read; terms in working days end on no day off, terms in calendar days may.
 */
export const deadlines: readonly DeadlineRule[] = [
  register("contract_signed", workingDays(5), ["pwc_2020", "kpmg_2026", "moore_2026"]),
  register("contract_amended", calendarDays(15), ["pwc_2020", "kpmg_2026", "moore_2026"]),
  register("contract_extended", workingDays(15), ["kpmg_2026"]),
  register("contract_ended", workingDays(3), ["pwc_2020", "kpmg_2026", "moore_2026"]),
  register("contract_restored", workingDays(10), ["pwc_2020", "kpmg_2026"]),
  // Told to be free of a fine within the term. In 2020 it was told in calendar days, so which days is open.
  register("contract_corrected", workingDays(30), ["pwc_2020", "kpmg_2026"], "disputed"),
  // Written information about transferees, to the local body for employment (Law on Migration, art. 37-3(3)).
  {
    id: "transferee_entered",
    missed: null,
    versions: ofMigrationLaw(calendarDays(10)),
  },
  // New rules of registration say nothing of the host's notice, so whether it is still asked for is open.
  {
    id: "foreigner_arrived",
    missed: "arrival_notice",
    versions: [
      since("2023-01-01", workingDays(3), "resolution_148", ["freevector_notice"]),
      since(
        "2026-07-01",
        workingDays(3),
        "resolution_148",
        ["freevector_notice", "zakon_registration_2025"],
        "disputed",
      ),
    ],
  },
  // A vacancy goes onto the exchange (Social Code, art. 103(2)(1)).
  ofSocialCode("vacancy_appeared", workingDays(5), "vacancy_data"),
  // Art. 103(2)(2): at least a month ahead.
  ofSocialCode("layoff", { count: 1, unit: "months", runs: "before" }, "layoff_notice"),
  // The worker leaves by the end of the permit, without another ground to stay (art. 36-1(6), 43(1)(2)).
  {
    id: "permit_ends",
    missed: "departure",
    versions: ofMigrationLaw(calendarDays(0)),
  },
  // All trips of a person to regions outside the permit within a year, both ends counted by us (art. 37-1(3)).
  fromStatutesOn("trip_began", { count: 90, unit: "calendar_days", runs: "with" }),
  // Hiring and its end are reported to the authorised body (art. 36-1(7)); by when was not found.
  fromStatutesOn("certificate_holder", UNKNOWN),
];

function workingDays(count: number): Term {
  return { count, unit: "working_days", runs: "after" };
}

function calendarDays(count: number): Term {
  return { count, unit: "calendar_days", runs: "after" };
}

function register(
  id: DeadlineId,
  term: Term,
  sources: readonly [SourceId, ...SourceId[]],
  confidence: "reported" | "disputed" = "reported",
): DeadlineRule {
  const version = since("2023-01-01", term, "order_353", sources, confidence);
  return { id, missed: id === "contract_corrected" ? null : "contract_data", versions: [version] };
}

/** The edition that was read is a later one, so that it held before the statutes of 2023 too is our conclusion. */
function ofMigrationLaw(term: Term): DeadlineRule["versions"] {
  return [
    since("2023-01-01", term, "migration_law", ["migration_law"], "reported"),
    since(STATUTES, term, "migration_law", ["migration_law"]),
  ];
}

function fromStatutesOn(id: DeadlineId, term: Term | typeof UNKNOWN): DeadlineRule {
  return {
    ...{ id, missed: null },
    versions: [
      since("2023-01-01", UNKNOWN, "migration_law", ["migration_law"]),
      since(STATUTES, term, "migration_law", ["migration_law"]),
    ],
  };
}

/** The term stands in the Code; that this came into force on that day is told by a page. */
function ofSocialCode(id: DeadlineId, term: Term, missed: FinedAct): DeadlineRule {
  const read = ["social_code", "ecolex"] as const satisfies readonly SourceId[];
  return {
    ...{ id, missed },
    versions: [
      since("2023-01-01", UNKNOWN, "social_code", read),
      since(STATUTES, term, "social_code", read, "primary"),
    ],
  };
}

/**
 * The last day of a year on which to ask for foreigners of the next one: told in four ways, the first by most. The order
 * that sets it (274 of 30 June 2023) could not be read.
 */
export const annualRequestDays = {
  sep_30: { month: 9, day: 30, sources: ["wpk_permits"] },
  oct_1: { month: 10, day: 1, sources: ["kostanay_region", "freevector"] },
  sep_27: { month: 9, day: 27, sources: ["mondaq_2024"] },
  aug_1: { month: 8, day: 1, sources: ["zhambyl_invest"] },
} as const;

export type AnnualRequestOption = keyof typeof annualRequestDays;

/** So many working days before the first of those days it is advised to file; regions close three to five early. */
export const ANNUAL_REQUEST_EARLY = 5;

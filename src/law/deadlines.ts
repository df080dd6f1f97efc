import { type DatedRule, since, UNKNOWN } from "./dated";
import type { FinedAct } from "./fines";
import type { SourceId } from "./sources";

/**
 * A period of time: after an event, not counting its day ("after") or counting it as day 1 ("with"), or ahead of it
 * ("before").
 */
export type Term = {
  readonly count: number;
  readonly unit: "working_days" | "calendar_days" | "months";
  readonly runs: "after" | "with" | "before";
};

/** A duty of the employer with a deadline. `missed`: what may be fined if it is missed; null if no fine was found. */
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

/** The statutes of 2023 came into force on this day; earlier law was not researched. */
const STATUTES = "2023-07-01";

/**
 * Deadlines that follow from an event. Those of the contract register come from Order 353 of 3 September 2020, which
 * could not be read. A term in working days never ends on a day off; a term in calendar days may.
 */
export const deadlines: readonly DeadlineRule[] = [
  register("contract_signed", workingDays(5), ["pwc_2020", "kpmg_2026", "moore_2026"]),
  register("contract_amended", calendarDays(15), ["pwc_2020", "kpmg_2026", "moore_2026"]),
  register("contract_extended", workingDays(15), ["kpmg_2026"]),
  register("contract_ended", workingDays(3), ["pwc_2020", "kpmg_2026", "moore_2026"]),
  register("contract_restored", workingDays(10), ["pwc_2020", "kpmg_2026"]),
  // Pages say that a correction within the term is not fined. In 2020 the days were calendar days, so the unit is open.
  register("contract_corrected", workingDays(30), ["pwc_2020", "kpmg_2026"], "disputed"),
  // Written information about transferees, to the local employment body (Law on Migration, art. 37-3(3)).
  {
    id: "transferee_entered",
    missed: null,
    versions: ofMigrationLaw(calendarDays(10)),
  },
  // The registration rules of 2026 do not mention the host's notice, so whether it is still required is open.
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
  // The vacancy is posted on the exchange (Social Code, art. 103(2)(1)).
  ofSocialCode("vacancy_appeared", workingDays(5), "vacancy_data"),
  // Art. 103(2)(2): at least a month ahead.
  ofSocialCode("layoff", { count: 1, unit: "months", runs: "before" }, "layoff_notice"),
  // The worker leaves by the end of the permit unless there is another ground to stay (art. 36-1(6), 43(1)(2)).
  {
    id: "permit_ends",
    missed: "departure",
    versions: ofMigrationLaw(calendarDays(0)),
  },
  // A person's trips within a year to regions outside the permit (art. 37-1(3)); counting both end days is our choice.
  fromStatutesOn("trip_began", { count: 90, unit: "calendar_days", runs: "with" }),
  // Hiring and termination are reported to the authorised body (art. 36-1(7)); the term was not found.
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

/** A later edition was read; that the term also applied before the statutes of 2023 is our inference. */
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

/** The Code gives the term; a page gives the day on which the Code came into force. */
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
 * The last day of a year for the annual request for the next one. Sources disagree: four variants, most back the first.
 * The order that sets it (274 of 30 June 2023) could not be read.
 */
export const annualRequestDays = {
  sep_30: { month: 9, day: 30, sources: ["wpk_permits"] },
  oct_1: { month: 10, day: 1, sources: ["kostanay_region", "freevector"] },
  sep_27: { month: 9, day: 27, sources: ["mondaq_2024"] },
  aug_1: { month: 8, day: 1, sources: ["zhambyl_invest"] },
} as const;

export type AnnualRequestOption = keyof typeof annualRequestDays;

/** Working days before the first of those variants by which we advise to file: regions close three to five days early. */
export const ANNUAL_REQUEST_EARLY = 5;

import { type DatedRule, since } from "./dated";
import type { FinedAct } from "./fines";

/** So many days after an event, the day of the event itself not counted. */
export type Term = { readonly days: number; readonly unit: "working_days" | "calendar_days" };

/** A duty of the employer with a last day, and what may be fined where it is missed; null where no fine was found. */
export type DeadlineRule = DatedRule<Term, DeadlineId> & { readonly missed: FinedAct | null };

export type DeadlineId =
  | "contract_signed"
  | "contract_amended"
  | "contract_ended"
  | "transferee_entered"
  | "foreigner_arrived"
  | "vacancy_appeared"
  | "permit_ends";

/**
 * Deadlines that follow an event. Those of the contract register stand in Order 353 of 3 September 2020, which could not
 * be read; terms in working days end on no day off, terms in calendar days may.
 */
export const deadlines: readonly DeadlineRule[] = [
  reported("contract_signed", { days: 5, unit: "working_days" }),
  reported("contract_amended", { days: 15, unit: "calendar_days" }),
  reported("contract_ended", { days: 3, unit: "working_days" }),
  // Written information about transferees, to the local body for employment (Law on Migration, art. 37-3(3)).
  {
    id: "transferee_entered",
    missed: null,
    versions: [
      since(
        "2023-01-01",
        { days: 10, unit: "calendar_days" },
        "migration_law",
        ["migration_law"],
        "reported",
      ),
      since("2023-07-01", { days: 10, unit: "calendar_days" }, "migration_law", ["migration_law"]),
    ],
  },
  // New rules of registration say nothing of the host's notice, so whether it is still asked for is open.
  {
    id: "foreigner_arrived",
    missed: "arrival_notice",
    versions: [
      since("2023-01-01", { days: 3, unit: "working_days" }, "migration_law", ["freevector_notice"]),
      since(
        "2026-07-01",
        { days: 3, unit: "working_days" },
        "migration_law",
        ["freevector_notice", "zakon_registration_2025"],
        "disputed",
      ),
    ],
  },
  {
    id: "vacancy_appeared",
    missed: "vacancy_data",
    versions: [since("2023-01-01", { days: 5, unit: "working_days" }, "social_code", ["social_code"])],
  },
  // The worker leaves by the end of the permit, without another ground to stay (art. 36-1(6), 43(1)(2)).
  {
    id: "permit_ends",
    missed: "departure",
    versions: [since("2023-01-01", { days: 0, unit: "calendar_days" }, "migration_law", ["migration_law"])],
  },
];

function reported(id: DeadlineId, term: Term): DeadlineRule {
  const sources = ["pwc_2020", "kpmg_2026", "moore_2026"] as const;
  return { id, missed: "contract_data", versions: [since("2023-01-01", term, "labour_code", sources)] };
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

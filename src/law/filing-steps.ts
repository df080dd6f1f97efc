import type { Confidence } from "./dated";
import type { Day } from "./day";
import { checkedOnOf, oldestOf } from "./source-days";
import type { SourceId } from "./sources";

/** A step of a filing since 1 September 2025, and how well it is documented. */
export type FilingStep = {
  readonly id: FilingStepId;
  readonly sources: readonly [SourceId, ...SourceId[]];
  readonly confidence: Confidence;
  /** Day up to which this is confirmed. */
  readonly checkedOn: Day;
};

export type FilingStepId =
  | "search_days"
  | "vacancy_code"
  | "search_region"
  | "office_notified"
  | "no_local_candidate"
  | "ratio"
  | "portal"
  | "contracts_registered"
  | "iin_obtained";

const steps: readonly Omit<FilingStep, "checkedOn">[] = [
  {
    id: "search_days",
    sources: ["ey_2025", "intermark_2025", "acsour_2025", "f_chain_2025"],
    confidence: "reported",
  },
  { id: "vacancy_code", sources: ["ey_2025", "intermark_2025", "acsour_2025"], confidence: "reported" },
  { id: "search_region", sources: ["khelja_2025"], confidence: "disputed" },
  { id: "office_notified", sources: ["khelja_2025", "social_code"], confidence: "disputed" },
  { id: "no_local_candidate", sources: ["khelja_2025", "f_chain_2025"], confidence: "reported" },
  { id: "ratio", sources: ["dos_2025", "freevector", "lwp_permits"], confidence: "reported" },
  {
    id: "portal",
    sources: ["ey_2025", "dos_2025", "intermark_2025", "zakon_self_employment_2026", "khelja_2025"],
    confidence: "disputed",
  },
  { id: "contracts_registered", sources: ["ey_2025", "acsour_2025"], confidence: "reported" },
  { id: "iin_obtained", sources: ["ey_2025", "acsour_2025"], confidence: "reported" },
];

/** In the order in which they are done. Region and employment office rest on one weak source each. */
export const filingSteps: readonly FilingStep[] = steps.map((step) => ({
  ...step,
  checkedOn: oldestOf(step.sources.map(checkedOnOf)),
}));

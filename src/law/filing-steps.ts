import type { Confidence } from "./dated";
import type { SourceId } from "./sources";

/** What belongs to a filing since 1 September 2025, and how well that is known. */
export type FilingStep = {
  readonly id: FilingStepId;
  readonly sources: readonly [SourceId, ...SourceId[]];
  readonly confidence: Confidence;
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

/** In the order in which they are done. Region and employment office rest on one weak page each. */
export const filingSteps: readonly FilingStep[] = [
  {
    id: "search_days",
    sources: ["ey_2025", "intermark_2025", "acsour_2025", "f_chain_2025"],
    confidence: "reported",
  },
  { id: "vacancy_code", sources: ["ey_2025", "intermark_2025", "acsour_2025"], confidence: "reported" },
  { id: "search_region", sources: ["khelja_2025"], confidence: "disputed" },
  { id: "office_notified", sources: ["khelja_2025"], confidence: "disputed" },
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

import { type DatedRule, since, UNKNOWN } from "./dated";

/** The monthly calculation index (MCI, МРП, АЕК) in tenge, in force from 1 January of each year. */
export const mci = {
  id: "mci",
  versions: [
    since("2023-01-01", 3_450, "budget_law", ["mci_table"]),
    since("2024-01-01", 3_692, "budget_law", ["mci_table", "tengrinews_mci_2025"]),
    since("2025-01-01", 3_932, "budget_law", ["tengrinews_mci_2025", "lada_mci_2026"]),
    since("2026-01-01", 4_325, "budget_law", ["lada_mci_2026", "zakon_budget_2026"]),
    // The budget for 2027 was not known when the sources were read. Public tables have silently repeated the index of
    // an earlier year; this one does not.
    since("2027-01-01", UNKNOWN, "budget_law", ["zakon_budget_2026"]),
  ],
} as const satisfies DatedRule<number>;

import { type DatedRule, since } from "./dated";

export type Portal = "egov.kz" | "elicense.kz" | "migration.enbek.kz";

/**
 * The portals named for applications. Four sources name migration.enbek.kz beside the two older ones; one says that
 * the older ones exist but were not updated for the new step. So none is called wrong.
 */
export const filingPortals = {
  id: "filing_portals",
  versions: [
    since("2023-01-01", ["egov.kz", "elicense.kz"], "order_559", ["intermark_2025", "ey_2025"]),
    since("2025-09-01", ["egov.kz", "elicense.kz", "migration.enbek.kz"], "order_93", [
      "ey_2025",
      "dos_2025",
      "intermark_2025",
      "zakon_self_employment_2026",
    ]),
  ],
} as const satisfies DatedRule<readonly Portal[]>;

/** What the one dissenting source says of the older portals, shown beside the rule and never as the rule. */
export const olderPortalsNotUpdated = { sources: ["khelja_2025"], confidence: "disputed" } as const;

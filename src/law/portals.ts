import { type DatedRule, since } from "./dated";

export type Portal = "egov.kz" | "elicense.kz" | "migration.enbek.kz";

/**
 * The portals named for applications. Four sources name migration.enbek.kz beside the two older ones; one (Khelja,
 * 2025) says that the older ones were not updated for the new step. So no portal is called wrong.
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

import type { Portal } from "./portals";
import type { SourceId } from "./sources";

/**
 * What each page says about the portals since 1 September 2025. "beside_the_others": migration.enbek.kz was added to
 * the existing ones; "named_with_the_others": all three are listed, in an order about another service; "not_updated":
 * applications go to migration.enbek.kz; the older portals exist but were not updated.
 */
export type PortalStatement = {
  readonly source: SourceId;
  readonly says: "beside_the_others" | "named_with_the_others" | "not_updated";
};

/** Four pages against one, so no portal is called wrong. */
export const portalStatements: readonly PortalStatement[] = [
  { source: "ey_2025", says: "beside_the_others" },
  { source: "dos_2025", says: "beside_the_others" },
  { source: "intermark_2025", says: "beside_the_others" },
  { source: "zakon_self_employment_2026", says: "named_with_the_others" },
  { source: "khelja_2025", says: "not_updated" },
];

/** The one portal that every page says takes applications under the rules of 1 September 2025. */
export const portalOfTheReform: Portal = "migration.enbek.kz";

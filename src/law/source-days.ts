import { type Day, iso } from "./day";

/**
 * A statute as read in a public copy, not in the gazette. The copy states which amendments it includes, and mostly the
 * day on which it was made.
 */
export type Edition = { readonly amendedTo: Day; readonly copied: Day | null };

/** The statutes that were read, by source id. All were read on 29 November 2026. */
export const editions = {
  migration_law: edition("2025-09-27", null),
  entrepreneurial_code: edition("2026-01-09", "2026-02-20"),
  labour_code: edition("2026-01-09", "2026-02-03"),
  social_code: edition("2026-01-09", "2026-02-03"),
  offences_code: edition("2026-01-09", "2026-02-03"),
  // Made after its newest parts came into force; the other copy only announces them.
  offences_code_later: edition("2026-03-12", null),
  civil_code: edition("2026-01-09", "2026-02-03"),
} as const satisfies Record<string, Edition>;

export type StatuteId = keyof typeof editions;

/** Date of the newest of the pages: the day up to which they are taken as checked. */
const PAGES_CHECKED_ON = iso("2026-03-18");

/** Pages checked on another day than the rest. */
const lookedAt: Readonly<Record<string, Day>> = { vacanza_2026: iso("2026-07-23") };

/**
 * The day up to which a source confirms a value. Of a page: the day it was checked. Of a statute: the day of its copy
 * or, if unknown, of the last amendment in it.
 */
export function checkedOnOf(source: string): Day {
  if (isStatute(source)) return editions[source].copied ?? editions[source].amendedTo;
  return lookedAt[source] ?? PAGES_CHECKED_ON;
}

/** Whether a source is a statute itself rather than a page about the law. */
export function isStatute(source: string): source is StatuteId {
  return source in editions;
}

/** The earliest day: an answer is only as fresh as its oldest source. */
export function oldestOf(days: readonly Day[]): Day {
  return Math.min(...days) as Day;
}

function edition(amendedTo: string, copied: string | null): Edition {
  return { amendedTo: iso(amendedTo), copied: copied === null ? null : iso(copied) };
}

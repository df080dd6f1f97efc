import { type Day, iso } from "./day";

/**
 * A statute's own words, read in a public copy and not in the gazette. The copy tells which amendments it holds, and
 * mostly the day on which it was taken.
 */
export type Edition = { readonly amendedTo: Day; readonly copied: Day | null };

/** The statutes that were read, by the name of the source. All were read on 29 November 2026. */
export const editions = {
  migration_law: edition("2025-09-27", null),
  entrepreneurial_code: edition("2026-01-09", "2026-02-20"),
  labour_code: edition("2026-01-09", "2026-02-03"),
  social_code: edition("2026-01-09", "2026-02-03"),
  offences_code: edition("2026-01-09", "2026-02-03"),
  // Taken after the day on which its newest parts came into force; the other copy only announces them.
  offences_code_later: edition("2026-03-12", null),
  civil_code: edition("2026-01-09", "2026-02-03"),
} as const satisfies Record<string, Edition>;

export type StatuteId = keyof typeof editions;

/** The date of the newest of the pages about the law: the day on which they were last looked at. */
const PAGES_CHECKED_ON = iso("2026-03-18");

/** Pages that were looked at on another day than the others. */
const lookedAt: Readonly<Record<string, Day>> = { vacanza_2026: iso("2026-07-23") };

/**
 * The last day for which a source tells whether something still holds: of a page the day on which it was looked at, of
 * a statute that of its copy, or where that is not told, the day of the last amendment in it.
 */
export function checkedOnOf(source: string): Day {
  if (isStatute(source)) return editions[source].copied ?? editions[source].amendedTo;
  return lookedAt[source] ?? PAGES_CHECKED_ON;
}

/** Says whether a source is a statute in its own words. */
export function isStatute(source: string): source is StatuteId {
  return source in editions;
}

/** The oldest of some days: an answer is as old as the oldest look it rests on. */
export function oldestOf(days: readonly Day[]): Day {
  return Math.min(...days) as Day;
}

function edition(amendedTo: string, copied: string | null): Edition {
  return { amendedTo: iso(amendedTo), copied: copied === null ? null : iso(copied) };
}

import type { SourceId } from "./sources";

/**
 * Disputed points of the labour market test and the filing, with their lawful interpretations; the first is the default.
 * Kept apart from the readings of the ratio, which every roster check states.
 */
export const vacancyReadings = {
  /**
   * Sources say "after 15 calendar days": the day after the 15th, or the 15th itself. A term of civil law begins on the
   * next day and its last day runs to midnight (Civil Code, art. 173 and 176), here by analogy.
   */
  first_filing_day: {
    options: ["after_last_day", "on_last_day"],
    sources: ["civil_code", "ey_2025", "intermark_2025", "f_chain_2025", "kpmg_2023"],
  },
  /**
   * If the last of the 15 days is a day off: the term ends on it, or on the next working day. The Civil Code moves the
   * end of its own terms (art. 175), but applies here by analogy at best (art. 1(4)), and this is a waiting period, not a
   * deadline. The second option waits longer, so wherever it gives another day, it is named.
   */
  roll_to_working_day: {
    options: ["as_it_falls", "next_working_day"],
    sources: ["civil_code"],
  },
  /** Pages describe the search as a step before a permit; none says whether a renewal needs one. */
  renewal_search: {
    options: ["warn", "required", "off"],
    sources: ["ey_2025", "dos_2025", "khelja_2025"],
  },
  /** For intra-corporate transfers the duty to search is reported to have ended on 1 July 2023. */
  transferee_search: {
    options: ["off", "required"],
    sources: ["kpmg_2023", "intermark_2025"],
  },
  /** No page read limits the age of a posting under the present rules; the rules of 2017 did, at 60 days. */
  oldest_posting: {
    options: ["any_age", "sixty_days"],
    sources: ["bal_2017"],
  },
} as const satisfies Record<string, VacancyReading>;

type VacancyReading = {
  readonly options: readonly [string, string, ...string[]];
  /** The pages that address the point. */
  readonly sources: readonly SourceId[];
};

export type VacancyReadingName = keyof typeof vacancyReadings;

export type VacancyReadings = {
  readonly [Name in VacancyReadingName]: (typeof vacancyReadings)[Name]["options"][number];
};

export const vacancyReadingNames = Object.keys(vacancyReadings) as VacancyReadingName[];

/** The default option of every disputed point of procedure. */
export const defaultVacancyReadings = Object.fromEntries(
  vacancyReadingNames.map((name) => [name, vacancyReadings[name].options[0]]),
) as VacancyReadings;

/** Days after which a posting is too old under the reading "sixty_days". */
export const OLDEST_POSTING = 60;

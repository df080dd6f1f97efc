import type { SourceId } from "./sources";

/**
 * Disputed points of the labour market test and the filing, each with its lawful interpretations; the first is the
 * default. Apart from the readings of the ratio, which every check of a roster names.
 */
export const vacancyReadings = {
  /**
   * Sources say "after 15 calendar days": the day after the 15th has run, or the 15th day itself. A term of civil law
   * begins on the next day and its last day runs to midnight (Civil Code, art. 173 and 176), here by analogy.
   */
  first_filing_day: {
    options: ["after_last_day", "on_last_day"],
    sources: ["civil_code", "ey_2025", "intermark_2025", "f_chain_2025", "kpmg_2023"],
  },
  /**
   * Where the last of the 15 days is a day off: it is the last all the same, or the next working day is. The Civil Code
   * moves the end of its own terms so (art. 175); to an application it applies by analogy at best (art. 1(4)), and this
   * is a time to wait and no deadline. The other reading waits longer, so where it changes a day, it is named.
   */
  roll_to_working_day: {
    options: ["as_it_falls", "next_working_day"],
    sources: ["civil_code"],
  },
  /** The search is described as a step before a permit; no page read says whether a renewal needs one. */
  renewal_search: {
    options: ["warn", "required", "off"],
    sources: ["ey_2025", "dos_2025", "khelja_2025"],
  },
  /** For transfers within a group the duty to search is reported to have ended on 1 July 2023. */
  transferee_search: {
    options: ["off", "required"],
    sources: ["kpmg_2023", "intermark_2025"],
  },
  /** No page read lets a posting of the present rules grow too old; under those of 2017 it did after 60 days. */
  oldest_posting: {
    options: ["any_age", "sixty_days"],
    sources: ["bal_2017"],
  },
} as const satisfies Record<string, VacancyReading>;

type VacancyReading = {
  readonly options: readonly [string, string, ...string[]];
  /** The pages that touch the point. */
  readonly sources: readonly SourceId[];
};

export type VacancyReadingName = keyof typeof vacancyReadings;

export type VacancyReadings = {
  readonly [Name in VacancyReadingName]: (typeof vacancyReadings)[Name]["options"][number];
};

export const vacancyReadingNames = Object.keys(vacancyReadings) as VacancyReadingName[];

/** Every disputed point of procedure read in the default way. */
export const defaultVacancyReadings = Object.fromEntries(
  vacancyReadingNames.map((name) => [name, vacancyReadings[name].options[0]]),
) as VacancyReadings;

/** Days after which a posting is too old under the reading that knows an age. */
export const OLDEST_POSTING = 60;

import type { SourceId } from "./sources";

/**
 * Points that no source read settles (paragraph 16 of the Rules could not be read), with their lawful interpretations.
 * The first option is the default. For who counts, it is the cautious one for each person: in doubt a citizen is left
 * out and a foreigner is counted. For procedure, it is the one that waits.
 *
 * The Law on Migration, art. 37-1(6), compares foreigners attracted under permits with Kazakhstani staff. If its words
 * leave out somebody who needs no permit, that is the literal reading, with its articles.
 */
export const readings = {
  /** Citizens of Russia, Belarus, Armenia and Kyrgyzstan: foreigners, out of both groups, or on the local side. */
  eaeu: {
    options: ["foreigner", "exclude", "local"],
    sources: ["migration_law", "bal_2016", "roedl_eaeu"],
    literal: { option: "exclude", articles: "37-1(6), 2(2)" },
  },
  /** Foreigners with a residence permit (вид на жительство, ықтиярхат). */
  permanent_resident: {
    options: ["foreigner", "exclude"],
    sources: ["migration_law"],
    literal: { option: "exclude", articles: "37-1(6), 36-1(2)(6)" },
  },
  /** Ethnic Kazakhs who have returned and are not yet citizens (кандас). */
  kandas: {
    options: ["foreigner", "exclude", "local"],
    sources: ["migration_law"],
    literal: { option: "exclude", articles: "37-1(6), 36-1(2)(8)" },
  },
  /** Refugees and asylum seekers. */
  refugee: {
    options: ["foreigner", "exclude"],
    sources: ["migration_law"],
    literal: { option: "exclude", articles: "37-1(6), 36-1(2)(8)" },
  },
  /** Other foreigners who need no permit, on a ground that the sheet names (`permit-exempt.ts`). */
  permit_exempt: {
    options: ["foreigner", "exclude"],
    sources: ["migration_law"],
    literal: { option: "exclude", articles: "37-1(6), 36-1(2)" },
  },
  /** Citizens listed as unskilled have no category: outside both groups, or with category 4. */
  unskilled: {
    options: ["none", "category_4"],
    sources: [],
  },
  /** People under civil-law contracts (ГПХ). "cautious": foreigners count, citizens do not. */
  contractor: {
    options: ["cautious", "exclude", "include"],
    sources: [],
  },
  /**
   * People in a second job, inside or outside the firm (совместители), who may count elsewhere. "cautious": foreigners
   * count, citizens do not.
   */
  part_timer: {
    options: ["cautious", "exclude", "include"],
    sources: [],
  },
  /** Foreigners applied for: the ratio is tested with them, or as it is today. */
  requested: {
    options: ["after", "current"],
    sources: ["migration_law", "freevector"],
  },
  /** Intra-corporate transferees have a test of their own; whether they also enter the ratio is not settled. */
  transferee: {
    options: ["foreigner", "exclude"],
    sources: ["migration_law", "freevector"],
  },
  /** Foreigners whose permit has expired and who have no leave date: no source says when they stop counting. */
  ended_permits: {
    options: ["counted", "unclear", "gone"],
    sources: [],
  },
  /**
   * People whose fixed-term contract is over and who have no leave date. The Labour Code, art. 30(1)(2), deems the
   * contract extended unless notice was given, which the list does not say. "extended" applies this to everybody not
   * bound to a permit or a season.
   */
  ended_contract: {
    options: ["unclear", "extended"],
    sources: ["labour_code"],
  },
} as const satisfies Record<string, Reading>;

type Reading = {
  readonly options: readonly [string, string, ...string[]];
  /** The statutes and pages that address the point; empty if nothing was found. */
  readonly sources: readonly SourceId[];
  /** The option that follows from the words of the Law on Migration, and the articles. */
  readonly literal?: { readonly option: string; readonly articles: string };
};

export type ReadingName = keyof typeof readings;

export type Readings = { readonly [Name in ReadingName]: (typeof readings)[Name]["options"][number] };

export const readingNames = Object.keys(readings) as ReadingName[];

/** The literal reading of a disputed point by the Law on Migration; null if the Law does not address it. */
export function literalReading(name: ReadingName): Reading["literal"] | null {
  const reading: Reading = readings[name];
  return reading.literal ?? null;
}

/** The default option of every disputed point. */
export const defaultReadings = Object.fromEntries(
  readingNames.map((name) => [name, readings[name].options[0]]),
) as Readings;

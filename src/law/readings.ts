import type { SourceId } from "./sources";

/**
 * Points on which no readable source settles the law, each with its lawful interpretations. The first is the default:
 * about who counts it is the one that is cautious for every single person (in doubt a citizen is left out and a
 * foreigner is counted), about procedure the one that waits.
 */
export const readings = {
  /** Citizens of Russia, Belarus, Armenia and Kyrgyzstan: foreigners, out of both groups, or on the local side. */
  eaeu: {
    options: ["foreigner", "exclude", "local"],
    sources: ["bal_2016", "roedl_eaeu"],
  },
  /** Foreigners with a residence permit (вид на жительство, ықтиярхат). */
  permanent_resident: {
    options: ["foreigner", "exclude"],
    sources: [],
  },
  /** Ethnic Kazakhs who came back and are not yet citizens (кандас). */
  kandas: {
    options: ["foreigner", "exclude", "local"],
    sources: [],
  },
  /** Refugees and asylum seekers. */
  refugee: {
    options: ["foreigner", "exclude"],
    sources: [],
  },
  /** Citizens said to be unskilled have no category: outside both groups, or with category 4. */
  unskilled: {
    options: ["none", "category_4"],
    sources: [],
  },
  /** People engaged under outstaffing contracts: reported to count since 1 July 2023. */
  outstaffed: {
    options: ["include", "exclude"],
    sources: ["intermark_2023"],
  },
  /** People under civil-law contracts (ГПХ). "cautious": foreigners count, citizens do not. */
  contractor: {
    options: ["cautious", "exclude", "include"],
    sources: [],
  },
  /** People in a second job, outside or inside the firm (совместители), who may count elsewhere. "cautious": foreigners count, citizens do not. */
  part_timer: {
    options: ["cautious", "exclude", "include"],
    sources: [],
  },
  /** Foreigners asked for: the ratio is tested with them, or as it is today. */
  requested: {
    options: ["after", "current"],
    sources: ["freevector"],
  },
  /** Intra-corporate transferees have a test of their own; whether they also enter the ratio is not settled. */
  transferee: {
    options: ["foreigner", "exclude"],
    sources: ["freevector"],
  },
  /** Their own test: a percentage of the citizens in the category, or of citizens and transferees together. */
  transferee_share: {
    options: ["of_citizens", "of_all"],
    sources: ["freevector", "wpk"],
  },
  /** Foreigners whose permit on the list is over and who have no last day: no source says from when they stop counting. */
  ended_permits: {
    options: ["counted", "unclear", "gone"],
    sources: [],
  },
  /**
   * People whose fixed-term contract is over and who have no last day. The Labour Code, art. 30(1)(2), takes the contract
   * as extended unless notice was given; "extended" reads citizens so. Whether notice was given the list does not say.
   */
  ended_contract: {
    options: ["unclear", "extended"],
    sources: [],
  },
} as const satisfies Record<string, Reading>;

type Reading = {
  readonly options: readonly [string, string, ...string[]];
  /** The pages that touch the point; empty where nothing was found. */
  readonly sources: readonly SourceId[];
};

export type ReadingName = keyof typeof readings;

export type Readings = { readonly [Name in ReadingName]: (typeof readings)[Name]["options"][number] };

export const readingNames = Object.keys(readings) as ReadingName[];

/** Every disputed point read in the default way. */
export const defaultReadings = Object.fromEntries(
  readingNames.map((name) => [name, readings[name].options[0]]),
) as Readings;

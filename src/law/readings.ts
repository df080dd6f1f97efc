import type { SourceId } from "./sources";

/**
 * Points on which no readable source settles the law, each with its lawful interpretations. The first is the default:
 * about who counts it is the one that is cautious for every single person, about procedure the one that waits.
 */
export const readings = {
  /** Citizens of Russia, Belarus, Armenia and Kyrgyzstan: foreigners, out of both groups, or on the local side. */
  eaeu: {
    options: ["foreigner", "exclude", "local"],
    sources: ["bal_2016", "roedl_eaeu"],
  },
  /** Citizens said to be unskilled have no category: outside both groups, or with category 4. */
  unskilled: {
    options: ["none", "category_4"],
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

export const defaultReadings: Readings = { eaeu: "foreigner", unskilled: "none" };

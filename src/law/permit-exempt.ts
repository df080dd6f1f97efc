import { type Day, iso } from "./day";

/** First day of art. 36-1(2) and 37-1(6) of the Law on Migration. Earlier law was not researched. */
export const STATUTE_SINCE = iso("2023-07-01");

/**
 * The status of a kandas ends one year after it was granted, unless it is extended or citizenship comes first (Law on
 * Migration, art. 25(1) and 11(9)).
 */
export const KANDAS_MONTHS = 12;

/**
 * Grounds on which a foreigner needs no work permit, of the kind a staffing sheet may name, with the article of the Law
 * on Migration and the first day on which each applies.
 *
 * The statute exempts these people from quotas and permits. That this also takes them out of the ratio is our inference
 * from art. 37-1(6), which compares foreigners on permits; so how they count is a reading.
 */
export const exemptGrounds = {
  education: { article: "36-1(2)(1)", from: STATUTE_SINCE, isOfForeignersOnly: false },
  state_body: { article: "36-1(2)(2)", from: STATUTE_SINCE, isOfForeignersOnly: false },
  investment_project: { article: "36-1(2)(3)", from: STATUTE_SINCE, isOfForeignersOnly: false },
  economic_zone: { article: "36-1(2)(4)", from: STATUTE_SINCE, isOfForeignersOnly: false },
  certificate: { article: "36-1(2)(5)", from: STATUTE_SINCE, isOfForeignersOnly: true },
  branch_head: { article: "36-1(2)(7)", from: STATUTE_SINCE, isOfForeignersOnly: false },
  business_immigrant: { article: "36-1(2)(8)", from: STATUTE_SINCE, isOfForeignersOnly: true },
  // On the Government's list since a resolution of 18 August 2025: head and deputy head, at most one unit of each post.
  full_foreign_share: { article: "36-1(2)(8)", from: iso("2025-08-31"), isOfForeignersOnly: false },
  // Law of 27 September 2025, in force ten days after publication. The copy does not give that day; this is the earliest.
  astana_hub: { article: "36-1(2)(9)", from: iso("2025-10-08"), isOfForeignersOnly: false },
  // The start date of this wording was not researched.
  spouse: { article: "29(2)(1)", from: STATUTE_SINCE, isOfForeignersOnly: false },
} as const satisfies Record<string, Ground>;

export type ExemptGround = keyof typeof exemptGrounds;

type Ground = {
  readonly article: string;
  readonly from: Day;
  /** The words of the ground can only describe a foreigner; those of the other grounds describe a firm or a post. */
  readonly isOfForeignersOnly: boolean;
};

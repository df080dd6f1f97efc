import { type Day, iso } from "./day";

/** Since when art. 36-1(2) of the Law on Migration is in force, with art. 37-1(6). What held before was not looked for. */
export const STATUTE_SINCE = iso("2023-07-01");

/**
 * The status of a kandas ends one year after it was given, unless it is extended or he becomes a citizen before (Law on
 * Migration, art. 25(1) and 11(9)).
 */
export const KANDAS_MONTHS = 12;

/**
 * Grounds on which a foreigner needs no work permit, as far as a staffing sheet may name one, each with where the Law on
 * Migration says so, and the first day on which it holds.
 *
 * The statute takes these people out of quotas and permits. That this takes them out of the ratio as well is our
 * conclusion from art. 37-1(6), which compares foreigners on permits; so how they count is a reading.
 */
export const exemptGrounds = {
  education: { article: "36-1(2)(1)", from: STATUTE_SINCE, isOfForeignersOnly: false },
  state_body: { article: "36-1(2)(2)", from: STATUTE_SINCE, isOfForeignersOnly: false },
  investment_project: { article: "36-1(2)(3)", from: STATUTE_SINCE, isOfForeignersOnly: false },
  economic_zone: { article: "36-1(2)(4)", from: STATUTE_SINCE, isOfForeignersOnly: false },
  certificate: { article: "36-1(2)(5)", from: STATUTE_SINCE, isOfForeignersOnly: true },
  branch_head: { article: "36-1(2)(7)", from: STATUTE_SINCE, isOfForeignersOnly: false },
  business_immigrant: { article: "36-1(2)(8)", from: STATUTE_SINCE, isOfForeignersOnly: true },
  // On the Government's list by a resolution of 18 August 2025: a head and a deputy head, one unit of each post.
  full_foreign_share: { article: "36-1(2)(8)", from: iso("2025-08-31"), isOfForeignersOnly: false },
  // By the law of 27 September 2025, ten days after the day of publication, which the copy does not tell: at the earliest.
  astana_hub: { article: "36-1(2)(9)", from: iso("2025-10-08"), isOfForeignersOnly: false },
  // Since when the article reads so was not looked for.
  spouse: { article: "29(2)(1)", from: STATUTE_SINCE, isOfForeignersOnly: false },
} as const satisfies Record<string, Ground>;

export type ExemptGround = keyof typeof exemptGrounds;

type Ground = {
  readonly article: string;
  readonly from: Day;
  /** The words say of nobody but a foreigner that they hold; the others describe a firm or a post. */
  readonly isOfForeignersOnly: boolean;
};

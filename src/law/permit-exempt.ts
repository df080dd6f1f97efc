/**
 * Grounds on which a foreigner needs no work permit, as far as a staffing sheet may name one, each with where the Law on
 * Migration says so. Art. 36-1(2) is in force since 1 July 2023, its item 9 by the law of 27 September 2025.
 *
 * The statute takes these people out of quotas and permits. That this takes them out of the ratio as well is our
 * conclusion from art. 37-1(6), which compares foreigners on permits; so how they count is a reading.
 */
export const exemptGrounds = {
  education: { article: "36-1(2)(1)", isOfForeignersOnly: false },
  state_body: { article: "36-1(2)(2)", isOfForeignersOnly: false },
  investment_project: { article: "36-1(2)(3)", isOfForeignersOnly: false },
  economic_zone: { article: "36-1(2)(4)", isOfForeignersOnly: false },
  certificate: { article: "36-1(2)(5)", isOfForeignersOnly: true },
  branch_head: { article: "36-1(2)(7)", isOfForeignersOnly: false },
  business_immigrant: { article: "36-1(2)(8)", isOfForeignersOnly: true },
  full_foreign_share: { article: "36-1(2)(8)", isOfForeignersOnly: false },
  astana_hub: { article: "36-1(2)(9)", isOfForeignersOnly: false },
  spouse: { article: "29(2)(1)", isOfForeignersOnly: false },
} as const satisfies Record<string, Ground>;

export type ExemptGround = keyof typeof exemptGrounds;

type Ground = {
  readonly article: string;
  /** The words say of nobody but a foreigner that they hold; the others describe a firm or a post. */
  readonly isOfForeignersOnly: boolean;
};

import { type DatedRule, since } from "./dated";

/** An exemption without a limit on the headcount. */
export const ANY_SIZE = "any_size";

/** The largest exempt headcount, inclusive. */
export type HeadcountLimit = number | typeof ANY_SIZE;

/** Why an employer can be exempt from the ratio. Other exemptions exist and are not modelled. */
export type ExemptionReason = keyof typeof ratioExemptions;

export const exemptionReasons = ["small_business", "foreign_branch"] as const satisfies ExemptionReason[];

/**
 * The two exemptions from the ratio that depend on a headcount: small business (by the financial criteria) and the
 * branch or representative office of a foreign company.
 *
 * Order 93 narrowed the first to "no more than 20" from 1 September 2025: 20 people are exempt, 21 are not. No source
 * reports a change to the second, so its limit of 10 still applies.
 */
export const ratioExemptions = {
  small_business: {
    id: "small_business_exemption",
    versions: [
      since("2023-01-01", ANY_SIZE, "order_559", ["kazakhstan_incorporation_2019"]),
      since("2023-07-01", ANY_SIZE, "order_279", ["dos_2025", "khelja_2025"]),
      since("2025-09-01", 20, "order_93", ["dos_2025", "khelja_2025"]),
    ],
  },
  foreign_branch: {
    id: "foreign_branch_exemption",
    versions: [
      since("2023-01-01", 30, "order_559", ["ey_2018", "kazakhstan_incorporation_2019", "bal_2017"]),
      since("2023-07-01", 10, "order_279", ["kpmg_2023", "intermark_2023"]),
    ],
  },
} as const satisfies Record<string, DatedRule<HeadcountLimit>>;

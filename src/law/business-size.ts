import { type DatedRule, since } from "./dated";

/** Average people a year, and average income a year in monthly calculation indices (MCI); both "not more than". */
export type SizeCriteria = { readonly headcount: number; readonly incomeInMci: number };

/**
 * Classes of business under article 24 of the Entrepreneurial Code.
 *
 * Micro and small: both criteria must hold. Medium: neither small nor large. That one criterion exceeded is enough to
 * be large is our conclusion: the page read gives both ceilings and not the word between them.
 * For uses other than statistics both criteria count, so that income matters for the ratio's exemption.
 */
export const sizeCriteria = {
  micro: {
    id: "micro_business_criteria",
    versions: [
      since("2023-01-01", { headcount: 15, incomeInMci: 30_000 }, "entrepreneurial_code", [
        "code_article_24",
        "buh_spravka_2022",
        "zhambyl_classes",
      ]),
    ],
  },
  small: {
    id: "small_business_criteria",
    versions: [
      since("2023-01-01", { headcount: 100, incomeInMci: 300_000 }, "entrepreneurial_code", [
        "code_article_24",
        "buh_spravka_2022",
        "zhambyl_classes",
      ]),
    ],
  },
  medium: {
    id: "medium_business_criteria",
    versions: [
      since(
        "2023-01-01",
        { headcount: 250, incomeInMci: 3_000_000 },
        "entrepreneurial_code",
        ["emirsaba_classes"],
        "disputed",
      ),
    ],
  },
} as const satisfies Record<string, DatedRule<SizeCriteria>>;

/** Activities that cannot be small whatever the size; the employer is then treated as medium. */
export const excludedActivities = {
  id: "excluded_activities",
  versions: [
    since(
      "2023-01-01",
      [
        "narcotics",
        "excisable_goods",
        "grain_storage",
        "lotteries",
        "gambling",
        "radioactive_materials",
        "banking_insurance",
        "audit",
        "securities_market",
        "credit_bureaus",
        "security_services",
        "weapons",
      ],
      "entrepreneurial_code",
      ["korgan_zan"],
    ),
  ],
} as const satisfies DatedRule<readonly string[]>;

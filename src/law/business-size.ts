import { type DatedRule, since } from "./dated";

/** Upper limits (inclusive): average headcount and average income per year, in monthly calculation indices (MCI). */
export type SizeCriteria = { readonly headcount: number; readonly incomeInMci: number };

/**
 * Classes of business under article 24 of the Entrepreneurial Code.
 *
 * Small: both criteria must hold (24(3)). Micro: small, and one of the two is enough ("или", 24(3)). Large: one
 * criterion exceeded is enough (24(6)). Medium: neither small nor large (24(5)). Statistics use the headcount alone;
 * state support and other norms of law use both criteria (24(2)), so income matters for the exemption from the ratio.
 * The headcount includes branches, the entrepreneur himself and the workers of a sending party (24(2)).
 */
export const sizeCriteria = {
  micro: {
    id: "micro_business_criteria",
    versions: [
      since("2023-01-01", { headcount: 15, incomeInMci: 30_000 }, "entrepreneurial_code", [
        "entrepreneurial_code",
      ]),
    ],
  },
  small: {
    id: "small_business_criteria",
    versions: [
      since("2023-01-01", { headcount: 100, incomeInMci: 300_000 }, "entrepreneurial_code", [
        "entrepreneurial_code",
      ]),
    ],
  },
  medium: {
    id: "medium_business_criteria",
    versions: [
      since("2023-01-01", { headcount: 250, incomeInMci: 3_000_000 }, "entrepreneurial_code", [
        "entrepreneurial_code",
      ]),
    ],
  },
} as const satisfies Record<string, DatedRule<SizeCriteria>>;

const always = [
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
] as const;

/**
 * Activities that cannot be small whatever the size (24(4)); the employer is then medium, or large if the criteria for
 * large are met. Retail sale of excisable goods is not excluded.
 *
 * The list is the Code's own. The start dates of its last two items are inferred from the note of amendments, which
 * names laws but not items; for exchanges we take the later of two candidate laws.
 */
export const excludedActivities = {
  id: "excluded_activities",
  versions: [
    since("2023-01-01", always, "entrepreneurial_code", ["entrepreneurial_code"], "reported"),
    since(
      "2023-04-01",
      [...always, "digital_mining"],
      "entrepreneurial_code",
      ["entrepreneurial_code"],
      "reported",
    ),
    since("2026-01-01", [...always, "digital_mining", "commodity_exchanges"], "entrepreneurial_code", [
      "entrepreneurial_code",
    ]),
  ],
} as const satisfies DatedRule<readonly string[]>;

/** One of the activities that cannot be small. */
export type ExcludedActivity = (typeof always)[number] | "digital_mining" | "commodity_exchanges";

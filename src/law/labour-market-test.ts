import { type DatedRule, since } from "./dated";
import { iso } from "./day";

/** No search on the Electronic Labour Exchange was required before an application. */
export const NOT_REQUIRED = "not_required";

/** Calendar days the vacancy must be on the exchange before an application, weekends and holidays included. */
export type SearchDays = number | typeof NOT_REQUIRED;

/**
 * From this day on, intra-corporate transfers are reported to need no search. No page read describes the earlier duty.
 */
export const TRANSFEREE_SEARCH_ENDED = iso("2023-07-01");

/**
 * The labour market test: before applying, the employer advertises the job on the exchange.
 *
 * 1 September 2025 was a day off, yet the rule took effect on it. Whether one may file on the 15th day itself is
 * disputed. "Not required" before that date is an inference: no page describes an earlier rule in full. One page says
 * that the duty ended on 1 July 2023 for intra-corporate transfers, so some duty existed before; no page says what it
 * was for other permits, or until when.
 */
export const labourMarketTest = {
  id: "labour_market_test",
  versions: [
    since("2023-01-01", NOT_REQUIRED, "order_559", ["kpmg_2023"], "disputed"),
    since("2023-07-01", NOT_REQUIRED, "order_279", ["kpmg_2023", "ey_2025", "intermark_2025"], "disputed"),
    since("2025-09-01", 15, "order_93", ["ey_2025", "intermark_2025", "acsour_2025", "f_chain_2025"]),
  ],
} as const satisfies DatedRule<SearchDays>;

import { type DatedRule, since } from "./dated";
import { iso } from "./day";

/** No search on the Electronic Labour Exchange was asked for before an application. */
export const NOT_REQUIRED = "not_required";

/** Calendar days the vacancy stands on the exchange before an application, weekends and holidays included. */
export type SearchDays = number | typeof NOT_REQUIRED;

/**
 * From this day on transfers within a group are reported to need no search. What was asked of them before, no page read
 * describes.
 */
export const TRANSFEREE_SEARCH_ENDED = iso("2023-07-01");

/**
 * The labour market test: before applying, the employer advertises the job on the exchange.
 *
 * 1 September 2025 was itself a day off; the rule took effect on it all the same. Whether the 15th day may already
 * be the filing day is disputed. The first version that asks for days is the first that any page describes in full:
 * that none was asked for before is a conclusion. One page says that the duty to search ended on 1 July 2023 for
 * transfers within a group, so some duty stood before; no page says what it was for other permits, or until when.
 */
export const labourMarketTest = {
  id: "labour_market_test",
  versions: [
    since("2023-01-01", NOT_REQUIRED, "order_559", ["kpmg_2023"], "disputed"),
    since("2023-07-01", NOT_REQUIRED, "order_279", ["kpmg_2023", "ey_2025", "intermark_2025"], "disputed"),
    since("2025-09-01", 15, "order_93", ["ey_2025", "intermark_2025", "acsour_2025", "f_chain_2025"]),
  ],
} as const satisfies DatedRule<SearchDays>;

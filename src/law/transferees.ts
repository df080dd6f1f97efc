import type { Category } from "./category";
import { type DatedRule, since } from "./dated";

/**
 * The categories in which intra-corporate transferees are tested. The Law on Migration, art. 37-3(4), names managers and
 * specialists but not heads; mapping managers to category 2 and specialists to category 3 is ours.
 */
export const transfereeCategories = [2, 3] as const satisfies readonly Category[];

export type TransfereeCategory = (typeof transfereeCategories)[number];

/**
 * The limit of foreign transferees in a category, in whole percent (1–99) of the Kazakhstani staff of that category, not
 * of both together: art. 37-3(4) of the Law on Migration compares foreigners with "the number of Kazakhstani staff". The
 * ministry sets the number, which firms report.
 *
 * No page read gives a day on which it began or changed.
 */
export const transfereeLimit = {
  id: "transferee_limit",
  versions: [
    since("2023-01-01", 50, "order_559", ["freevector", "wpk"]),
    since("2023-07-01", 50, "order_279", ["migration_law", "freevector", "wpk"]),
  ],
} as const satisfies DatedRule<number>;

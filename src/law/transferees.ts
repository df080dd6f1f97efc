import type { Category } from "./category";
import { type DatedRule, since } from "./dated";

/**
 * The categories in which intra-corporate transferees are tested. The Law on Migration, art. 37-3(4), names managers and
 * specialists and no heads; that managers are category 2 and specialists category 3 is our mapping.
 */
export const transfereeCategories = [2, 3] as const satisfies readonly Category[];

export type TransfereeCategory = (typeof transfereeCategories)[number];

/**
 * Most foreign transferees in a category, in whole percent (1–99) of the Kazakhstani staff of that category: art. 37-3(4)
 * of the Law on Migration compares foreigners with "the number of Kazakhstani staff", so that a percentage of both
 * together contradicts it. The number itself is the ministry's, and told by firms.
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

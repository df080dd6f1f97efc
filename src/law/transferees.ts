import type { Category } from "./category";
import { type DatedRule, since } from "./dated";

/**
 * The categories in which intra-corporate transferees are tested. The pages read name managers and specialists and
 * no heads; that managers are category 2 and specialists category 3 is our mapping.
 */
export const transfereeCategories = [2, 3] as const satisfies readonly Category[];

export type TransfereeCategory = (typeof transfereeCategories)[number];

/**
 * Most foreign transferees in a category, in whole percent (1–99) of the Kazakhstani staff of that category. The
 * literal reading takes the percentage of the citizens alone, a looser one of citizens and transferees together.
 *
 * No page read gives a day on which it began or changed.
 */
export const transfereeLimit = {
  id: "transferee_limit",
  versions: [
    since("2023-01-01", 50, "order_559", ["freevector", "wpk"]),
    since("2023-07-01", 50, "order_279", ["freevector", "wpk"]),
  ],
} as const satisfies DatedRule<number>;

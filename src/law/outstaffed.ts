import { type DatedRule, since } from "./dated";

/**
 * The workers of a sending party (outstaffed people) are taken into account (Law on Migration, art. 37-1(6), since
 * 1 July 2023); that the foreigners among them count too is our inference. Nothing was found for earlier days, on which
 * they are counted as well.
 */
export const outstaffedWorkers = {
  id: "outstaffed_workers",
  versions: [
    since("2023-01-01", "counted", "order_559", ["intermark_2023"], "disputed"),
    since("2023-07-01", "counted", "migration_law", ["migration_law"]),
  ],
} as const satisfies DatedRule<"counted">;

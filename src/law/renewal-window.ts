import { type DatedRule, since } from "./dated";

/** When to file a renewal, in calendar days before the permit expires. */
export type DaysBeforeExpiry = { readonly earliest: number; readonly latest: number };

/**
 * When to file a renewal. Two pages describe this window for the years from 2020; none confirms it after 1 September
 * 2025, so it is advice and never decides a verdict.
 */
export const renewalWindow = {
  id: "renewal_window",
  versions: [
    since("2023-01-01", { earliest: 60, latest: 30 }, "order_559", ["wpk_2020", "dos_permits"]),
    since("2023-07-01", { earliest: 60, latest: 30 }, "order_279", ["wpk_2020", "dos_permits"]),
    since("2025-09-01", { earliest: 60, latest: 30 }, "order_93", ["wpk_2020", "dos_permits"], "disputed"),
  ],
} as const satisfies DatedRule<DaysBeforeExpiry>;

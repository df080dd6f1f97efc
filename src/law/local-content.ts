import type { Group } from "./category";
import { type DatedRule, since } from "./dated";

/**
 * Minimum share of citizens of Kazakhstan in each group of categories, in whole percent (1–99).
 *
 * The same under every order so far; applies to the issue and the renewal of permits.
 */
export const localContent = {
  managers: {
    id: "local_content_managers",
    versions: [
      since("2023-01-01", 70, "order_559", ["ey_2018"]),
      since("2023-07-01", 70, "order_279", ["dos_2025", "freevector", "lwp_permits"]),
    ],
  },
  workers: {
    id: "local_content_workers",
    versions: [
      since("2023-01-01", 90, "order_559", ["ey_2018"]),
      since("2023-07-01", 90, "order_279", ["dos_2025", "freevector", "lwp_permits"]),
    ],
  },
} as const satisfies Record<Group, DatedRule<number>>;

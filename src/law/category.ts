/**
 * Permit categories: 1 heads and their deputies, 2 heads of structural subdivisions, 3 specialists,
 * 4 skilled workers. Unskilled workers have none.
 */
export type Category = 1 | 2 | 3 | 4;

/** The ratio is tested for categories 1+2 together and for 3+4 together; every firm's account read agrees on this. */
export type Group = "managers" | "workers";

export const groups = ["managers", "workers"] as const satisfies readonly Group[];

/** The group in which a category is tested. */
export function groupOf(category: Category): Group {
  return category <= 2 ? "managers" : "workers";
}

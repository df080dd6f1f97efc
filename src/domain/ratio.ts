/**
 * The local-content arithmetic for one group, on whole numbers only.
 *
 * Everything is derived from the surplus `100·citizens − percent·total`: zero or more means that citizens are at
 * least that percentage of the group. Nothing is divided: a quotient such as 69.97 % would have to be rounded, and no
 * source gives a rounding rule.
 */

/** Whether citizens are at least `percent` of the `total` people in a group; exact equality passes. */
export function meets(citizens: number, total: number, percent: number): boolean {
  return surplus(citizens, total, percent) >= 0;
}

/** How far a group is above its threshold (negative: below), in hundredths of a person. */
export function surplus(citizens: number, total: number, percent: number): number {
  return 100 * citizens - percent * total;
}

/** How many more foreigners fit in a group with this surplus. */
export function room(groupSurplus: number, percent: number): number {
  return Math.max(0, Math.floor(groupSurplus / percent));
}

/** How many more citizens a group with this surplus needs to pass; 0 if it already does. */
export function gap(groupSurplus: number, percent: number): number {
  return Math.max(0, Math.ceil(-groupSurplus / (100 - percent)));
}

/** The share of citizens in tenths of a percent, truncated so that 69.97 % never reads "70 %". */
export function shareInTenths(citizens: number, total: number): number {
  return Math.floor((1000 * citizens) / total);
}

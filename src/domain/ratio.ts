/**
 * The local-content arithmetic for one group, on whole numbers only.
 *
 * Everything is derived from the surplus `100·citizens − percent·total`: zero or more means that citizens are at
 * least that percentage of the group. Percentages are never divided out, because a quotient such as 69.97 % would
 * have to be rounded and no source knows of a rounding rule.
 */

/** Says whether citizens are at least `percent` of the `total` people in a group; exact equality passes. */
export function meets(citizens: number, total: number, percent: number): boolean {
  return surplus(citizens, total, percent) >= 0;
}

/** How far a group is above its threshold (negative: below), in hundredths of a person. */
export function surplus(citizens: number, total: number, percent: number): number {
  return 100 * citizens - percent * total;
}

/** Further foreigners that still fit in a group with this surplus; 0 where none does. */
export function room(groupSurplus: number, percent: number): number {
  return Math.max(0, Math.floor(groupSurplus / percent));
}

/** Further citizens needed until a group with this surplus passes; 0 where it passes already. */
export function gap(groupSurplus: number, percent: number): number {
  return Math.max(0, Math.ceil(-groupSurplus / (100 - percent)));
}

/** The citizens' share in tenths of a percent, cut off and not rounded, so that 69.97 % never reads "70 %". */
export function shareInTenths(citizens: number, total: number): number {
  return Math.floor((1000 * citizens) / total);
}

/**
 * The arithmetic of the limit of intra-corporate transferees in one category, on whole numbers only.
 *
 * Everything is derived from the slack `percent·citizens − 100·transferees`: zero or more means that the transferees are
 * within the limit.
 */

/** What one transferee takes of the slack, in hundredths of a person; a citizen gives `percent` of them. */
export const TRANSFEREE_WEIGHT = 100;

/** How far the transferees stay below their limit (negative: above), in hundredths of a person. */
export function transfereeSlack(transferees: number, citizens: number, percent: number): number {
  return percent * citizens - TRANSFEREE_WEIGHT * transferees;
}

/** Further transferees that fit with this slack; 0 where none does. */
export function transfereeRoom(slack: number): number {
  return Math.max(0, Math.floor(slack / TRANSFEREE_WEIGHT));
}

/** Further citizens needed until the transferees are within their limit; 0 where they are already. */
export function transfereeGap(slack: number, percent: number): number {
  return Math.max(0, Math.ceil(-slack / percent));
}

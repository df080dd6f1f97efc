/**
 * The arithmetic of the limit on intra-corporate transferees in one category, on whole numbers only.
 *
 * Everything is derived from the slack `percent·citizens − 100·transferees`: zero or more means that the transferees are
 * within the limit.
 */

/** What one transferee subtracts from the slack, in hundredths of a person; a citizen adds `percent`. */
export const TRANSFEREE_WEIGHT = 100;

/** How far the transferees are below their limit (negative: above), in hundredths of a person. */
export function transfereeSlack(transferees: number, citizens: number, percent: number): number {
  return percent * citizens - TRANSFEREE_WEIGHT * transferees;
}

/** How many more transferees fit with this slack. */
export function transfereeRoom(slack: number): number {
  return Math.max(0, Math.floor(slack / TRANSFEREE_WEIGHT));
}

/** How many more citizens are needed to bring the transferees within their limit; 0 if they already are. */
export function transfereeGap(slack: number, percent: number): number {
  return Math.max(0, Math.ceil(-slack / percent));
}

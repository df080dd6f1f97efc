import type { Readings } from "../law/readings";

/**
 * The arithmetic of the limit of intra-corporate transferees in one category, on whole numbers only.
 *
 * Everything is derived from the slack `percent·citizens − weight·transferees`: zero or more means that the
 * transferees are within the limit.
 */

/** Of what the limit is a percentage: the citizens of the category, or citizens and transferees together. */
export type ShareReading = Readings["transferee_share"];

/** What one transferee takes of the slack, in hundredths of a person; a citizen gives `percent` of them. */
export function transfereeWeight(percent: number, reading: ShareReading): number {
  return reading === "of_citizens" ? 100 : 100 - percent;
}

/** How far the transferees stay below their limit (negative: above), in hundredths of a person. */
export function transfereeSlack(
  transferees: number,
  citizens: number,
  percent: number,
  reading: ShareReading,
): number {
  return percent * citizens - transfereeWeight(percent, reading) * transferees;
}

/** Further transferees that fit with this slack; 0 where none does. */
export function transfereeRoom(slack: number, percent: number, reading: ShareReading): number {
  return Math.max(0, Math.floor(slack / transfereeWeight(percent, reading)));
}

/** Further citizens needed until the transferees are within their limit; 0 where they are already. */
export function transfereeGap(slack: number, percent: number): number {
  return Math.max(0, Math.ceil(-slack / percent));
}

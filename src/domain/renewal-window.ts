import { type Confidence, valueOn, type Version, versionOn } from "../law/dated";
import { type Day, isDay } from "../law/day";
import { type DaysBeforeExpiry, renewalWindow } from "../law/renewal-window";

/** The first day of the rules for which no source confirms the window. */
export const UNCONFIRMED_SINCE: Day = (
  renewalWindow.versions.find(({ confidence }: Version<unknown>) => confidence === "disputed") ??
  renewalWindow.versions[0]
).from;

/** The days on which to file a renewal, as advice. */
export type RenewalWindow = {
  readonly from: Day;
  readonly to: Day;
  /** The first and the last of these days, in days before the permit ends. */
  readonly before: DaysBeforeExpiry;
  readonly confidence: Confidence;
};

/** The window before a permit expires, as the pages in force on the filing day describe it. */
export function renewalWindowFor(expiry: Day, filing: Day): RenewalWindow | null {
  const before = valueOn<DaysBeforeExpiry>(renewalWindow, filing);
  const { confidence } = versionOn(renewalWindow, filing);
  const from = expiry - before.earliest;
  const to = expiry - before.latest;
  return isDay(from) && isDay(to) ? { from, to, before, confidence } : null;
}

import { type Confidence, valueOn, versionOn } from "../law/dated";
import { type Day, isDay } from "../law/day";
import { type DaysBeforeExpiry, renewalWindow } from "../law/renewal-window";

/** The days on which to file a renewal, as advice. */
export type RenewalWindow = {
  readonly from: Day;
  readonly to: Day;
  readonly confidence: Confidence;
};

/** The window before a permit expires, as the pages in force on the filing day describe it. */
export function renewalWindowFor(expiry: Day, filing: Day): RenewalWindow | null {
  const { earliest, latest } = valueOn<DaysBeforeExpiry>(renewalWindow, filing);
  const { confidence } = versionOn(renewalWindow, filing);
  const from = expiry - earliest;
  const to = expiry - latest;
  return isDay(from) && isDay(to) ? { from, to, confidence } : null;
}

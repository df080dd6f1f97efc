import { type Confidence, valueOn, type Version, versionOn } from "../law/dated";
import { addDays, type Day } from "../law/day";
import { type DaysBeforeExpiry, renewalWindow } from "../law/renewal-window";

/** The first day from which no source confirms the window. */
export const UNCONFIRMED_SINCE: Day = (
  renewalWindow.versions.find(({ confidence }: Version<unknown>) => confidence === "disputed") ??
  renewalWindow.versions[0]
).from;

/** The days on which to file a renewal, as advice. */
export type RenewalWindow = {
  readonly from: Day;
  readonly to: Day;
  readonly before: DaysBeforeExpiry;
  readonly confidence: Confidence;
};

/** The window before a permit expires, by the rule of the filing day; null outside Excel's calendar. */
export function renewalWindowFor(expiry: Day, filing: Day): RenewalWindow | null {
  const before = valueOn<DaysBeforeExpiry>(renewalWindow, filing);
  const { confidence } = versionOn(renewalWindow, filing);
  const from = addDays(expiry, -before.earliest);
  const to = addDays(expiry, -before.latest);
  return from === null || to === null ? null : { from, to, before, confidence };
}

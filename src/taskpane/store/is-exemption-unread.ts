import { readSettings, type Settings } from "../../roster/settings/employer-settings";
import type { Day } from "../../law/day";

/** Says whether the settings speak of a small business in a way that could not be used. */
export function isExemptionUnread({ problems }: Settings, day: Day): boolean {
  return problems.some(({ code, label }) => code === "unusable_value" && isAboutSmallBusiness(label, day));
}

/** A label is about small business where a plain "yes" beside it would be taken for one. */
function isAboutSmallBusiness(label: string, day: Day): boolean {
  return readSettings([[label, "yes"]], day).employer.smallBusiness === "yes";
}

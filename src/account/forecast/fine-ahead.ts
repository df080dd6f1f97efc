import { type Employer, unknownEmployer } from "../../domain/employer";
import { type Exposure, exposureTo } from "../../domain/exposure";
import type { Forecast } from "../../roster/forecast/forecast-roster";

/** The possible fine for work without a permit on the day the ratio breaks; null if it does not break. */
export function fineAhead(
  { breaks }: Pick<Forecast, "breaks">,
  employer: Employer = unknownEmployer,
): Exposure | null {
  return breaks && exposureTo("no_permit", employer, breaks.day, breaks.day);
}

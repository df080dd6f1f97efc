import { type Employer, unknownEmployer } from "../../domain/employer";
import { type Exposure, exposureTo } from "../../domain/exposure";
import type { Forecast } from "../../roster/forecast/forecast-roster";

/** What may be fined where somebody has no permit on the day on which the ratio breaks; null where it does not. */
export function fineAhead(
  { breaks }: Pick<Forecast, "breaks">,
  employer: Employer = unknownEmployer,
): Exposure | null {
  return breaks && exposureTo("no_permit", employer, breaks.day, breaks.day);
}

import type { Request } from "../../domain/requested-people";
import { foreignerIn, may, must, outcome } from "../../domain/possibilities";
import { possibilitiesOf } from "../../domain/who-counts";
import type { Group } from "../../law/category";
import type { ForecastTimeline } from "../forecast/forecast-roster";
import type { ForecastStep } from "../forecast/forecast-step";
import type { ApplicationAhead } from "./remedy";

/** An application, and how many of its people count in the worst case on each day considered. */
export type ApplicationInGroup = {
  readonly application: ApplicationAhead;
  readonly counted: readonly number[];
};

/**
 * The applications that can still be withdrawn or filed later, with the people they add to a group from their day on, or
 * to the headcount if the group is null. People who do not count under the readings are left out.
 */
export function applicationsIn(
  group: Group | null,
  { forecast: { readings }, filings }: ForecastTimeline,
  steps: readonly ForecastStep[],
): readonly ApplicationInGroup[] {
  if (readings.requested === "current") return [];
  return filings.filings.flatMap(({ row, position, day, isFiled, undecided }) => {
    const counted = undecided.filter(isCounted).reduce((sum, { people }) => sum + people, 0);
    if (counted === 0) return [];
    const people = undecided.reduce((sum, request) => sum + request.people, 0);
    return [
      {
        application: { row, position, people, day, isFiled },
        counted: steps.map((step) => (step.day >= day ? counted : 0)),
      },
    ];
  });

  function isCounted({ grade, engagement, presence }: Request): boolean {
    const set = possibilitiesOf({ side: "foreigner", grade, engagement, presence }, readings);
    return group === null ? !must(set, outcome.nobody) : may(set, foreignerIn[group]);
  }
}

import type { ApplicationKind } from "../law/application-kind";
import { versionOn } from "../law/dated";
import type { Day } from "../law/day";
import { labourMarketTest, NOT_REQUIRED, type SearchDays } from "../law/labour-market-test";
import type { VacancyReadings } from "../law/vacancy-readings";

/** Whether an application requires a search first. "unsettled": no source says, and the reading only warns. */
export type SearchDuty = "required" | "unsettled" | "not_required";

/**
 * Whether an application filed on a day requires a search on the exchange. No source exempts seasonal work, so it does.
 */
export function searchDuty(kind: ApplicationKind, day: Day, readings: VacancyReadings): SearchDuty {
  if (versionOn<SearchDays>(labourMarketTest, day).value === NOT_REQUIRED) return "not_required";
  switch (kind) {
    case "new":
    case "seasonal":
      return "required";
    case "renewal":
      return duties[readings.renewal_search];
    case "transferee":
      return duties[readings.transferee_search];
  }
}

const duties = { required: "required", warn: "unsettled", off: "not_required" } as const;

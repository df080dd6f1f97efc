import type { DatedRule, Version } from "../law/dated";
import type { Day } from "../law/day";
import { labourMarketTest } from "../law/labour-market-test";
import { localContent } from "../law/local-content";
import { filingPortals } from "../law/portals";
import { ratioExemptions } from "../law/ratio-exemptions";
import { renewalWindow } from "../law/renewal-window";
import { oldestOf } from "../law/source-days";

/** The earliest day up to which any of these values of the law is confirmed. */
export function checkedOn(versions: readonly Pick<Version<unknown>, "checkedOn">[]): Day {
  return oldestOf(versions.map((version) => version.checkedOn));
}

/** The same for everything that forecasts and answers about filings depend on. */
export const lawCheckedOn: Day = checkedOn(
  [
    localContent.managers,
    localContent.workers,
    ratioExemptions.small_business,
    ratioExemptions.foreign_branch,
    labourMarketTest,
    filingPortals,
    renewalWindow,
  ].flatMap((rule: DatedRule<unknown>) => rule.versions),
);

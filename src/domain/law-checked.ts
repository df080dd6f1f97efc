import type { DatedRule, Version } from "../law/dated";
import type { Day } from "../law/day";
import { labourMarketTest } from "../law/labour-market-test";
import { localContent } from "../law/local-content";
import { filingPortals } from "../law/portals";
import { ratioExemptions } from "../law/ratio-exemptions";
import { renewalWindow } from "../law/renewal-window";
import { oldestOf } from "../law/source-days";

/** The day of the oldest look at the sources among some values of the law: an answer is as old as that. */
export function checkedOn(versions: readonly Pick<Version<unknown>, "checkedOn">[]): Day {
  return oldestOf(versions.map((version) => version.checkedOn));
}

/** The oldest look at what answers about staff on later days, and about filings, rest on. */
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

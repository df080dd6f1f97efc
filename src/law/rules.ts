import { excludedActivities, sizeCriteria } from "./business-size";
import type { DatedRule } from "./dated";
import { labourMarketTest } from "./labour-market-test";
import { localContent } from "./local-content";
import { mci } from "./mci";
import { filingPortals } from "./portals";
import { ratioExemptions } from "./ratio-exemptions";
import { transfereeLimit } from "./transferees";

/** Every dated rule, in the order in which it is shown. */
export const rules = [
  localContent.managers,
  localContent.workers,
  transfereeLimit,
  ratioExemptions.small_business,
  ratioExemptions.foreign_branch,
  sizeCriteria.micro,
  sizeCriteria.small,
  sizeCriteria.medium,
  excludedActivities,
  mci,
  labourMarketTest,
  filingPortals,
] as const satisfies readonly DatedRule<unknown>[];

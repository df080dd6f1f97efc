import { excludedActivities, sizeCriteria } from "./business-size";
import type { DatedRule } from "./dated";
import { labourMarketTest } from "./labour-market-test";
import { localContent } from "./local-content";
import { mci } from "./mci";
import { outstaffedWorkers } from "./outstaffed";
import { filingPortals } from "./portals";
import { ratioExemptions } from "./ratio-exemptions";
import { renewalWindow } from "./renewal-window";
import { transfereeLimit } from "./transferees";

/** Every dated rule, in display order. */
export const rules = [
  localContent.managers,
  localContent.workers,
  outstaffedWorkers,
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
  renewalWindow,
] as const satisfies readonly DatedRule<unknown>[];

/** Texts are keyed by this type, so a rule without its text does not compile. */
export type RuleId = (typeof rules)[number]["id"];

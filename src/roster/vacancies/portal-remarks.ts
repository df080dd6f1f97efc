import { UNKNOWN, versionOn } from "../../law/dated";
import { portalOfTheReform } from "../../law/portal-statements";
import { filingPortals, type Portal } from "../../law/portals";
import type { VacancyOnDay } from "./vacancy-on-day";
import type { VacancyRemark } from "./vacancy-findings";

/** Remarks on the chosen portal. */
export function portalRemarks({
  facts: { portal },
  applicationKind,
  filing,
}: VacancyOnDay): readonly VacancyRemark[] {
  if (portal.kind === "blank") return [];
  if (portal.kind === "unclear") return [{ code: "portal_unclear", field: "portal" }];
  const named = versionOn<readonly Portal[]>(filingPortals, filing.day).value;
  const values = { portal: portal.value };
  if (named !== UNKNOWN && !named.includes(portal.value))
    return [{ code: "portal_not_named", field: "portal", values }];
  const isReformed = named !== UNKNOWN && named.includes(portalOfTheReform);
  return isReformed && portal.value !== portalOfTheReform && applicationKind !== "transferee"
    ? [{ code: "portal_without_code_step", field: "portal", values }]
    : [];
}

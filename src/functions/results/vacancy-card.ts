import type { Day } from "../../law/day";
import { labourMarketTest } from "../../law/labour-market-test";
import type { VacancyCheck } from "../../roster/vacancies/check-vacancies";
import type { Asked } from "../host/answer";
import type { Facts } from "../host/card";
import { lawFacts } from "./law-facts";
import { gapOf, groupParts } from "./ratio-card";

/** The card of the verdict on one vacancy: its days, and the ratio on filing. */
export function vacancyCard(vacancy: VacancyCheck, asked: Asked): Facts {
  const { filing, posted, search, firstDay, bothFrom, ratio } = vacancy;
  return {
    filing_day: { day: filing.day },
    posted: dayFact(posted),
    last_day: dayFact(search?.end ?? null),
    first_day: dayFact(firstDay),
    both_from: typeof bothFrom === "number" ? dayFact(bothFrom) : undefined,
    ...(ratio && { gap: gapOf(ratio), ...groupParts(ratio, asked) }),
    ...lawFacts([labourMarketTest], filing.day, asked),
  };
}

function dayFact(day: Day | null): { readonly day: Day } | undefined {
  return day === null ? undefined : { day };
}

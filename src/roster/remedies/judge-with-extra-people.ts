import { type ExtraPeople, withExtraPeople } from "../../domain/extra-people";
import { judgeAsked, type Request, withRequests } from "../../domain/requested-people";
import { judgeWays } from "../../domain/several-judgements";
import type { Judgement } from "../../domain/verdict";
import type { ExemptionLine } from "../forecast/forecast-step";
import { exemptionLine } from "../forecast/forecast-steps";
import type { Judged } from "../judgement/judge-roster";

/** The judgement of a day with hypothetical people. */
export type JudgedWithExtraPeople = Judgement & { readonly exemption: ExemptionLine | null };

/**
 * Judges a roster with hypothetical people in addition to everybody applied for by its day, with the same facts and the
 * same arithmetic as the check.
 */
export function judgeWithExtraPeople(
  { rows, otherwise, readings, standard }: Judged,
  requests: readonly Request[],
  extra: ExtraPeople,
): JudgedWithExtraPeople {
  const judged = judgeAsked(requests, (asked) => {
    const together = (people: ArrayLike<number>) =>
      withExtraPeople(withRequests(people, asked, readings), extra);
    return judgeWays(
      [together(rows.people), ...otherwise.map((each) => together(each.rows.people))],
      readings,
      standard,
    );
  });
  return { ...judged, exemption: exemptionLine(standard, judged.headcount) };
}

import { type FurtherPeople, withFurther } from "../../domain/further-people";
import { judgeAsked, type Request, withRequests } from "../../domain/requested-people";
import { judgeWays } from "../../domain/several-judgements";
import type { Judgement } from "../../domain/verdict";
import type { ExemptionLine } from "../forecast/forecast-step";
import { exemptionLine } from "../forecast/forecast-steps";
import type { Judged } from "../judgement/judge-roster";

/** A day with people who are only thought of. */
export type JudgedWithFurther = Judgement & { readonly exemption: ExemptionLine | null };

/**
 * What becomes of a roster with further people beside everybody asked for in applications by its day, by the same facts
 * and the same arithmetic as the check; nothing is written and nobody is counted another way.
 */
export function judgeWithFurther(
  { rows, otherwise, readings, standard }: Judged,
  requests: readonly Request[],
  further: FurtherPeople,
): JudgedWithFurther {
  const judged = judgeAsked(requests, (asked) => {
    const together = (people: ArrayLike<number>) =>
      withFurther(withRequests(people, asked, readings), further);
    return judgeWays(
      [together(rows.people), ...otherwise.map((each) => together(each.rows.people))],
      readings,
      standard,
    );
  });
  return { ...judged, exemption: exemptionLine(standard, judged.headcount) };
}

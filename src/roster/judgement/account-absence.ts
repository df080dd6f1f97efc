import type { Day } from "../../law/day";
import { DAYS_AHEAD, EARLIEST } from "../people/employment";

/** Why somebody is not employed on a day; "away": the dates are ambiguous, but under no reading employed. */
export type Absence = { readonly kind: "left" | "not_hired" | "away"; readonly day: Day | null };

/** The possible hire and leave dates of a row; several if ambiguous. */
type DaysOfRow = { readonly hire: readonly Day[]; readonly leave: readonly Day[] };

/** The date because of which the person of a row is not employed on the day. */
export function absenceOf({ hire, leave }: DaysOfRow, day: Day): Absence {
  const [last, ...otherLast] = leave;
  if (last !== undefined && otherLast.length === 0 && last >= EARLIEST && last < day)
    return { kind: "left", day: last };
  const [first, ...otherFirst] = hire;
  if (first !== undefined && otherFirst.length === 0 && first > day && first <= day + DAYS_AHEAD.hire)
    return { kind: "not_hired", day: first };
  return { kind: "away", day: null };
}

import type { PersonKind } from "../../domain/person";
import type { Day } from "../../law/day";
import { exemptGrounds } from "../../law/permit-exempt";
import type { RowStatus } from "./row-status";

/** The first day on which the ground for a permit exemption applies; null if no ground is given. */
function groundFrom(status: RowStatus | null): Day | null {
  const ground = status?.ground ?? null;
  return ground === null ? null : exemptGrounds[ground].from;
}

/** The last day of the kandas status; null if the row does not give it. */
export function kandasUntil(status: RowStatus | null): Day | null {
  return status?.kandasUntil ?? null;
}

/** The days on which the status of a row changes. */
export function statusDays(status: RowStatus | null): readonly Day[] {
  if (status === null) return [];
  const [from, until] = [groundFrom(status), kandasUntil(status)];
  const last = [until, status.contract?.until ?? null];
  return [
    ...(from === null ? [] : [from]),
    ...last.flatMap((day) => (day === null ? [] : [(day + 1) as Day])),
  ];
}

/** The person on a day: an ordinary foreigner before the ground applies, or after the kandas status ended. */
export function withStatusOn(person: PersonKind, status: RowStatus | null, day: Day): PersonKind {
  const [from, until] = [groundFrom(status), kandasUntil(status)];
  const isNotYet = person.side === "permit_exempt" && from !== null && day < from;
  const isOver = person.side === "kandas" && until !== null && day > until;
  return isNotYet || isOver ? { ...person, side: "foreigner" } : person;
}

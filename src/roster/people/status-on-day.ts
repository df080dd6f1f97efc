import type { PersonKind } from "../../domain/person";
import type { Day } from "../../law/day";
import { exemptGrounds } from "../../law/permit-exempt";
import type { RowStatus } from "./row-status";

/** The first day on which the ground of somebody who needs no permit holds; null where no ground is said. */
function groundFrom(status: RowStatus | null): Day | null {
  const ground = status?.ground ?? null;
  return ground === null ? null : exemptGrounds[ground].from;
}

/** The last day of the status of a kandas as far as the row tells it; null where it does not. */
export function kandasUntil(status: RowStatus | null): Day | null {
  return status?.kandasUntil ?? null;
}

/** The days from which what a row says of status reads otherwise. */
export function statusDays(status: RowStatus | null): readonly Day[] {
  if (status === null) return [];
  const [from, until] = [groundFrom(status), kandasUntil(status)];
  const last = [until, status.contract?.until ?? null];
  return [
    ...(from === null ? [] : [from]),
    ...last.flatMap((day) => (day === null ? [] : [(day + 1) as Day])),
  ];
}

/** A person on a day: before a ground holds, and after the year of a kandas, a foreigner like any other. */
export function withStatusOn(person: PersonKind, status: RowStatus | null, day: Day): PersonKind {
  const [from, until] = [groundFrom(status), kandasUntil(status)];
  const isNotYet = person.side === "permit_exempt" && from !== null && day < from;
  const isOver = person.side === "kandas" && until !== null && day > until;
  return isNotYet || isOver ? { ...person, side: "foreigner" } : person;
}

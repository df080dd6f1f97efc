import type { Request } from "../../domain/requested-people";
import type { Day } from "../../law/day";
import type { JudgedVacancy } from "./judge-vacancy";
import type { RequestsThatDay } from "./ratio-on-filing";
import { firstDayAfter } from "./next-step";

/** The day on which a vacancy is, or at the earliest can be, filed. */
export function expectedFilingDay({ filing, posting, duty, asOf, readings }: JudgedVacancy): Day {
  if (filing.basis !== "as_of" || duty !== "required") return filing.day;
  const first = posting?.posted === null ? firstDayAfter(asOf, readings) : (posting?.state.firstDay ?? asOf);
  return Math.max(asOf, first ?? asOf) as Day;
}

/** Everybody asked for by a day: by a vacancy, and by the others filed no later. Refused and withdrawn ones ask for nobody. */
export function requestsOf(
  vacancy: JudgedVacancy,
  all: readonly JudgedVacancy[],
): (day: Day) => RequestsThatDay {
  return (day) => ({
    own: requestOf(vacancy, true),
    others: all.flatMap((other) =>
      other === vacancy || expectedFilingDay(other) > day ? [] : requestOf(other, false),
    ),
  });
}

/**
 * The foreigners of one application. A renewal asks for nobody new. Of another vacancy they are certain only where it
 * was filed, or is planned, for a day, and nothing is said of its outcome but that it is awaited.
 */
function requestOf({ facts, applicationKind, filing }: JudgedVacancy, isOwn: boolean): readonly Request[] {
  const { outcome, grade, posts } = facts;
  if (applicationKind === "renewal") return [];
  const said = outcome.kind === "said" ? outcome.value : outcome.kind;
  if (!isOwn && (said === "refused" || said === "withdrawn")) return [];
  const isPending = said === "blank" || said === "pending";
  const isSure = isOwn || (filing.basis !== "as_of" && isPending);
  const people = posts.kind === "said" ? posts.value : 1;
  const engagement = applicationKind === "transferee" ? "transferee" : "requested";
  return [{ grade, engagement, people, presence: isSure ? "employed" : "unclear" }];
}

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

/** Who is asked for by a day: by a vacancy itself, and by the others that are or can be filed no later. */
export function requestsOf(
  vacancy: JudgedVacancy,
  all: readonly JudgedVacancy[],
): (day: Day) => RequestsThatDay {
  const others = all.filter((other) => other !== vacancy);
  return (day) => {
    const byThen = others.filter((other) => expectedFilingDay(other) <= day);
    return {
      own: requestOf(vacancy, "employed"),
      before: byThen.filter(hasDay).flatMap((other) => requestOf(other, presenceOf(other))),
      ready: byThen.filter((other) => !hasDay(other)).flatMap((other) => requestOf(other, presenceOf(other))),
    };
  };
}

/** Filed, or planned for a day. */
export function hasDay({ filing }: JudgedVacancy): boolean {
  return filing.basis !== "as_of";
}

/** Refused and withdrawn applications ask for nobody. Whoever was granted may be on the roster already. */
function presenceOf({ facts: { outcome } }: JudgedVacancy): Request["presence"] | null {
  if (outcome.kind === "blank") return "employed";
  if (outcome.kind === "unclear" || outcome.value === "granted") return "unclear";
  return outcome.value === "pending" ? "employed" : null;
}

/** The foreigners of one application. A renewal asks for nobody new. */
function requestOf(
  { facts: { grade, posts }, applicationKind }: JudgedVacancy,
  presence: Request["presence"] | null,
): readonly Request[] {
  if (applicationKind === "renewal" || presence === null) return [];
  const people = posts.kind === "said" ? posts.value : 1;
  const engagement = applicationKind === "transferee" ? "transferee" : "requested";
  return [{ grade, engagement, people, presence }];
}

import type { Request } from "../../domain/requested-people";
import type { Day } from "../../law/day";
import type { JudgedVacancy } from "./judge-vacancy";
import { mergedRequests } from "./merged-requests";
import { firstDayAfter } from "./next-step";
import type { RequestsThatDay } from "./ratio-on-filing";

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
  return new RequestsByDay(all).of(vacancy);
}

/** What a list of vacancies asks for; the sums of a day are worked out once for all of them. */
export class RequestsByDay {
  private readonly applications: ReadonlyMap<JudgedVacancy, Application>;
  private readonly known = new Map<Day, Sums>();

  constructor(all: readonly JudgedVacancy[]) {
    this.applications = new Map(all.map((vacancy) => [vacancy, applicationOf(vacancy)]));
  }

  /** As `requestsOf`. */
  of(vacancy: JudgedVacancy): (day: Day) => RequestsThatDay {
    const own = requestOf(vacancy, "employed");
    const application = this.applications.get(vacancy);
    return (day) => {
      const sums = this.sumsOn(day);
      const others = (kind: keyof Sums) =>
        application?.kind === kind && application.day <= day
          ? mergedRequests([...sums[kind], ...application.requests.map(taken)])
          : sums[kind];
      return { own, before: others("before"), ready: others("ready") };
    };
  }

  private sumsOn(day: Day): Sums {
    const known = this.known.get(day);
    if (known !== undefined) return known;
    const byThen = [...this.applications.values()].filter((each) => each.day <= day);
    const sumOf = (kind: keyof Sums) =>
      mergedRequests(byThen.filter((each) => each.kind === kind).flatMap(({ requests }) => requests));
    const sums = { before: sumOf("before"), ready: sumOf("ready") };
    this.known.set(day, sums);
    return sums;
  }
}

type Sums = Pick<RequestsThatDay, "before" | "ready">;

/** One vacancy as the others see it. */
type Application = {
  readonly kind: keyof Sums;
  readonly day: Day;
  readonly requests: readonly Request[];
};

function applicationOf(vacancy: JudgedVacancy): Application {
  return {
    kind: hasDay(vacancy) ? "before" : "ready",
    day: expectedFilingDay(vacancy),
    requests: requestOf(vacancy, presenceOf(vacancy)),
  };
}

function taken(request: Request): Request {
  return { ...request, people: -request.people };
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

import { applyFrom } from "../../domain/labour-market-test";
import type { Request } from "../../domain/requested-people";
import { dayOrNull } from "../../domain/search-state";
import type { Day } from "../../law/day";
import type { JudgedVacancy } from "./judge-vacancy";
import { mergedRequests, nameOfRequests } from "./merged-requests";
import type { RequestsThatDay } from "./ratio-on-filing";

/**
 * The day on which a vacancy was filed or can be filed at the earliest. A planned day that is certainly too early is moved
 * to the first safe day; a planned disputed day is kept, since it may be allowed.
 */
export function expectedFilingDay(vacancy: JudgedVacancy): Day {
  const { basis, day } = vacancy.filing;
  if (basis === "filed") return day;
  const isDisputed = basis === "planned" && vacancy.posting?.state.status === "disputed_day";
  return Math.max(day, isDisputed ? day : (firstDayBySearch(vacancy) ?? day)) as Day;
}

/**
 * The first day on which the search does not prevent filing, assuming that an unposted vacancy is posted at once; null if
 * its date is unclear or the calendar is not known.
 */
export function firstDayBySearch({ posting, duty, asOf, readings }: JudgedVacancy): Day | null {
  if (duty !== "required") return asOf;
  if (posting === null) return null;
  const day = posting.posted === null ? dayOrNull(applyFrom(asOf, readings)) : posting.state.firstDay;
  return day && (Math.max(day, asOf) as Day);
}

/** The people applied for by a day: by a vacancy itself, and by others that are or can be filed no later. */
export function requestsOf(
  vacancy: JudgedVacancy,
  all: readonly JudgedVacancy[],
): (day: Day) => RequestsThatDay {
  return new RequestsByDay(all).of(vacancy);
}

/** The relation of an application to a day. "ready": can be filed by then but has no day yet. */
type Part = "earlier" | "filedThatDay" | "plannedThatDay" | "ready";

/** The people applied for in a list of vacancies; sums per day are computed once for all of them. */
export class RequestsByDay {
  private readonly applications: ReadonlyMap<JudgedVacancy, Application>;
  private readonly known = new Map<Day, Sums>();

  constructor(all: readonly JudgedVacancy[]) {
    this.applications = new Map(all.map((vacancy) => [vacancy, applicationOf(vacancy)]));
  }

  /** See `requestsOf`. */
  of(vacancy: JudgedVacancy): (day: Day) => RequestsThatDay {
    const own = requestOf(vacancy, "employed");
    const application = this.applications.get(vacancy);
    const isFiled = vacancy.filing.basis === "filed";
    return (day) => {
      const sums = this.sumsOn(day);
      const others = (part: Part) =>
        application !== undefined && partOf(application, day) === part
          ? mergedRequests([...sums[part], ...application.requests.map(negated)])
          : sums[part];
      const earlier = others("earlier");
      // Filed applications come before those planned for the same day.
      if (isFiled) return { own, before: earlier, beside: others("filedThatDay"), ready: [] };
      const before = mergedRequests([...earlier, ...others("filedThatDay")]);
      return { own, before, beside: others("plannedThatDay"), ready: others("ready") };
    };
  }

  /** A key that is equal for vacancies for which `of` gives the same on every day. */
  likenessOf(vacancy: JudgedVacancy): string {
    const application = this.applications.get(vacancy);
    const own = nameOfRequests(requestOf(vacancy, "employed"));
    if (application === undefined) return `${vacancy.filing.basis} ${own}`;
    const { basis, day, requests } = application;
    return `${basis} ${String(day)} ${own} ${nameOfRequests(requests)}`;
  }

  /** The people of all applications filed or planned by a day. */
  withDayBy(day: Day): readonly Request[] {
    const { earlier, filedThatDay, plannedThatDay } = this.sumsOn(day);
    return mergedRequests([...earlier, ...filedThatDay, ...plannedThatDay]);
  }

  private sumsOn(day: Day): Sums {
    const known = this.known.get(day);
    if (known !== undefined) return known;
    const asked: Record<Part, Request[]> = { earlier: [], filedThatDay: [], plannedThatDay: [], ready: [] };
    for (const application of this.applications.values()) {
      const part = partOf(application, day);
      if (part !== null) asked[part].push(...application.requests);
    }
    const sums: Sums = {
      earlier: mergedRequests(asked.earlier),
      filedThatDay: mergedRequests(asked.filedThatDay),
      plannedThatDay: mergedRequests(asked.plannedThatDay),
      ready: mergedRequests(asked.ready),
    };
    this.known.set(day, sums);
    return sums;
  }
}

type Sums = Readonly<Record<Part, readonly Request[]>>;

/** A vacancy from the point of view of the others. */
type Application = {
  readonly basis: JudgedVacancy["filing"]["basis"];
  readonly day: Day;
  readonly requests: readonly Request[];
};

function applicationOf(vacancy: JudgedVacancy): Application {
  return {
    basis: vacancy.filing.basis,
    day: expectedFilingDay(vacancy),
    requests: requestOf(vacancy, presenceOf(vacancy)),
  };
}

function partOf({ basis, day: filingDay }: Application, day: Day): Part | null {
  if (filingDay > day) return null;
  if (basis === "as_of") return "ready";
  if (filingDay < day) return "earlier";
  return basis === "filed" ? "filedThatDay" : "plannedThatDay";
}

function negated(request: Request): Request {
  return { ...request, people: -request.people };
}

/** The foreigners of an application not decided yet, so that it can still be withdrawn or filed later. */
export function undecidedRequestsOf(vacancy: JudgedVacancy): readonly Request[] {
  return presenceOf(vacancy) === "employed" ? requestOf(vacancy, "employed") : [];
}

/** How many foreigners of an application count from its day on; 0 if it was refused or withdrawn. */
export function countedPeopleOf(vacancy: JudgedVacancy): number {
  return requestOf(vacancy, presenceOf(vacancy)).reduce((sum, { people }) => sum + people, 0);
}

/** Whether the number of people of an application was not understood, so that it may be any from 1. */
export function asksForPerhapsMore(vacancy: JudgedVacancy): boolean {
  return requestOf(vacancy, presenceOf(vacancy)).some(({ isLeast }) => isLeast);
}

/** Filed, or planned for a day. */
export function hasDay({ filing }: JudgedVacancy): boolean {
  return filing.basis !== "as_of";
}

/** Null for refused and withdrawn applications. People of granted ones may already be on the roster. */
function presenceOf({ facts: { outcome } }: JudgedVacancy): Request["presence"] | null {
  if (outcome.kind === "blank") return "employed";
  if (outcome.kind === "unclear" || outcome.value === "granted") return "unclear";
  return outcome.value === "pending" ? "employed" : null;
}

/** The foreigners of one application. A renewal adds nobody. */
function requestOf(
  { facts: { grade, posts }, applicationKind }: JudgedVacancy,
  presence: Request["presence"] | null,
): readonly Request[] {
  if (applicationKind === "renewal" || presence === null) return [];
  const engagement = applicationKind === "transferee" ? "transferee" : "requested";
  return posts.kind === "unclear"
    ? [{ grade, engagement, people: 1, presence, isLeast: true }]
    : [{ grade, engagement, people: posts.kind === "said" ? posts.value : 1, presence }];
}

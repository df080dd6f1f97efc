import { applyFrom } from "../../domain/labour-market-test";
import type { Request } from "../../domain/requested-people";
import { dayOrNull } from "../../domain/search-state";
import type { Day } from "../../law/day";
import type { JudgedVacancy } from "./judge-vacancy";
import { mergedRequests, nameOfRequests } from "./merged-requests";
import type { RequestsThatDay } from "./ratio-on-filing";

/**
 * The day on which a vacancy is, or at the earliest can be, filed. A plan that is certainly too early is moved to the
 * first safe day; one for the disputed day stays, since it may be kept.
 */
export function expectedFilingDay(vacancy: JudgedVacancy): Day {
  const { basis, day } = vacancy.filing;
  if (basis === "filed") return day;
  const isDisputed = basis === "planned" && vacancy.posting?.state.status === "disputed_day";
  return Math.max(day, isDisputed ? day : (firstDayBySearch(vacancy) ?? day)) as Day;
}

/**
 * The first day on which nothing of the search stands against filing, if what is not posted is posted at once; null
 * where its date or the calendar does not tell.
 */
export function firstDayBySearch({ posting, duty, asOf, readings }: JudgedVacancy): Day | null {
  if (duty !== "required") return asOf;
  if (posting === null) return null;
  const day = posting.posted === null ? dayOrNull(applyFrom(asOf, readings)) : posting.state.firstDay;
  return day && (Math.max(day, asOf) as Day);
}

/** Who is asked for by a day: by a vacancy itself, and by the others that are or can be filed no later. */
export function requestsOf(
  vacancy: JudgedVacancy,
  all: readonly JudgedVacancy[],
): (day: Day) => RequestsThatDay {
  return new RequestsByDay(all).of(vacancy);
}

/** How applications stand to a day. "ready": may be filed by then and has no day yet. */
type Part = "earlier" | "filedThatDay" | "plannedThatDay" | "ready";

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
    const isFiled = vacancy.filing.basis === "filed";
    return (day) => {
      const sums = this.sumsOn(day);
      const others = (part: Part) =>
        application !== undefined && partOf(application, day) === part
          ? mergedRequests([...sums[part], ...application.requests.map(taken)])
          : sums[part];
      const earlier = others("earlier");
      // What was filed comes before what is still planned for the same day.
      if (isFiled) return { own, before: earlier, beside: others("filedThatDay"), ready: [] };
      const before = mergedRequests([...earlier, ...others("filedThatDay")]);
      return { own, before, beside: others("plannedThatDay"), ready: others("ready") };
    };
  }

  /** What a vacancy is alike in to others for which `of` says the same on every day. */
  likenessOf(vacancy: JudgedVacancy): string {
    const application = this.applications.get(vacancy);
    const own = nameOfRequests(requestOf(vacancy, "employed"));
    if (application === undefined) return `${vacancy.filing.basis} ${own}`;
    const { basis, day, requests } = application;
    return `${basis} ${String(day)} ${own} ${nameOfRequests(requests)}`;
  }

  /** What all applications ask for that are filed or planned by a day. */
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

/** One vacancy as the others see it. */
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

function taken(request: Request): Request {
  return { ...request, people: -request.people };
}

/** The foreigners of an application that nobody has decided yet, so that it may be withdrawn or filed later. */
export function undecidedRequestsOf(vacancy: JudgedVacancy): readonly Request[] {
  return presenceOf(vacancy) === "employed" ? requestOf(vacancy, "employed") : [];
}

/** How many foreigners of an application count from its day on; none of one that was refused or withdrawn. */
export function countedPeopleOf(vacancy: JudgedVacancy): number {
  return requestOf(vacancy, presenceOf(vacancy)).reduce((sum, { people }) => sum + people, 0);
}

/** Says whether an application asks for people of whose number it is only known that it is not none. */
export function asksForPerhapsMore(vacancy: JudgedVacancy): boolean {
  return requestOf(vacancy, presenceOf(vacancy)).some(({ isLeast }) => isLeast);
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
  const engagement = applicationKind === "transferee" ? "transferee" : "requested";
  return posts.kind === "unclear"
    ? [{ grade, engagement, people: 1, presence, isLeast: true }]
    : [{ grade, engagement, people: posts.kind === "said" ? posts.value : 1, presence }];
}

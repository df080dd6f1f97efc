import type { Duration, LatestDay } from "../domain/latest-day";
import type { PersonKind } from "../domain/person";
import type { Bounds } from "../domain/tally";
import { type Day, toDotted } from "../law/day";
import type { BreakAct } from "../roster/forecast/break-day";
import type { Renewal } from "../roster/forecast/first-renewal";
import type { Cause, ForecastStep } from "../roster/forecast/forecast-step";
import type { SayAnswer } from "../i18n/answers";
import type { SayPlan } from "../i18n/plan";
import { capitalised } from "../i18n/whole-sentence";

/** How the reader of a sheet knows its rows. */
export type RowNames = {
  /** The person in a row of the roster; empty where there is no name. */
  readonly nameOf: (row: number) => string;
  readonly rowName: (row: number) => number;
  readonly vacancyRowName: (row: number) => number;
};

/** What keeps a break from coming: the act that fits its cause. */
export function actSentence(
  { kind, lacking }: BreakAct,
  day: Day,
  say: SayPlan,
  sayAnswer: SayAnswer,
): string {
  const people = lacking
    .filter(({ gap }) => gap.max > 0)
    .map(({ group, gap: { min, max } }) => {
      const values = { group: sayAnswer(`group.${group}`) };
      return min === max
        ? say("act.citizens", { ...values, gap: max })
        : say("act.citizens.range", { ...values, min, max });
    });
  const said = people.length > 0 ? people.join(", ") : say("act.some_citizens");
  return say(`act.${kind}`, { people: said, day: toDotted(day) });
}

/** Whose permit ends first and what to do for him to stay, then from where these days come and the day to post. */
export function renewalLines(renewal: Renewal, names: RowNames, say: SayPlan): readonly string[] {
  const { row, expiry, filing, asked, postBy, isSearchSure } = renewal;
  const name = capitalised(personName(row, names, say));
  const days = { from: toDotted(filing.from), to: toDotted(filing.to) };
  const isLate = asked > filing.to;
  const window = { ...days, ...filing.before, confidence: filing.confidence, isOver: isLate ? "yes" : "no" };
  const posting = {
    day: toDotted(postBy ?? expiry),
    isOver: postBy !== null && asked > postBy ? "yes" : "no",
  };
  return [
    say(isLate ? "renewal.late" : "renewal", { name, expiry: toDotted(expiry), ...days }),
    say("renewal.window", window),
    ...(isLate ? [say("renewal.law")] : []),
    ...(postBy === null ? [] : [say(isSearchSure ? "renewal.post" : "renewal.search", posting)]),
  ];
}

/** One thing that happens on a day, without a full stop. */
export function explainCause(cause: Cause, day: Day, names: RowNames, say: SayPlan): string {
  const before = toDotted((day - 1) as Day);
  switch (cause.kind) {
    case "law":
      return say("cause.law", {
        rules: cause.rules.map((rule) => say(`rule.${rule}`)).join(", "),
      });
    case "files":
      return say("cause.files", { people: cause.people, row: names.vacancyRowName(cause.vacancyRow) });
    case "permit_ends":
      return say("cause.permit_ends", { name: personName(cause.row, names, say), day: before });
    default:
      return say(`cause.${cause.kind}`, {
        name: personName(cause.row, names, say),
        side: sideOf(cause.kind === "joins" ? cause.after : cause.before),
        day: before,
      });
  }
}

/** By when to begin, with everything that the user assumes and that is counted back. */
export function explainLatest({ day, durations, isPast }: LatestDay, target: Day, say: SayPlan): string {
  const said = durations.map((duration) => explainDuration(duration, say)).join("; ");
  return say("latest", {
    isPast: isPast ? "yes" : "no",
    day: toDotted(day),
    target: toDotted(target),
    durations: said,
  });
}

/** One duration with its confidence. */
function explainDuration({ name, days, confidence }: Duration, say: SayPlan): string {
  return say(`duration.${name}`, { days, confidence: say(`confidence.${confidence}`) });
}

/** By what the exemption no longer certainly holds from a day on; nothing where that has no limit. */
export function exemptionSentence(
  steps: readonly ForecastStep[],
  ends: Day,
  say: SayPlan,
): readonly string[] {
  const line = steps.find(({ day }) => day === ends)?.exemption;
  if (line === null || line === undefined || !Number.isFinite(line.limit)) return [];
  return [
    say("forecast.exemption_ends", {
      day: toDotted(ends),
      people: peopleWords(line.people, say),
      limit: line.limit,
    }),
  ];
}

/** "21 people", or between which numbers. */
export function peopleWords({ min, max }: Bounds, say: SayPlan): string {
  return min === max ? say("people", { count: max }) : say("people.range", { min, max });
}

function personName(row: number, { nameOf, rowName }: RowNames, say: SayPlan): string {
  return nameOf(row) || say("person.unnamed", { row: rowName(row) });
}

function sideOf(person: PersonKind | null): "citizen" | "unclear" | "foreigner" {
  const side = person?.side ?? "unclear";
  return side === "citizen" || side === "unclear" ? side : "foreigner";
}

import { type Group, groups } from "../../law/category";
import type { Day } from "../../law/day";
import type { Judgement } from "../../domain/verdict";
import { accountInSteps } from "../judgement/account";
import { type Finding, severityOf } from "../judgement/findings";
import type { Judged } from "../judgement/judge-roster";
import type { Steps } from "../steps";
import { type ListedPerson, listedPeople, type Standing } from "./listed-people";
import { type Ambiguous, matchPeople, type Pair } from "./match-people";

/** The facts about a person that are compared. "contract": the engagement; "unclear": whether the row is clear. */
export type ChangedField = "position" | "category" | "citizenship" | "contract" | "unclear";

export type Came = Pair & { readonly after: ListedPerson };
export type Went = Pair & { readonly before: ListedPerson };
export type Changed = Came & Went & { readonly fields: readonly ChangedField[] };

/** Why the number of people in a group changed: a movement into or out of it. */
export type Flow =
  | "came"
  | "went"
  | "category_in"
  | "category_out"
  | "citizenship_in"
  | "citizenship_out"
  | "other_in"
  | "other_out";

export type Flows = Readonly<Partial<Record<Flow, number>>>;

/** The judgement of one of the lists on its day. */
type ListOnDay = Judgement & { readonly day: Day };

/** Two lists compared. "Came" and "went" are people who count in only one of them. */
export type ListComparison = {
  readonly kind: "comparison";
  readonly before: ListOnDay;
  readonly after: ListOnDay;
  readonly came: readonly Came[];
  readonly went: readonly Went[];
  readonly changed: readonly Changed[];
  readonly ambiguous: readonly Ambiguous[];
  /** The number of people who count in both without any change. */
  readonly same: number;
  readonly flows: Readonly<Record<Group, Readonly<Record<"citizens" | "foreigners", Flows>>>>;
};

/** Finds who came, who went, and what changed for those who stayed. */
export function* compareInSteps(before: Judged, after: Judged): Steps<ListComparison> {
  const left = yield* listedPeople(before, yield* accountInSteps(before, yield* findingsIn(before)));
  const right = yield* listedPeople(after, yield* accountInSteps(after, yield* findingsIn(after)));
  const { pairs, ambiguous } = matchPeople(left, right);
  const came = pairs.filter((pair): pair is Came => !counts(pair.before) && counts(pair.after));
  const went = pairs.filter((pair): pair is Went => counts(pair.before) && !counts(pair.after));
  const stayed = pairs.flatMap(({ before: was, after: is }) =>
    counts(was) && counts(is) && was !== null && is !== null
      ? [{ before: was, after: is, fields: changedFields(was, is) }]
      : [],
  );
  const changed = stayed.filter(({ fields }) => fields.length > 0);
  return {
    kind: "comparison",
    before: onDay(before),
    after: onDay(after),
    ...{ came, went, changed, ambiguous },
    same: stayed.length - changed.length,
    flows: flowsOf([...came, ...went, ...changed]),
  };
}

/** Needed to recognise several rows of one person. */
function* findingsIn({ rows }: Judged): Steps<readonly Finding[]> {
  const remarks = yield* rows.remarks();
  return remarks.map((remark) => ({ ...remark, severity: severityOf(remark.code, false) }));
}

function onDay({ day, verdict, headcount, groups: judged }: Judged): ListOnDay {
  return { day, verdict, headcount, groups: judged };
}

function counts(person: ListedPerson | null): boolean {
  return person !== null && person.standing !== "nobody";
}

function changedFields(was: ListedPerson, is: ListedPerson): readonly ChangedField[] {
  const fields: ChangedField[] = [];
  if (was.position.key !== is.position.key && was.position.text !== "" && is.position.text !== "")
    fields.push("position");
  if (was.grade !== is.grade && was.grade !== null && is.grade !== null) fields.push("category");
  const { key: before } = was.citizenship;
  const { key: after } = is.citizenship;
  if (before !== after && before !== null && after !== null) fields.push("citizenship");
  if (was.engagement !== is.engagement && was.engagement !== null && is.engagement !== null)
    fields.push("contract");
  if (fields.length === 0 && was.standing !== is.standing) fields.push("unclear");
  return fields;
}

function flowsOf(changes: readonly Pair[]): ListComparison["flows"] {
  const flows = {
    managers: { citizens: {}, foreigners: {} },
    workers: { citizens: {}, foreigners: {} },
  } satisfies Record<Group, Record<"citizens" | "foreigners", Partial<Record<Flow, number>>>>;
  for (const { before, after } of changes) {
    const from = before?.standing ?? "nobody";
    const to = after?.standing ?? "nobody";
    if (from === to) continue;
    for (const group of groups)
      for (const side of ["citizens", "foreigners"] as const) {
        const here: Standing = `${group}.${side}`;
        const own: Partial<Record<Flow, number>> = flows[group][side];
        const flow = from === here ? flowOf(to, here, "out") : to === here ? flowOf(from, here, "in") : null;
        if (flow !== null) own[flow] = (own[flow] ?? 0) + 1;
      }
  }
  return flows;
}

/** The kind of a movement into or out of `here`, given the standing on the other list. */
function flowOf(other: Standing, here: Standing, way: "in" | "out"): Flow {
  if (other === "nobody") return way === "in" ? "came" : "went";
  if (other === "unclear") return `other_${way}`;
  const [, otherSide] = other.split(".");
  const [, side] = here.split(".");
  return otherSide === undefined || otherSide === side ? `category_${way}` : `citizenship_${way}`;
}

import type { GroupJudgement } from "../domain/verdict";
import { type Category, groupOf, groups } from "../law/category";
import { type Day, toDotted } from "../law/day";
import type { Readings } from "../law/readings";
import type { AskedFor } from "../roster/forecast/forecast-step";
import type { JudgedWithExtraPeople } from "../roster/remedies/judge-with-extra-people";
import { peopleWords } from "./explain-forecast";
import { standing } from "./explain-asked";
import { planTexts } from "../i18n/plan";
import { headlineOf } from "./headline";
import { checkTexts, type SayCheck } from "../i18n/check";
import type { Language } from "../i18n/language";
import { speaker } from "../i18n/speaker";

/** A day as it is, and with the people tried. */
type Tried = { readonly now: JudgedWithExtraPeople; readonly then: JudgedWithExtraPeople };

/** The verdict with the people tried, in one line. */
export function extraPeopleHeadline(
  then: JudgedWithExtraPeople,
  sayAnswer: SayCheck,
  language: Language,
): string {
  const { verdict } = then;
  return verdict === "undecided" || verdict === "exempt"
    ? speaker(planTexts, language)(`extra.${verdict}`)
    : headlineOf(then, sayAnswer);
}

/** How the group of a category stands as it is, and with the people tried. */
export function extraPeopleLine({ now, then }: Tried, category: Category, language: Language): string {
  const [say, sayCheck] = [speaker(planTexts, language), speaker(checkTexts, language)];
  const group = groupOf(category);
  const [before, after] = [standing(now.groups[group], sayCheck), standing(then.groups[group], sayCheck)];
  const values = { group: sayCheck(`group.${group}`), now: before, then: after };
  return say(before === after ? "extra.unchanged" : "extra.line", values);
}

type Circumstances = Tried & {
  readonly foreigners: number;
  readonly day: Day;
  readonly readings: Pick<Readings, "requested">;
  readonly askedFor: AskedFor | null;
  readonly hasSeveralLists: boolean;
};

function isOpen({ gap, room }: GroupJudgement): boolean {
  return gap.min !== gap.max || room.min !== room.max;
}

/** What the answer rests on: the exemption, the applications counted, the reading chosen, and what it leaves out. */
export function extraPeopleNotes(
  { now, then, foreigners, day, readings, askedFor, hasSeveralLists }: Circumstances,
  language: Language,
): readonly string[] {
  const say = speaker(planTexts, language);
  const endsExemption = now.verdict === "exempt" && then.verdict !== "exempt";
  return [
    ...(then.verdict === "undecided" || groups.some((group) => isOpen(then.groups[group]))
      ? [say("extra.settle")]
      : []),
    ...(endsExemption && then.exemption
      ? [
          say("extra.exemption_ends", {
            people: peopleWords(then.exemption.people, say),
            limit: then.exemption.limit,
          }),
        ]
      : []),
    ...(askedFor === null
      ? []
      : [
          say("extra.applications", {
            applications: askedFor.applications,
            people: askedFor.people,
            day: toDotted(day),
          }),
        ]),
    ...(hasSeveralLists ? [say("extra.several_lists")] : []),
    ...(readings.requested === "current" && foreigners > 0 ? [say("extra.not_counted")] : []),
    say("extra.ratio_only", { day: toDotted(day) }),
  ];
}

import type { GroupJudgement } from "../domain/verdict";
import { type Category, groupOf, groups } from "../law/category";
import { type Day, toDotted } from "../law/day";
import type { Readings } from "../law/readings";
import type { AskedFor } from "../roster/forecast/forecast-step";
import type { JudgedWithFurther } from "../roster/remedies/judge-with-further";
import { peopleWords } from "./explain-forecast";
import { standing } from "./explain-asked";
import { furtherTexts } from "./further";
import { headlineOf } from "./headline";
import type { SayHeadline } from "./headlines";
import type { Language } from "./language";
import { planTexts } from "./plan";
import { speaker } from "./speaker";

/** A day as it is, and with the people tried. */
type Tried = { readonly now: JudgedWithFurther; readonly then: JudgedWithFurther };

/** The verdict with the people tried, in one line. */
export function furtherHeadline(then: JudgedWithFurther, sayAnswer: SayHeadline, language: Language): string {
  const { verdict } = then;
  return verdict === "undecided" || verdict === "exempt"
    ? speaker(furtherTexts, language)(verdict)
    : headlineOf(then, sayAnswer);
}

/** How the group of a category stands as it is, and with the people tried. */
export function furtherLine({ now, then }: Tried, category: Category, language: Language): string {
  const [say, sayPlan] = [speaker(furtherTexts, language), speaker(planTexts, language)];
  const group = groupOf(category);
  const [before, after] = [standing(now.groups[group], sayPlan), standing(then.groups[group], sayPlan)];
  const values = { group: sayPlan(`group.${group}`), now: before, then: after };
  return say(before === after ? "unchanged" : "line", values);
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
export function furtherNotes(
  { now, then, foreigners, day, readings, askedFor, hasSeveralLists }: Circumstances,
  language: Language,
): readonly string[] {
  const [say, sayPlan] = [speaker(furtherTexts, language), speaker(planTexts, language)];
  const endsExemption = now.verdict === "exempt" && then.verdict !== "exempt";
  return [
    ...(then.verdict === "undecided" || groups.some((group) => isOpen(then.groups[group]))
      ? [say("settle")]
      : []),
    ...(endsExemption && then.exemption
      ? [
          say("exemption_ends", {
            people: peopleWords(then.exemption.people, sayPlan),
            limit: then.exemption.limit,
          }),
        ]
      : []),
    ...(askedFor === null
      ? []
      : [
          say("applications", {
            applications: askedFor.applications,
            people: askedFor.people,
            day: toDotted(day),
          }),
        ]),
    ...(hasSeveralLists ? [say("several_lists")] : []),
    ...(readings.requested === "current" && foreigners > 0 ? [say("not_counted")] : []),
    say("ratio_only", { day: toDotted(day) }),
  ];
}

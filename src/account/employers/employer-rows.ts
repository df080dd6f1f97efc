import { pane } from "../../i18n/pane";
import { checkTexts } from "../../i18n/check";
import { speaker } from "../../i18n/speaker";
import type { Language } from "../../i18n/language";
import type { Exposure } from "../../domain/exposure";
import type { Bounds } from "../../domain/tally";
import { explainFine } from "../../sentences/explain-fine";
import { planTexts, type SayPlan } from "../../i18n/plan";
import { groups } from "../../law/category";
import type { EmployerJudgement } from "../../roster/employers/judge-employers";
import type { Row, Value } from "../account";
import { fineRows } from "../fine-rows";
import { bounds, headings, line, quoted, words } from "../values";

/** One of several employers. `foundIn` matters if they come from several files. */
export type EmployerTold = EmployerJudgement & {
  readonly foundIn: string;
  /** The possible fine for work without a permit; null if the ratio does not fail. */
  readonly exposure: Exposure | null;
};

/** A number shown for each employer, with its heading. */
export type EmployerMeasure = {
  readonly key: string;
  readonly heading: string;
  readonly of: (employer: EmployerJudgement) => Value | null;
};

/** The numbers of each employer, in display order: headcount, distance to the exemption's limit, room and gap. */
export function employerMeasures(language: Language): readonly EmployerMeasure[] {
  const sayPlan = speaker(planTexts, language);
  const ends = (each: Bounds) => bounds(each, ({ min, max }) => `${String(min)}–${String(max)}`);
  return [
    { key: "people", heading: sayPlan("course.people"), of: ({ headcount }) => ends(headcount) },
    {
      key: "limit",
      heading: sayPlan("employers.column.limit"),
      of: ({ exemption }) => {
        if (exemption === null || !Number.isFinite(exemption.limit)) return null;
        const { limit, people } = exemption;
        return ends({ min: limit - people.max, max: limit - people.min });
      },
    },
    ...groups.flatMap((group) => {
      const short = { group: sayPlan(`short.${group}`) };
      return (["room", "gap"] as const).map((measure) => ({
        key: `${group} ${measure}`,
        heading: sayPlan(`employers.column.${measure}`, short),
        of: ({ groups: judged }: EmployerJudgement) => ends(judged[group][measure]),
      }));
    }),
  ];
}

export function employerName({ name }: Pick<EmployerJudgement, "name">, sayPlan: SayPlan): string {
  return name === "" ? sayPlan("employers.unnamed") : name;
}

export function employerRows(employers: readonly EmployerTold[], language: Language): readonly Row[] {
  const sayAnswer = speaker(checkTexts, language);
  const sayPlan = speaker(planTexts, language);
  const sayPane = speaker(pane, language);
  const measures = employerMeasures(language);
  if (employers.length === 0) return [];
  return [
    headings(
      sayPane("screen.employer"),
      sayPane("verdict.label"),
      ...measures.map(({ heading }) => heading),
      sayPlan("employers.column.file"),
    ),
    ...employers.map((each) =>
      line(
        quoted(employerName(each, sayPlan)),
        words(sayAnswer(`verdict.${each.verdict}`)),
        ...measures.map(({ of }) => of(each)),
        quoted(each.foundIn),
      ),
    ),
  ];
}

/** Possible fines, with employers that have the same one combined. */
export function employerFineRows(employers: readonly EmployerTold[], language: Language): readonly Row[] {
  const sayAnswer = speaker(checkTexts, language);
  const sayPlan = speaker(planTexts, language);
  const byFine = new Map<string, { readonly exposure: Exposure; readonly names: string[] }>();
  for (const each of employers) {
    if (each.exposure === null) continue;
    const said = explainFine(each.exposure, sayAnswer, language);
    const alike = byFine.get(said) ?? { exposure: each.exposure, names: [] };
    byFine.set(said, { ...alike, names: [...alike.names, employerName(each, sayPlan)] });
  }
  const fined = [...byFine.values()].map(({ exposure, names }) => ({ exposure, of: names.join(", ") }));
  return fineRows(fined, language);
}

/** Notes on the table: employers with undecided branches, and how branches count. */
export function employerRemarks(
  employers: readonly EmployerJudgement[],
  sayPlan: SayPlan,
): readonly string[] {
  return [
    ...employers
      .filter(({ hasOpenBranches }) => hasOpenBranches)
      .map(({ name }) => sayPlan("employers.open_branches", { name })),
    ...(employers.some(({ branches }) => branches.length > 0) ? [sayPlan("employers.branches")] : []),
  ];
}

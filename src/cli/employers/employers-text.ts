import type { Bounds } from "../../domain/tally";
import { explainFine } from "../../i18n/explain-fine";
import type { SayHeadline } from "../../i18n/headlines";
import type { Language } from "../../i18n/language";
import type { SayPlan } from "../../i18n/plan";
import type { SayRules } from "../../i18n/rules";
import type { SayInTerminal } from "../../i18n/terminal";
import { groups } from "../../law/category";
import { lawCheckedOn } from "../../domain/law-checked";
import { toDotted } from "../../law/day";
import { NOT_CALCULATED } from "../../sheet/cell";
import type { Failure } from "../failure";
import type { TextStyle } from "../text-report";
import { textTable } from "../text-table";
import { wrap } from "../wrap";
import type { EmployersOfFiles, FoundEmployer } from "./check-employers";

/** Everything the table speaks with, in one language. */
type Voices = {
  readonly say: SayInTerminal;
  readonly sayAnswer: SayHeadline;
  readonly sayPlan: SayPlan;
  readonly sayRule: SayRules;
  readonly language: Language;
  readonly explain: (failure: Failure) => string;
};

/** The employers for people: one line each, the worst first, and below what could not be read. */
export function employersText(
  found: EmployersOfFiles,
  { say, sayAnswer, sayPlan, sayRule, language, explain }: Voices,
  style: TextStyle,
): string {
  const { employers, failures, unassigned, problems, unusedSettings } = found;
  const count = (...verdicts: readonly FoundEmployer["verdict"][]) =>
    employers.filter(({ verdict }) => verdicts.includes(verdict)).length;
  const paragraphs: readonly (readonly string[])[] = [
    [
      style.headline(
        sayPlan("employers.headline", {
          fail: count("fail"),
          undecided: count("undecided", "empty"),
          good: count("pass", "exempt"),
        }),
      ),
      toDotted(found.day),
    ],
    employers.length === 0 ? [] : textTable([headings(), ...employers.map(line)]),
    fineLines().map(wrapped),
    [
      ...unassigned.map(({ file, sheet, people }) =>
        sayPlan("employers.unassigned", { file: `${file}, ${sheet}`, count: people }),
      ),
      ...employers
        .filter(({ hasOpenBranches }) => hasOpenBranches)
        .map(({ name }) => sayPlan("employers.open_branches", { name })),
      ...unusedSettings.map(({ file, sheet }) =>
        sayPlan("employers.own_settings", { file: `${file}, ${sheet}` }),
      ),
      ...problems.map(problemText),
    ].map(wrapped),
    failures.length === 0
      ? []
      : [
          sayPlan("employers.unread", { count: failures.length }),
          ...failures.map(({ file, failure }) => wrap(`${file}: ${explain(failure)}`, style.width, "  ")),
        ],
    [
      ...(employers.some(({ branches }) => branches.length > 0) ? [sayPlan("employers.branches")] : []),
      lawLine(),
    ].map(wrapped),
  ];
  return paragraphs
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n");

  /** Those whose fines are told in the same words stand together. */
  function fineLines(): readonly string[] {
    const told = employers.flatMap(({ name, exposure }) =>
      exposure === null ? [] : [{ name: nameWords(name), line: explainFine(exposure, sayAnswer, language) }],
    );
    const lines = [...new Set(told.map(({ line: text }) => text))].map((text) => {
      const names = told.filter(({ line: other }) => other === text).map(({ name }) => name);
      return `${names.join(", ")}: ${text}`;
    });
    return lines.length === 0 ? [] : [...lines, sayRule("fine.ratio")];
  }

  function nameWords(name: string): string {
    return name === "" ? sayPlan("employers.unnamed") : name;
  }

  function problemText({ file, cell, text, notRead }: EmployersOfFiles["problems"][number]): string {
    const values = { cell: `${file}, ${cell}`, text };
    if (text === NOT_CALCULATED.error) return sayPlan("employers.not_calculated", values);
    if (notRead === undefined) return sayPlan("employers.problem", values);
    const listed = notRead.map((heading) => sayAnswer("quoted", { text: heading })).join(", ");
    return sayPlan("employers.no_heading", { ...values, headings: listed === "" ? "none" : listed });
  }

  function headings(): readonly string[] {
    const ofGroups = groups.flatMap((group) => {
      const short = sayPlan(`employers.short.${group}`);
      return [
        sayPlan("employers.column.room", { group: short }),
        sayPlan("employers.column.gap", { group: short }),
      ];
    });
    return [
      sayPlan("employers.column.employer"),
      sayPlan("employers.column.verdict"),
      sayPlan("employers.column.people"),
      sayPlan("employers.column.limit"),
      ...ofGroups,
      sayPlan("employers.column.file"),
    ];
  }

  function line({ name, verdict, headcount, exemption, groups: judged, file, sheet }: FoundEmployer) {
    const limit = exemption?.limit ?? Infinity;
    const left = exemption && {
      min: limit - exemption.people.max,
      max: limit - exemption.people.min,
    };
    return [
      nameWords(name),
      sayAnswer(`verdict.${verdict}`),
      bounds(headcount),
      left === null || !Number.isFinite(limit) ? "–" : bounds(left),
      ...groups.flatMap((group) => [bounds(judged[group].room), bounds(judged[group].gap)]),
      `${file}, ${sheet}`,
    ];
  }

  function bounds({ min, max }: Bounds): string {
    return min === max ? String(min) : say("range", { min, max });
  }

  function lawLine(): string {
    return [
      say("vacancies.law", { day: toDotted(lawCheckedOn) }),
      ...(found.day > lawCheckedOn ? [say("vacancies.law.changed")] : []),
    ].join(" ");
  }

  function wrapped(text: string): string {
    return wrap(text, style.width);
  }
}

import { checkTexts } from "../../i18n/check";
import { speaker } from "../../i18n/speaker";
import type { Language } from "../../i18n/language";
import { planTexts } from "../../i18n/plan";
import { reportTexts } from "../../i18n/report";
import type { Grade } from "../../domain/person";
import { type Day, toDotted } from "../../law/day";
import type { Came, Changed, ChangedField, ListComparison, Went } from "../../roster/changes/compare-lists";
import type { ListedPerson } from "../../roster/changes/listed-people";
import type { Ambiguous } from "../../roster/changes/match-people";
import type { Row, Section } from "../account";
import { line, quoted, sentences, words } from "../values";
import { groupChangeRows } from "./group-change-rows";

/** Two compared lists, with the first row of each on its sheet. */
export type ComparedLists = {
  readonly comparison: ListComparison;
  readonly before: { readonly name: string; readonly row: number };
  readonly after: { readonly row: number };
};

/** On a screen; beyond this, see the lists themselves. */
const SHOWN = 200;

/**
 * Who came, who went, what changed for those who stayed, and the effect on the ratio. At most `shown` people in each
 * section; a sheet has room for all.
 */
export function changesAccount(lists: ComparedLists, language: Language, shown = SHOWN): readonly Section[] {
  const { comparison, before, after } = lists;
  const { came, went, changed, ambiguous, same } = comparison;
  const say = speaker(reportTexts, language);
  const sayPlan = speaker(planTexts, language);
  const sayAnswer = speaker(checkTexts, language);
  const there = before.row + 1;
  const here = after.row + 1;
  const isSame = came.length + went.length + changed.length + ambiguous.length === 0;
  const summary = say("changes.summary", {
    ...{ list: before.name, day: toDotted(comparison.before.day), same },
    ...{ came: came.length, went: went.length, changed: changed.length },
  });
  return [
    {
      id: "summary",
      title: say("changes.title"),
      rows: sentences([
        summary,
        ...(ambiguous.length > 0 ? [say("changes.summary.ambiguous", { count: ambiguous.length })] : []),
        ...(isSame ? [say("changes.none")] : []),
        say("changes.judged"),
      ]),
    },
    ...groupChangeRows(comparison, language).map(({ title, rows }): Section => ({
      id: "group",
      title,
      rows,
    })),
    people("came", came, ({ after: person }) => [person, here], cameWhy),
    people("went", went, ({ before: person }) => [person, there], wentWhy),
    people("changed", changed, ({ after: person }) => [person, here], changedWhat),
    {
      id: "ambiguous",
      title: say("changes.ambiguous.title", { count: ambiguous.length }),
      rows: some(ambiguous.map(ambiguousLine)),
    },
  ];

  function people<Each>(
    id: "came" | "went" | "changed",
    all: readonly Each[],
    of: (each: Each) => readonly [ListedPerson, number],
    what: (each: Each) => string,
  ): Section {
    const rows = all.map((each) => {
      const [person, first] = of(each);
      const values = { row: person.row + first };
      const row = id === "went" ? say("changes.row.there", values) : sayPlan("person.unnamed", values);
      return line(nameOf(person, first), words(row), quoted(what(each)));
    });
    return {
      id,
      title: say(`changes.${id}.title`, { count: all.length }),
      rows: some(rows),
    };
  }

  function nameOf({ name, row }: ListedPerson, first: number) {
    return name === null ? words(say("changes.unnamed", { row: row + first })) : quoted(name);
  }

  function some(rows: readonly Row[]): readonly Row[] {
    const hidden = rows.length - shown;
    return [
      ...rows.slice(0, shown),
      ...(hidden > 0 ? sentences([say("changes.more.people", { count: hidden })]) : []),
    ];
  }

  function cameWhy({ before: was }: Came): string {
    return was === null ? say("changes.came.new") : say("changes.came.before", { row: was.row + there });
  }

  function wentWhy({ after: is }: Went): string {
    if (is === null) return say("changes.went.gone");
    const day = toDotted(comparison.after.day satisfies Day);
    switch (is.leftOut?.kind) {
      case "left":
        return say("changes.went.left", { day });
      case "away":
      case "not_hired":
        return say("changes.went.away", { day });
      default:
        return say("changes.went.not_counted", { row: is.row + here });
    }
  }

  function changedWhat({ fields, before: was, after: is }: Changed): string {
    return fields.map((field) => changedField(field, was, is)).join("; ");
  }

  function changedField(field: ChangedField, was: ListedPerson, is: ListedPerson): string {
    switch (field) {
      case "position":
        return say("changes.changed.position", { before: was.position.text, after: is.position.text });
      case "category":
        return say("changes.changed.category", { before: gradeOf(was.grade), after: gradeOf(is.grade) });
      case "citizenship":
        return say("changes.changed.citizenship", {
          before: was.citizenship.text,
          after: is.citizenship.text,
        });
      case "contract":
        return say("changes.changed.contract");
      case "unclear":
        return say("changes.changed.unclear", { before: clearness(was), after: clearness(is) });
    }
  }

  function gradeOf(grade: Grade | null): string {
    return typeof grade === "number" ? String(grade) : sayAnswer("fact.category.none");
  }

  function clearness({ standing }: ListedPerson): string {
    return say(standing === "unclear" ? "changes.standing.unclear" : "changes.standing.clear");
  }

  function ambiguousLine({ why, before: left, after: right }: Ambiguous): Row {
    const [first] = left;
    const rowsOf = (rows: readonly ListedPerson[], origin: number) =>
      rows.map(({ row }) => String(row + origin)).join(", ");
    return line(
      first === undefined ? null : nameOf(first, there),
      quoted(say(`changes.ambiguous.${why}`, { before: rowsOf(left, there), after: rowsOf(right, here) })),
    );
  }
}

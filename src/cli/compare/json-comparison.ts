import { toIso } from "../../law/day";
import type { ListedPerson } from "../../roster/changes/listed-people";
import type { WorkbookCheck } from "../check-workbook";
import { jsonGroups } from "../json-groups";
import type { ComparedFiles } from "./compare-files";

/** The comparison as JSON. Rows are sheet rows, from 1; "before" is the other list. */
export function jsonComparison(
  { file, other, comparison }: ComparedFiles,
  { file: checked }: Pick<WorkbookCheck, "file">,
) {
  const { before, after, came, went, changed, ambiguous, same, flows } = comparison;
  const there = (person: ListedPerson | null) => person && personOf(person, other.sheet.row);
  const here = (person: ListedPerson | null) => person && personOf(person, checked.row);
  return {
    ...{ file, sheet: other.sheet.sheet, asOf: toIso(before.day) },
    groups: { before: jsonGroups(before.groups), after: jsonGroups(after.groups) },
    why: flows,
    came: came.map((each) => ({ before: there(each.before), after: here(each.after) })),
    went: went.map((each) => ({ before: there(each.before), after: here(each.after) })),
    changed: changed.map((each) => ({
      ...{ fields: each.fields, before: there(each.before), after: here(each.after) },
    })),
    ambiguous: ambiguous.map(({ why, before: left, after: right }) => ({
      ...{ why, before: left.map(there), after: right.map(here) },
    })),
    unchanged: same,
  };
}

function personOf({ row, name, position, citizenship, grade, standing }: ListedPerson, first: number) {
  return {
    ...{ row: first + row + 1, name, position: position.text, citizenship: citizenship.text },
    ...{ category: grade, counted: standing },
  };
}

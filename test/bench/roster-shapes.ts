import { below, type Change, type Column, pick } from "./generate-roster";
import { type RowKindName, rowKinds } from "./row-kinds";

type Shape = { readonly columns: readonly Column[]; readonly change: Change };

export type ShapeName = keyof typeof rosterShapes;

const two: readonly Column[] = ["citizenship", "category"];
const six: readonly Column[] = ["name", "iin", "citizenship", "category", "hire", "leave"];
const eight: readonly Column[] = [
  ...(["number", "department", "position", "name", "salary", "phone", "citizenship", "category"] as const),
];
const twelve: readonly Column[] = [
  ...(["number", "name", "iin", "position", "department", "citizenship", "category"] as const),
  ...(["hire", "leave", "phone", "permitNumber", "permitExpiry"] as const),
];

/** Habits of those who keep a list, as far as they leave a row readable. */
const habitNames = [
  "leading space",
  "trailing space",
  "no-break space",
  "capitals",
  "lower case",
  'code of the state, "398"',
  'category as text, "3"',
  'category in words, "3 категория"',
  '"без категории"',
  '"№" as text',
  "IIN as number",
  "date as text",
  "section row",
] as const satisfies readonly RowKindName[];

const unclear: Change = rowKinds['state unclear, "КР"'].change;
const nameless: Change = rowKinds["name missing"].change;

/** Rosters that offices have, each with one row in a hundred whose state is unclear. */
export const rosterShapes = {
  "2 columns, clean": { columns: two, change: all("clean") },
  "2 columns, leading space": { columns: two, change: all("leading space") },
  "2 columns, trailing space": { columns: two, change: all("trailing space") },
  "2 columns, no-break space": { columns: two, change: all("no-break space") },
  "2 columns, capitals": { columns: two, change: all("capitals") },
  "2 columns, lower case": { columns: two, change: all("lower case") },
  "2 columns, as typed": { columns: two, change: asTyped() },
  "6 columns, clean": { columns: six, change: all("clean") },
  "6 columns, as typed": { columns: six, change: asTyped() },
  "8 columns with pay and phone, clean": { columns: eight, change: all("clean") },
  "8 columns with pay and phone, as typed": { columns: eight, change: asTyped() },
  "12 columns, clean": { columns: twelve, change: all("clean") },
  "12 columns, as typed": { columns: twelve, change: asTyped() },
} as const satisfies Readonly<Record<string, Shape>>;

function all(kind: RowKindName): Change {
  const { change } = rowKinds[kind];
  return (person, index) => (index % 100 === 57 ? unclear : change)(person, index);
}

/** Half of the rows are clean; the others are shared among the habits of those who keep the list. */
function asTyped(): Change {
  const habits = habitNames.map((name): Change => rowKinds[name].change);
  return (person, index) => {
    if (index % 100 === 57) return unclear(person, index);
    if (index % 100 === 23) return nameless(person, index);
    return below(2, index, "by habit") === 0 ? person : pick(habits, index, "habit")(person, index);
  };
}

import type { Category } from "../law/category";

/**
 * Which side of the ratio a person is on, by citizenship or status. All but "citizen", "foreigner" and "unclear" are
 * foreigners whose count depends on a reading.
 */
export type Side =
  | "citizen"
  | "foreigner"
  | "eaeu"
  | "permanent_resident"
  | "kandas"
  | "refugee"
  | "permit_exempt"
  | "unclear";

/** "unskilled": the roster says that the person has no category; "unclear": the roster gives no readable category. */
export type Grade = Category | "unskilled" | "unclear";

/** The relationship under which a person works. How all but "staff" and "outstaffed" count is a reading. */
export type Engagement = "staff" | "outstaffed" | "contractor" | "part_timer" | "requested" | "transferee";

/** "unclear": perhaps not employed that day, or the same person as another row. */
export type Presence = "employed" | "unclear";

/** The facts about one person that decide how the person counts. */
export type PersonKind = {
  readonly side: Side;
  readonly grade: Grade;
  readonly engagement: Engagement;
  readonly presence: Presence;
};

const sides: readonly Side[] = [
  "citizen",
  "foreigner",
  "eaeu",
  "permanent_resident",
  "kandas",
  "refugee",
  "permit_exempt",
  "unclear",
];
const grades: readonly Grade[] = [1, 2, 3, 4, "unskilled", "unclear"];
const engagements: readonly Engagement[] = [
  "staff",
  "outstaffed",
  "contractor",
  "part_timer",
  "requested",
  "transferee",
];
const presences: readonly Presence[] = ["employed", "unclear"];

/** Every kind of person. The kind of a row is stored as an index into this list. */
export const personKinds: readonly PersonKind[] = sides.flatMap((side) =>
  grades.flatMap((grade) =>
    engagements.flatMap((engagement) => presences.map((presence) => ({ side, grade, engagement, presence }))),
  ),
);

const sideIndex = indexOf(sides);
const gradeIndex = indexOf(grades);
const engagementIndex = indexOf(engagements);

/** The index of a kind in `personKinds`. Runs once per row, so it computes the index instead of searching. */
export function kindIndex({ side, grade, engagement, presence }: PersonKind): number {
  const place = (sideIndex[side] * grades.length + gradeIndex[grade]) * engagements.length;
  return (place + engagementIndex[engagement]) * presences.length + (presence === "employed" ? 0 : 1);
}

/** A kind of person, and how many there are of it. */
export type KindPresent = { readonly kind: PersonKind; readonly people: number };

/** The kinds that somebody is of, from the number of people of each kind; of most kinds there is nobody. */
export function kindsPresent(peopleByKind: ArrayLike<number>): readonly KindPresent[] {
  const present: KindPresent[] = [];
  for (let index = 0; index < peopleByKind.length; index++) {
    const people = peopleByKind[index] ?? 0;
    if (people === 0) continue;
    const kind = personKinds[index];
    if (kind !== undefined) present.push({ kind, people });
  }
  return present;
}

function indexOf<Value extends string | number>(values: readonly Value[]): Readonly<Record<Value, number>> {
  return Object.fromEntries(values.map((value, index) => [value, index])) as Record<Value, number>;
}

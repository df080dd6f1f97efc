import { kindIndex, type PersonKind } from "../../domain/person";

/** One of several rows with the same IIN. */
export type RowOfIin = {
  readonly row: number;
  readonly person: PersonKind;
  /** Folded; empty if not given. */
  readonly name: string;
  readonly country: string;
};

/** What a row counts as after comparison; null if it is the same person as another row. */
export type MergedRow = {
  readonly row: number;
  readonly person: PersonKind | null;
  readonly remark: {
    readonly code: "same_person" | "same_iin" | "same_mistyped_iin";
    readonly other: number;
  } | null;
};

/**
 * Merges rows with the same valid IIN. Rows with the same name (a missing name matches any), citizenship and category are
 * one person. Otherwise they are one person or several, and any of the rows may be wrong.
 *
 * The result does not depend on the order of rows: named rows come before nameless ones, certain before doubtful ones.
 */
export function mergeSamePerson(rows: readonly RowOfIin[]): readonly MergedRow[] {
  const people = peopleIn(rows);
  const [first, ...others] = people;
  const areAlike = first !== undefined && others.every(({ row }) => factsOf(row) === factsOf(first.row));
  return people.flatMap(({ row, also }): readonly MergedRow[] => {
    const isFirst = row === first?.row;
    const isSure = others.length === 0 || (isFirst && areAlike);
    // Any row may be the wrong one; naming one other is enough to find the rest.
    const compared = isFirst ? others[0]?.row : first?.row;
    return [
      {
        row: row.row,
        person: isSure ? row.person : { ...row.person, presence: "unclear" },
        remark: compared === undefined ? null : { code: "same_iin", other: compared.row },
      },
      ...also.map((each): MergedRow => {
        const remark = { code: "same_person", other: row.row } as const;
        return { row: each.row, person: null, remark };
      }),
    ];
  });
}

/**
 * Merges rows with the same invalid IIN. If name and everything else agree, the later rows may be the first person again,
 * with the same typing error twice. Otherwise the number says nothing.
 */
export function mergeByMistypedNumber(rows: readonly RowOfIin[]): readonly MergedRow[] {
  const known = new Map<string, RowOfIin>();
  return [...rows].sort(byCertainty).map((row): MergedRow => {
    const key = `${factsOf(row)} ${row.name}`;
    const first = row.name === "" ? undefined : known.get(key);
    if (first === undefined) {
      known.set(key, row);
      return { row: row.row, person: row.person, remark: null };
    }
    const remark = { code: "same_mistyped_iin", other: first.row } as const;
    return { row: row.row, person: { ...row.person, presence: "unclear" }, remark };
  });
}

type Person = { readonly row: RowOfIin; readonly also: RowOfIin[] };

function peopleIn(rows: readonly RowOfIin[]): readonly Person[] {
  const people: Person[] = [];
  const known = new Map<string, Person>();
  for (const row of [...rows].sort(byCertainty)) {
    const facts = factsOf(row);
    const same = known.get(`${facts} ${row.name}`);
    if (same) {
      same.also.push(row);
      continue;
    }
    const person = { row, also: [] };
    people.push(person);
    known.set(`${facts} ${row.name}`, person);
    // Nameless rows come last and belong to the first person with the same other facts.
    const nameless = `${facts} `;
    if (!known.has(nameless)) known.set(nameless, person);
  }
  return people;
}

/** A second job (совместительство) does not make another person. */
function factsOf({ person, country }: RowOfIin): string {
  const engagement = person.engagement === "part_timer" ? "staff" : person.engagement;
  return `${String(kindIndex({ ...person, engagement, presence: "employed" }))} ${country}`;
}

function byCertainty(a: RowOfIin, b: RowOfIin): number {
  const doubt = ({ name, person }: RowOfIin) =>
    (name === "" ? 4 : 0) +
    (person.presence === "unclear" ? 2 : 0) +
    (person.engagement === "part_timer" ? 1 : 0);
  return doubt(a) - doubt(b) || a.row - b.row;
}

import type { ListedPerson } from "./listed-people";

/** The same person on both lists, or a person on only one of them. */
export type Pair = { readonly before: ListedPerson | null; readonly after: ListedPerson | null };

/** People who cannot be matched unambiguously. */
export type Ambiguous = {
  readonly why: "same_name" | "other_iin";
  readonly before: readonly ListedPerson[];
  readonly after: readonly ListedPerson[];
};

export type Matched = { readonly pairs: readonly Pair[]; readonly ambiguous: readonly Ambiguous[] };

/** Matches the people of two lists by IIN, otherwise by name, and people of one name by date of birth. */
export function matchPeople(before: readonly ListedPerson[], after: readonly ListedPerson[]): Matched {
  const pairs: Pair[] = [];
  const ambiguous: Ambiguous[] = [];
  const byIin = inBoth(before, after, ({ iin }) => (iin === null ? null : String(iin)));
  for (const { left, right } of byIin.found) pairs.push({ before: bestOf(left), after: bestOf(right) });
  const byName = inBoth(byIin.before, byIin.after, ({ nameKey }) => (nameKey === "" ? null : nameKey));
  for (const { left, right } of byName.found) nameMatched(left, right);
  for (const person of firstOfEach(byName.before)) pairs.push({ before: person, after: null });
  for (const person of firstOfEach(byName.after)) pairs.push({ before: null, after: person });
  return { pairs, ambiguous };

  function nameMatched(left: readonly ListedPerson[], right: readonly ListedPerson[]): void {
    const [before] = left;
    const [after] = right;
    if (left.length === 1 && right.length === 1 && before && after) {
      if (before.iin !== null && after.iin !== null)
        ambiguous.push({ why: "other_iin", before: left, after: right });
      else pairs.push({ before, after });
      return;
    }
    const byBirth = inBoth(left, right, ({ born }) => (born === null ? null : String(born)));
    const isSure = byBirth.found.every((each) => each.left.length === 1 && each.right.length === 1);
    if (isSure && byBirth.found.length > 0 && (byBirth.before.length === 0 || byBirth.after.length === 0)) {
      for (const each of byBirth.found)
        pairs.push({ before: each.left[0] ?? null, after: each.right[0] ?? null });
      for (const person of byBirth.before) pairs.push({ before: person, after: null });
      for (const person of byBirth.after) pairs.push({ before: null, after: person });
    } else ambiguous.push({ why: "same_name", before: left, after: right });
  }
}

/** Of several rows of one person, the one that counts. */
function bestOf(rows: readonly ListedPerson[]): ListedPerson | null {
  return rows.find(({ standing }) => standing !== "nobody") ?? rows[0] ?? null;
}

/** Each person once: rows with the same IIN are one person. */
function firstOfEach(people: readonly ListedPerson[]): readonly ListedPerson[] {
  const { single, several } = grouped(people, ({ iin }) => (iin === null ? null : String(iin)));
  return [...single, ...[...several.values()].flatMap((rows) => bestOf(rows) ?? [])];
}

type Both = {
  readonly found: readonly {
    readonly left: readonly ListedPerson[];
    readonly right: readonly ListedPerson[];
  }[];
  /** Those without a match. */
  readonly before: readonly ListedPerson[];
  readonly after: readonly ListedPerson[];
};

type KeyOf = (person: ListedPerson) => string | null;

function inBoth(before: readonly ListedPerson[], after: readonly ListedPerson[], keyOf: KeyOf): Both {
  const left = grouped(before, keyOf).several;
  const right = grouped(after, keyOf).several;
  const isFound = (person: ListedPerson) => {
    const key = keyOf(person);
    return key !== null && left.has(key) && right.has(key);
  };
  return {
    found: [...left].flatMap(([key, rows]) => {
      const others = right.get(key);
      return others === undefined ? [] : [{ left: rows, right: others }];
    }),
    before: before.filter((person) => !isFound(person)),
    after: after.filter((person) => !isFound(person)),
  };
}

/** People by key; those without a key are single. */
function grouped(people: readonly ListedPerson[], keyOf: KeyOf) {
  const several = new Map<string, ListedPerson[]>();
  const single: ListedPerson[] = [];
  for (const person of people) {
    const key = keyOf(person);
    if (key === null) single.push(person);
    else several.set(key, [...(several.get(key) ?? []), person]);
  }
  return { single, several };
}

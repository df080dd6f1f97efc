import fc from "fast-check";
import { unknownEmployer } from "../../src/domain/employer";
import type { Verdict } from "../../src/domain/verdict";
import { iso } from "../../src/law/day";
import { type Check, check } from "../../src/roster/check";
import { tries } from "../setup/tries";

const day = iso("2025-11-05");

/** The truth about a person, and the ways in which sheets write it. */
const citizenships = {
  KZ: ["РК", "Казахстан", "ҚР", "гр. РК", "КАЗАХСТАН", "Қазақстан Республикасы", "KZ", "Kazakhstan"],
  CN: ["КНР", "Китай", "Қытай", "China", "CHN"],
  UZ: ["Узбекистан", "Өзбекстан", "UZ", "гражданин Узбекистана"],
} as const;
const categories = {
  1: [1, "1", "I", "первая", "1-санат"],
  2: [2, "2,0", "ІІ", "вторая категория"],
  3: [3, "III", "специалист", "үшінші санат"],
  4: [4, "4", "IV", "cat 4"],
} as const;

type Person = { readonly country: keyof typeof citizenships; readonly category: keyof typeof categories };
type Written = Person & { readonly citizenshipText: unknown; readonly categoryText: unknown };

const person: fc.Arbitrary<Written> = fc
  .record({
    country: fc.constantFrom("KZ", "KZ", "KZ", "KZ", "KZ", "CN", "UZ") as fc.Arbitrary<Person["country"]>,
    category: fc.constantFrom(1, 2, 3, 4) as fc.Arbitrary<Person["category"]>,
    spelling: fc.nat(),
  })
  .map(({ country, category, spelling }) => ({
    country,
    category,
    citizenshipText: citizenships[country][spelling % citizenships[country].length],
    categoryText: categories[category][spelling % categories[category].length],
  }));

/** Everything about a sheet that must not matter. */
const habit = fc.record({
  rowsAbove: fc.integer({ min: 0, max: 6 }),
  extraColumns: fc.integer({ min: 0, max: 3 }),
  rotation: fc.nat(),
  headings: fc.constantFrom(
    ["ФИО", "Гражданство", "Категория"],
    ["Аты-жөні", "Азаматтығы", "Санаты"],
    ["Full name", "Citizenship", "Permit category"],
    ["Ф.И.О.", "ГРАЖДАНСТВО (страна)", "Категория\nИРС"],
  ),
  blankEvery: fc.integer({ min: 2, max: 9 }),
  totalRow: fc.boolean(),
});
type Habit = typeof habit extends fc.Arbitrary<infer T> ? T : never;

function sheetOf(people: readonly Written[], how: Habit): unknown[][] {
  const width = 3 + how.extraColumns;
  const place = (values: readonly unknown[]) =>
    Array.from({ length: width }, (_, column) => values[(column + how.rotation) % width] ?? null);
  const rows = people.flatMap((each, index) => {
    const row = place([nameNumber(index), each.citizenshipText, each.categoryText]);
    return index % how.blankEvery === 0 ? [place([]), row] : [row];
  });
  return [
    ...Array.from({ length: how.rowsAbove }, (_, index) => [`Приложение ${String(index)} к приказу`]),
    place(how.headings),
    ...rows,
    ...(how.totalRow ? [place(["Итого:", people.length, null])] : []),
  ];
}

/** A name without digits that no other row has. */
function nameNumber(index: number): string {
  const letters = [...String(index)].map((digit) => "абвгдежзик".charAt(Number(digit))).join("");
  return `Сапар${letters} Айдар`;
}

/** Naive on purpose: counts the truth, knows nothing of the code under test. */
function truth(people: readonly Person[]): Verdict {
  if (people.length === 0) return "empty";
  const holds = (inGroup: readonly number[], percent: number) => {
    const members = people.filter(({ category }) => inGroup.includes(category));
    return members.filter(({ country }) => country === "KZ").length * 100 >= percent * members.length;
  };
  return holds([1, 2], 70) && holds([3, 4], 90) ? "pass" : "fail";
}

const checked = (cells: unknown[][]): Check => {
  const result = check({ cells, day, employer: unknownEmployer });
  if (result.kind !== "check") throw new Error(`Unreadable: ${JSON.stringify(result)}`);
  return result;
};

const people = fc.array(person, { maxLength: 40 });

test("a tidy sheet gets the true verdict, whatever its language, order of columns, titles, blanks and totals", () => {
  fc.assert(
    fc.property(people, habit, (roster, how) => {
      const result = checked(sheetOf(roster, how));
      expect(result.verdict).toBe(truth(roster));
      expect(result.headcount).toEqual({ min: roster.length, max: roster.length });
      expect(result.findings).toEqual([]);
    }),
    tries("honest reading of tidy sheets"),
  );
});

const noise: readonly ((row: Written, index: number) => Written)[] = [
  (row) => ({ ...row, citizenshipText: null }),
  (row) => ({ ...row, citizenshipText: "Казхстан" }),
  (row) => ({ ...row, citizenshipText: "КР" }),
  (row) => ({ ...row, citizenshipText: "казах" }),
  (row) => ({ ...row, citizenshipText: { error: "#N/A" } }),
  (row) => ({ ...row, categoryText: null }),
  (row) => ({ ...row, categoryText: "1-4" }),
  (row) => ({ ...row, categoryText: { error: "#REF!" } }),
  (row) => ({ ...row, citizenshipText: true, categoryText: 7 }),
  (row) => ({ ...row, citizenshipText: null, categoryText: null }),
];

test("a dirty sheet gets the true verdict or none", () => {
  fc.assert(
    fc.property(people, habit, fc.array(fc.tuple(fc.nat(), fc.nat())), (roster, how, spots) => {
      const dirty = [...roster];
      for (const [where, what] of spots.slice(0, 5)) {
        const index = where % Math.max(1, dirty.length);
        const row = dirty[index];
        const spoil = noise[what % noise.length];
        if (row && spoil) dirty[index] = spoil(row, index);
      }
      const { verdict, deciding, findings } = checked(sheetOf(dirty, how));
      expect([truth(roster), "undecided"]).toContain(verdict);
      if (verdict === "undecided") expect(deciding.length).toBeGreaterThan(0);
      for (const row of deciding)
        expect(findings.some((finding) => finding.row === row && finding.severity === "error")).toBe(true);
    }),
    tries("honest reading of dirty sheets"),
  );
});

test("the order of the rows never matters", () => {
  const shuffled = people.chain((roster) =>
    fc.tuple(fc.constant(roster), fc.shuffledSubarray(roster, { minLength: roster.length })),
  );
  fc.assert(
    fc.property(shuffled, habit, ([roster, other], how) => {
      const [first, second] = [roster, other].map((each) => checked(sheetOf(each, how)));
      expect(second?.verdict).toBe(first?.verdict);
      expect(second?.groups).toEqual(first?.groups);
    }),
    tries("honest reading of tidy sheets"),
  );
});

test("as many foreigners as QUOTA says there is room for can be added, and no more", () => {
  fc.assert(
    fc.property(people, habit, (roster, how) => {
      const before = checked(sheetOf(roster, how));
      if (before.verdict !== "pass") return;
      const foreigner: Written = { country: "CN", category: 1, citizenshipText: "КНР", categoryText: 1 };
      const withMore = (count: number) =>
        checked(sheetOf([...roster, ...Array.from({ length: count }, () => foreigner)], how)).verdict;
      expect(withMore(before.groups.managers.room.min)).toBe("pass");
      expect(withMore(before.groups.managers.room.min + 1)).toBe("fail");
    }),
    tries("honest reading of tidy sheets"),
  );
});

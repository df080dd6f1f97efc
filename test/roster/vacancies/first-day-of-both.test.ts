import { iso, toIso } from "../../../src/law/day";
import { checked, headings } from "./vacancy-sheet";

const AS_OF = "2025-10-25";
const POSTED = "2025-10-20";
/** The sixteenth day after the posting. */
const FIRST = "2025-11-05";

const columns = [
  ...headings,
  "Категория",
  "Количество мест",
  "Вид заявления",
  "Плановая дата подачи",
  "Дата подачи",
];

/** So many citizens, of whom one begins to work and another one leaves on some day. */
function staff(citizens: number, days: { readonly joins?: string; readonly leaves?: string } = {}) {
  return [
    ["ФИО", "Гражданство", "Категория", "Дата приема", "Дата увольнения"],
    ...Array.from({ length: citizens }, (_, index) => [
      `Работник ${String(index)}`,
      "РК",
      3,
      index === 0 && days.joins !== undefined ? iso(days.joins) : null,
      index === 1 && days.leaves !== undefined ? iso(days.leaves) : null,
    ]),
  ];
}

type Asked = {
  readonly posted?: unknown;
  readonly posts?: unknown;
  readonly kind?: string | null;
  readonly planned?: string;
  readonly filed?: string;
};

function bothOf(
  roster: readonly (readonly unknown[])[] | null,
  { posted = iso(POSTED), posts = 1, kind = null, planned, filed }: Asked = {},
) {
  const dates = [planned, filed].map((day) => (day === undefined ? null : iso(day)));
  const { vacancies } = checked(
    [columns, ["Инженер", posted, "KZ-1", "да", 3, posts, kind, ...dates]],
    AS_OF,
    roster === null ? {} : { roster: { cells: roster } },
  );
  const both = vacancies[0]?.bothFrom ?? null;
  return typeof both === "number" ? toIso(both) : both;
}

test("where the ratio holds by then it is the first day of the search, and where it is posted today sixteen days on", () => {
  expect(bothOf(staff(9))).toBe(FIRST);
  expect(bothOf(staff(9), { posted: null })).toBe("2025-11-10");
  expect(bothOf(staff(9), { posted: iso("2025-09-01") })).toBe(AS_OF);
});

test("where citizens are missing by then it is the day on which enough of them work", () => {
  expect(bothOf(staff(9, { joins: "2025-11-20" }))).toBe("2025-11-20");
  expect(bothOf(staff(18, { joins: "2025-11-20" }), { posts: 2 })).toBe("2025-11-20");
});

test("a later plan is no reason to wait, and what holds for some days only counts from the first of them", () => {
  expect(bothOf(staff(9), { planned: "2025-12-01" })).toBe(FIRST);
  expect(bothOf(staff(9, { leaves: "2025-11-10" }))).toBe(FIRST);
  expect(bothOf(staff(10, { joins: "2025-12-01", leaves: "2025-11-01" }))).toBe("2025-12-01");
  expect(bothOf(staff(9, { leaves: "2025-11-04" }))).toBe("no_day");
});

test("where no day is known it is said, and nothing where it cannot be told", () => {
  expect(bothOf(staff(8))).toBe("no_day");
  expect(bothOf(staff(9), { posts: "несколько" })).toBeNull();
  expect(bothOf(staff(9), { posted: "скоро" })).toBeNull();
  expect(bothOf(staff(9), { posted: iso("2025-11-01") })).toBeNull();
  const unclear = [...staff(9), ["Асанов", "КР", 3, null, null]];
  expect(bothOf(unclear)).toBeNull();
});

test("where it is open on the first day, a later day on which it surely holds is the one", () => {
  const unclear = ["Асанов", "КР", 3, null, null];
  expect(bothOf([...staff(17), unclear])).toBeNull();
  expect(bothOf([...staff(18, { joins: "2025-12-01" }), unclear])).toBe("2025-12-01");
});

test("it is asked neither of what was filed nor of renewals and transfers, and not without a staff list", () => {
  expect(bothOf(staff(9), { filed: "2025-10-24" })).toBeNull();
  expect(bothOf(staff(9), { kind: "продление" })).toBeNull();
  expect(bothOf(staff(9), { kind: "внутрикорпоративный перевод" })).toBeNull();
  expect(bothOf(null)).toBeNull();
});

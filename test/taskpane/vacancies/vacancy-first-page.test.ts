import { languages } from "../../../src/i18n/language";
import { shown } from "../report/reported";
import { planOf, reported } from "./reported-vacancies";
import { listOf, staffOf, vacancy } from "./vacancy-workbook";

const chosen = [
  ["Толкование: первый день подачи", "в 15-й день"],
  ["Толкование: граждане ЕАЭС", "как казахстанские кадры"],
];

test("the first page names the readings that were chosen, what the default would answer, and who counts by them", () => {
  const onLastDay = listOf(vacancy("Инженер", "2026-03-03", "AST-1"));
  const sheet = { ...staffOf(40, 1), cells: [...staffOf(40, 1).cells, ["Иванов И.", "Россия", 3]] };
  const page = (settings: unknown[][] | null) => {
    const document = planOf(reported(onLastDay, { kind: "read", sheet, hasFormulas: false }, settings));
    return shown(document).slice(0, document.page?.breaks?.[0]);
  };
  expect(page(chosen).slice(2, 4)).toEqual([
    expect.stringMatching(
      /^By the readings that were chosen \(.*last day of the search; .*Kazakhstani staff\)\.$/i,
    ),
    "By the default of procedure 1 vacancy would have another answer.",
  ]);
  expect(page(chosen)).toContain("Kazakhstani staff | 0 | 41");
  expect(page(null)).toContain("Citizens | 0 | 40");
  expect(page(null)[2]).toMatch(
    /^Disputed, and the answer depends on it: .*: another answer for 1 vacancy\.$/,
  );
});

test("the first page does not name a reading about renewals where no permit is renewed", () => {
  const page = (kind: string) => {
    const { cells, ...place } = listOf(vacancy("Инженер", "2026-02-23", "AST-1"));
    const [headings = [], row = []] = cells;
    const sheet = {
      ...place,
      cells: [
        [...headings, "Вид заявления"],
        [...row, kind],
      ],
    };
    return shown(
      planOf(reported(sheet, undefined, [["Толкование: поиск перед продлением", "не нужен"]])),
    ).join();
  };
  expect(page("новое")).not.toContain("By the readings that were chosen");
  expect(page("продление")).toContain("By the readings that were chosen");
});

test("the first page does not name a reading of who counts that is about nobody", () => {
  const onLastDay = listOf(vacancy("Инженер", "2026-02-23", "AST-1"));
  const page = (...more: unknown[][]) => {
    const { cells, ...place } = staffOf(40, 1);
    const sheet = { ...place, cells: [...cells, ...more] };
    const roster = { kind: "read", sheet, hasFormulas: false } as const;
    return shown(planOf(reported(onLastDay, roster, chosen.slice(1)))).join();
  };
  expect(page()).not.toContain("By the readings that were chosen");
  expect(page(["Иванов И.", "Россия", 3])).toMatch(/By the readings that were chosen \(citizens of Russia/i);
});

test.each(languages)(
  "of many vacancies in %s the first stand on the page to sign, and all behind it",
  (language) => {
    const many = Array.from({ length: 18 }, (_, index) =>
      vacancy(`Инженер ${String(index)}`, "2026-02-23", "A-1"),
    );
    const document = planOf(reported(listOf(...many)), language);
    const [first = 0] = document.page?.breaks ?? [];
    const named = (rows: readonly string[]) => rows.filter((row) => row.startsWith("[Инженер")).length;
    const rows = shown(document);
    expect(named(rows.slice(0, first))).toBe(5);
    expect(named(rows.slice(first))).toBeGreaterThanOrEqual(18);
    expect(rows[first - 1]).toMatch(/\| _+$/);
    expect(rows.slice(0, first)).toContainEqual(
      expect.stringMatching(/18\.03\.2026\.$|18\.03\.2026 күні тексерілген/),
    );
  },
);

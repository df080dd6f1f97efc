import { checkTexts } from "../../src/i18n/check";
import { languages } from "../../src/i18n/language";
import { readingLines } from "../../src/sentences/reading-lines";
import { speaker } from "../../src/i18n/speaker";
import { iso } from "../../src/law/day";
import { defaultReadings, type Readings } from "../../src/law/readings";
import { check } from "../../src/roster/check";

/** So many citizens, foreigners and citizens of Russia in category 3. */
function staff(citizens: number, foreigners: number, russians: number): unknown[][] {
  const people = (count: number, citizenship: string) =>
    Array.from({ length: count }, () => [citizenship, 3]);
  return [
    ["Гражданство", "Категория"],
    ...people(citizens, "РК"),
    ...people(foreigners, "КНР"),
    ...people(russians, "РФ"),
  ];
}

function linesFor(cells: unknown[][], chosen: Partial<Readings> = {}, language: "en" | "ru" | "kk" = "en") {
  const answer = check({ cells, day: iso("2026-03-18"), readings: { ...defaultReadings, ...chosen } });
  if (answer.kind !== "check") throw new Error(answer.kind);
  return readingLines(answer, speaker(checkTexts, language));
}

test("a reading chosen in place of the default is told with the default's verdict in people, and who is no citizen", () => {
  expect(linesFor(staff(86, 7, 3), { eaeu: "local" })).toEqual([
    "By your reading (citizens of Russia, Belarus, Armenia and Kyrgyzstan: count as Kazakhstani staff). By the default one it would be: “Fails: 4 citizens short in categories 3–4”.",
    "categories 3–4: 3 people are no citizens and count as Kazakhstani staff, by your reading.",
  ]);
});

test("two readings chosen are held against the default of both at once", () => {
  const cells = [...staff(19, 2, 1), ["РК", "без категории"]];
  const [line] = linesFor(cells, { eaeu: "local", unskilled: "category_4" });
  expect(line).toContain("count as Kazakhstani staff; people said to be unskilled: counted with category 4");
  expect(line).toContain("Fails: 8 citizens short");
});

test("a reading that touches nobody is silent, and so are the default ones", () => {
  expect(linesFor(staff(90, 10, 0), { eaeu: "local", kandas: "exclude" })).toEqual([]);
  expect(linesFor(staff(100, 5, 5))).toEqual([]);
});

test("a disputed reading that would turn the answer is one short line", () => {
  expect(linesFor(staff(86, 7, 3))).toEqual([
    "Disputed, and the answer depends on it: citizens of Russia, Belarus, Armenia and Kyrgyzstan, if “left out of both groups”: passes.",
  ]);
});

test("the default of a chosen point is not told again as disputed", () => {
  const lines = linesFor(staff(86, 7, 3), { eaeu: "local" });
  expect(lines.join(" ")).not.toContain("Disputed");
});

test.each(languages)("every line is a sentence in %s", (language) => {
  for (const line of [
    ...linesFor(staff(86, 7, 3), {}, language),
    ...linesFor(staff(86, 7, 3), { eaeu: "local" }, language),
  ])
    expect(line).toMatch(/\.$/);
});

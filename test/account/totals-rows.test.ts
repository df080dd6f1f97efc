import { totalsHeadline, totalsRows } from "../../src/account/totals-rows";
import { languages } from "../../src/i18n/language";
import { speaker } from "../../src/i18n/speaker";
import { checkTexts } from "../../src/i18n/check";
import { iso } from "../../src/law/day";
import type { ReconciledTotal } from "../../src/roster/totals/reconcile-totals";

const total: ReconciledTotal = {
  ...{ text: "Итого", of: "people", section: "", row: 136, column: 2, stated: 123, span: [5, 136] },
  counted: { min: 115, max: 117 },
  parts: [
    { why: "left", rows: [17, 43, 69, 92], people: 4 },
    { why: "same_person", rows: [135], people: 1 },
    { why: "unclear", rows: Array.from({ length: 14 }, (_, index) => index + 20), people: 14 },
  ],
  explained: "rest",
  unexplained: 2,
};
const agreeing: ReconciledTotal = {
  ...total,
  ...{ stated: 115, counted: { min: 115, max: 115 }, parts: [], explained: "agrees", unexplained: 0 },
};

const say = speaker(checkTexts, "ru");
const told = (...totals: readonly ReconciledTotal[]) =>
  totalsRows(totals, { day: iso("2026-11-29") }, { row: 0, column: 0 }, say).map((row) =>
    row.is === "sentence" ? row.text : row.is,
  );

test("a difference is told line by line, with the rows as the sheet numbers them", () => {
  expect(told(total)).toEqual([
    "«Итого» (C137): 123; учтено: от 115 до 117. Разница: 8.",
    "– увольнение раньше 29.11.2026: 4 (строки 18, 44, 70, 93)",
    "– тот же человек ещё раз: 1 (строка 136)",
    "– неясно, учитывать ли: 14 (строки 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32 и ещё 2)",
    "Не объяснено: 2. Возможно, итог вписан вручную или его формула охватывает не все строки.",
  ]);
  expect(totalsHeadline([agreeing, total], say)).toBe("«Итого» на листе: 123, учтено: от 115 до 117");
});

test("agreement is one line, however many totals there are", () => {
  expect(told(agreeing)).toEqual(["«Итого» (C137): 115, и учтено столько же."]);
  expect(told(agreeing, { ...agreeing, row: 9 })).toEqual([
    "Итоги на листе сходятся с учтённым, всего итогов: 2 (C137, C10).",
  ]);
  expect(totalsHeadline([agreeing], say)).toBeNull();
});

test.each(languages)("every part of a difference has its words in %s", (language) => {
  const whys = [
    ...(["left", "not_hired", "away", "same_person", "vacant_post", "reading", "no_facts"] as const),
    ...(["column", "section", "note", "employers"] as const),
    ...(["unclear", "below", "foreigners", "outside", "other_contract"] as const),
  ];
  const parts = whys.map((why) => ({ why, rows: [1, 2], people: 2 }));
  const rows = totalsRows(
    [{ ...total, parts, explained: "some", unexplained: 0 }],
    { day: iso("2026-11-29") },
    { row: 0, column: 0 },
    speaker(checkTexts, language),
  );
  expect(new Set(rows.map((row) => JSON.stringify(row))).size).toBe(whys.length + 2);
});

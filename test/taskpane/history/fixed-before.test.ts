import { iso } from "../../../src/law/day";
import type { Fix } from "../../../src/roster/judgement/fix";
import { changesOfPeople } from "../../../src/taskpane/findings/cell-change";
import { shownFindings } from "../../../src/taskpane/findings/shown-findings";
import { fixNote, fixedBefore } from "../../../src/taskpane/findings/fixed-before";
import { fixNotes, type FixNote, isMasked, masked } from "../../../src/account/findings/fix-note";
import { fixColumnNames } from "../../../src/account/findings/fix-note";
import { writtenCells } from "../../../src/taskpane/store/tables/written-columns";
import { answerTo } from "../../../src/taskpane/store/check/answer";
import { HEADINGS, people, sheetOf } from "../roster";

const day = iso("2026-02-01");
const clock = { today: () => day, time: () => "14:02" };

const note = (before: string, after: string, more: Partial<FixNote> = {}): FixNote => ({
  ...{ day, time: "14:02", sheet: "Штат", cell: "C7", before, after, code: "citizenship_ambiguous" },
  ...more,
});

function again(notes: readonly FixNote[], ...rows: unknown[][]) {
  const sheet = sheetOf(HEADINGS, ...people(6, "Казахстан", 1), ...rows);
  const answer = answerTo(
    { sheet, settings: null, categories: null, at: "14:02" },
    { day, smallBusiness: null },
  );
  if (answer.result.kind !== "check") throw new Error(answer.result.kind);
  const { causes } = shownFindings(answer, sheet, []);
  return fixedBefore(notes, causes, answer.fixOf, changesOfPeople(sheet, answer.result.columns));
}

const wordsOf = ({ changes }: ReturnType<typeof again>) =>
  changes.map(({ address, value, code }) => [address, value.as === "text" && value.text, code]);

test("what was mended before is offered again wherever the same words stand", () => {
  const found = again([note("КР", "Кыргызстан")], ["Асан", "КР", 1], ["Берик", " кр ", 2], ["Ким", "РФК", 2]);
  expect(wordsOf(found)).toEqual([
    ["C10", "Кыргызстан", "citizenship_ambiguous"],
    ["C11", "Кыргызстан", "citizenship_ambiguous"],
  ]);
  expect(found.pairs.map(({ after, count }) => [after, count])).toEqual([
    ["Кыргызстан", 1],
    ["Кыргызстан", 1],
  ]);
});

test("only what the finding offers by itself is taken", () => {
  expect(again([note("КР", "Франция")], ["Асан", "КР", 1]).changes).toEqual([]);
});

test("another finding of the same words is another matter", () => {
  const other = note("КР", "Кыргызстан", { code: "citizenship_unknown" });
  expect(again([other], ["Асан", "КР", 1]).changes).toEqual([]);
});

test("the last decision counts, and one that was taken back counts no more", () => {
  const both = [note("КР", "Казахстан"), note("КР", "Кыргызстан", { cell: "C8" })];
  expect(wordsOf(again(both, ["Асан", "КР", 1]))).toEqual([["C10", "Кыргызстан", "citizenship_ambiguous"]]);
  const back = [note("КР", "Кыргызстан"), note("Кыргызстан", "КР")];
  expect(again(back, ["Асан", "КР", 1]).changes).toEqual([]);
});

test("a blank that was filled says nothing of other blanks, and masked numbers nothing of others", () => {
  expect(again([note("", "Казахстан", { code: "citizenship_blank" })], ["Асан", null, 1]).changes).toEqual(
    [],
  );
  const number = note(masked("760803317808"), "1", { code: "citizenship_ambiguous" });
  expect(isMasked(number.before)).toBe(true);
  expect(again([number], ["Асан", "КР", 1]).changes).toEqual([]);
});

test("long numbers are masked but for their end, and days and categories are not", () => {
  expect(masked("ИИН 760803317808")).toBe("ИИН ••••••••7808");
  expect(masked("7 608 03")).toBe("7 608 03");
  expect(masked("01.02.2026")).toBe("01.02.2026");
  expect(masked("2")).toBe("2");
});

test("a note of a change says what was and what is, a day as a day", () => {
  const place = { row: 6, column: 2, guards: [] };
  expect(
    fixNote({ ...place, seen: 760803317808, value: { as: "text", text: "760803317808" } }, "Штат", clock),
  ).toEqual(note("••••••••7808", "••••••••7808", { code: "" }));
  expect(fixNote({ ...place, seen: "03/04/2026", value: { as: "date", day } }, "Штат", clock)).toMatchObject({
    ...{ before: "03/04/2026", after: "01.02.2026" },
  });
});

test.each(["en", "ru", "kk"] as const)(
  "notes are read again from a table with headings in %s",
  (language) => {
    const headings = {
      en: ["Mended on", "At", "Sheet", "Cell", "Before", "After", "Code"],
      ru: ["Дата исправления", "Время", "Лист", "Ячейка", "Было", "Стало", "Код"],
      kk: ["Түзетілген күні", "Уақыты", "Парақ", "Ұяшық", "Болған", "Болды", "Код"],
    }[language];
    const written = note("КР", "Кыргызстан");
    const row = writtenCells(fixColumnNames, written).map((cell) =>
      cell.as === "date" ? cell.day : cell.as === "text" ? cell.text : 0,
    );
    expect(fixNotes([headings, row])).toEqual([written]);
    expect(fixNotes([["Sheet", "Cell"], row])).toEqual([]);
  },
);

test("a fix that a cell of several people shares is not offered", () => {
  const merged: Fix = {
    kind: "suggestion",
    row: 0,
    column: 0,
    values: [{ as: "text", text: "x" }],
    merged: "A1:A2",
  };
  expect(
    fixedBefore(
      [note("КР", "x")],
      [],
      () => merged,
      () => ({}) as never,
    ).changes,
  ).toEqual([]);
});

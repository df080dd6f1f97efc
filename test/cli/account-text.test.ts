import type { Row } from "../../src/account/account";
import {
  fact,
  headings,
  item,
  line,
  link,
  number,
  percent,
  quoted,
  sentences,
  words,
} from "../../src/account/values";
import { accountText, placeText } from "../../src/cli/account-text";
import { type Language, languages } from "../../src/i18n/language";
import { pane } from "../../src/i18n/pane";
import { speaker } from "../../src/i18n/speaker";

const text = (rows: readonly Row[], width = 60, language: Language = "en") =>
  accountText(rows, speaker(pane, language), width);

test("a sentence is broken at the width, and what stands side by side is a name with its values", () => {
  expect(
    text(
      [...sentences(["one two three"]), line(words("group"), quoted("1 ≥ 1")), fact("limit", number(3))],
      8,
    ),
  ).toEqual(["one two\nthree", "group: 1\n≥ 1", "limit: 3"]);
});

test("lines under headings are a table that ends where something else is said", () => {
  expect(
    text([
      headings("who", "count"),
      line(quoted("Ли"), number(12)),
      line(quoted("Ким"), null),
      ...sentences(["end"]),
    ]),
  ).toEqual(["who  count", "Ли      12", "Ким      –", "end"]);
});

test("facts under headings stand in the table, and a table that is too wide becomes a list under its names", () => {
  const rows = [headings("day", "as it is", "plan A"), fact("01.02", words("passes"), words("fails"))];
  expect(text(rows)).toEqual(["day    as it is  plan A", "01.02    passes   fails"]);
  expect(text(rows, 18)).toEqual(["01.02", "  as it is: passes", "  plan A: fails"]);
});

test("headings of nothing are not shown, a choice is a bullet, and a cell stands in brackets", () => {
  expect(text([headings("who"), ...sentences(["end"])])).toEqual(["end"]);
  expect(text([item("Hire.", ["It holds."])])).toEqual(["- Hire. It holds."]);
  expect(text([line(words("He leaves."), link("C5", "Штат", { row: 4, column: 2 }))])).toEqual([
    "He leaves. (C5)",
  ]);
});

test.each(languages)("a share in %s is written with the decimal mark of that language", (language) => {
  expect(text([fact("share", percent(0.699))], 60, language)).toEqual([
    language === "en" ? "share: 69.9%" : "share: 69,9%",
  ]);
});

test("a place is told by its cell, whatever its text says, and else by its text", () => {
  const say = speaker(pane, "en");
  expect(placeText(link("C5, Ли", "Штат", { row: 4, column: 2 }), say)).toBe("C5");
  expect(placeText(words("employer"), say)).toBe("employer");
});

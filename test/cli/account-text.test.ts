import type { Row } from "../../src/account/account";
import {
  fact,
  headings,
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

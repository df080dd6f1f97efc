import { checkTexts } from "../../../src/i18n/check";
import { languages } from "../../../src/i18n/language";
import { speaker } from "../../../src/i18n/speaker";
import { iso } from "../../../src/law/day";
import { readCategories } from "../../../src/roster/categories/read-categories";
import { decisionColumns, decisionRows } from "../../../src/taskpane/screens/check/categories/decisions";

const day = iso("2025-11-05");

test.each(languages)(
  "what is written in %s is read back, whatever the language of the reader",
  (language) => {
    const say = speaker(checkTexts, language);
    const { add } = decisionRows(
      [
        { position: "Сварщик", category: 4, by: "suggestion" },
        { position: "Уборщица", category: "none", by: { kind: "Рабочие" } },
        { position: "Прораб", category: null, by: "choice" },
      ],
      day,
      say,
    );
    const cells = [
      decisionColumns(say).map(({ heading }) => heading),
      ...add.map((row) =>
        row.map((value) =>
          value.as === "text" ? value.text : value.as === "number" ? value.number : value.day,
        ),
      ),
    ];
    expect(readCategories(cells)).toMatchObject({
      categories: new Map<string, 1 | 2 | 3 | 4 | "none">([
        ["сварщик", 4],
        ["уборщица", "none"],
      ]),
      problems: [],
    });
  },
);

test("each column is found in a table in any language, and only by its own heading", () => {
  const columns = decisionColumns(speaker(checkTexts, "en"));
  for (const language of languages) {
    const say = speaker(checkTexts, language);
    const headings = decisionColumns(say).map(({ heading }) => heading);
    expect(columns.map(({ matches }) => headings.findIndex((each) => matches(each)))).toEqual([0, 1, 2, 3]);
  }
});

test("a new decision takes the place of the one before, however the position is spelled", () => {
  const { remove } = decisionRows(
    [{ position: "Сварщик", category: 3, by: "choice" }],
    day,
    speaker(checkTexts, "ru"),
  );
  expect(
    [
      ["СВАРЩИК ", 4],
      ["Повар", 4],
      [null, null],
    ].map((row) => remove(row)),
  ).toEqual([true, false, false]);
});

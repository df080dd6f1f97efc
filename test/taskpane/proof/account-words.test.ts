import { iso } from "../../../src/law/day";
import { defaultReadings, type Readings } from "../../../src/law/readings";
import { languages } from "../../../src/i18n/language";
import { rowSentences } from "../../../src/taskpane/proof/account-words";
import { sheetOf } from "../roster";
import { provenOf } from "./proven-of";

const HEADINGS = [
  "ФИО",
  "ИИН",
  "Гражданство",
  "Категория",
  "Дата приема",
  "Дата увольнения",
  "Статус",
  "Количество",
];

/** A sheet whose headings stand in row 4. */
function provenBy(rows: readonly (readonly unknown[])[], readings?: Readings) {
  const cells = [["Штат"], HEADINGS, ...rows.map((row) => HEADINGS.map((_, column) => row[column] ?? null))];
  const sheet = { id: "1", sheet: "Штат", row: 2, column: 0, cells };
  return provenOf(sheet, iso("2026-11-22"), readings);
}

const language = "en";

const said = (row: readonly unknown[], readings?: Readings) =>
  rowSentences(provenBy([row], readings), 4, language);

test.each<[string, readonly unknown[], string]>([
  ["a citizen", ["Иванов И.", null, "РК", 1], "counted as a citizen in categories 1–2"],
  ["a foreigner", ["Ли", null, "Китай", 3], "counted as a foreigner in categories 3–4"],
  [
    "somebody who left",
    ["Ли", null, "Китай", 3, null, "12.03.2025"],
    "left out: left on 12.03.2025, before 22.11.2026",
  ],
  [
    "somebody still to come",
    ["Ли", null, "Китай", 3, "01.02.2027"],
    "left out: hired on 01.02.2027, after 22.11.2026",
  ],
  ["a vacancy", ["Вакансия", null, null, 3], "left out: a post that nobody holds"],
  ["a total", ["Итого", null, null, null, null, null, null, 12], "left out: a sum of people"],
  ["a section", ["Отдел кадров"], "left out: the heading of a section"],
  ["a line to sign on", ["Директор", null, "_________"], "left out: a place to sign"],
  [
    "a citizen said to be unskilled",
    ["Иванов И.", null, "РК", "без категории"],
    "counted in the headcount only, outside both groups",
  ],
  [
    "an unclear row",
    ["Иванов И.", null, "КР", 1],
    "unclear, counts as a citizen in categories 1–2, or a foreigner in categories 1–2",
  ],
])("%s is accounted for in words", (_, row, words) => {
  expect(said(row)[0]).toBe(`Row 5, ${String(row[0])}: ${words}.`);
});

test("who leaves on the day itself is counted, and who left the day before is not", () => {
  expect(said(["Иванов И.", null, "РК", 1, null, "22.11.2026"])[0]).toMatch(/counted as a citizen/);
  expect(said(["Иванов И.", null, "РК", 1, null, "21.11.2026"])[0]).toMatch(/left on 21\.11\.2026/);
});

test("a reading that leaves somebody out is named with what was chosen", () => {
  const row = ["Ли", null, "Китай", 3, null, null, "ГПХ"];
  expect(said(row)).toEqual([
    "Row 5, Ли: counted as a foreigner in categories 3–4.",
    "people under civil-law contracts: foreigners counted, citizens not",
  ]);
  expect(said(row, { ...defaultReadings, contractor: "exclude" })).toEqual([
    "Row 5, Ли: left out: people under civil-law contracts: not counted.",
  ]);
});

test("an unclear row says what makes it unclear", () => {
  expect(said(["Иванов И.", null, null, 1])[1]).toMatch(/^Citizenship is missing/);
});

test("the second row of a person names the first in the sheet's own numbers", () => {
  const proven = provenBy([
    ["Иванов И.", "900101300007", "РК", 1],
    ["Иванов И.", "900101300007", "РК", 1],
  ]);
  expect(rowSentences(proven, 5, language)).toEqual([
    "Row 6, Иванов И.: left out: the same person as in row 5, counted once.",
  ]);
});

test("a row that stands for several says for how many more", () => {
  expect(said(["Ли", null, "Китай", 3, null, null, null, 4])[1]).toMatch(/^for 3 more people/);
});

test("a section and a note that stand where the lines are numbered are called that", () => {
  const proven = provenOf(
    sheetOf(
      ["№", "ФИО", "Гражданство", "Категория"],
      ["Бухгалтерия", null, null, null],
      [1, "Иванов И.", "РК", 1],
      [2, null, null, null],
      ["Исполнитель тел. 55-12-34", null, null, null],
    ),
    iso("2026-11-22"),
  );
  const words = [3, 5, 6].map((row) => rowSentences(proven, row, language)[0]);
  expect(words).toEqual([
    "Row 4, Бухгалтерия: left out: the heading of a section.",
    "Row 6: left out: nothing stands in it but in the column of numbers.",
    "Row 7, Исполнитель тел. 55-12-34: left out: a note, or something else that names nobody.",
  ]);
});

test("rows that are no people at all say where they are", () => {
  const proven = provenBy([["Иванов И.", null, "РК", 1], [], ["Ли", null, "Китай", 1]]);
  const words = [0, 3, 5, 99].map((row) => rowSentences(proven, row, language)[0]);
  expect(words).toEqual([
    "Row 1: it is not among the rows that were checked.",
    "Row 4: it stands above the people or among the headings.",
    "Row 6: it is blank.",
    "Row 100: it is not among the rows that were checked.",
  ]);
});

test.each(languages)("in %s every kind of row has its words", (language) => {
  const proven = provenBy([
    ["Иванов И.", null, "РК", 1],
    ["Ли", null, "Россия", 3],
    ["Ли", null, "Китай", 3, null, "12.03.2025"],
    ["Ким", null, "КР", null, null, null, null, 4],
    ["Вакансия", null, null, 3],
    HEADINGS,
    ["Итого"],
  ]);
  const sentences = proven.sheet.cells.flatMap((_, row) => rowSentences(proven, row + 2, language));
  expect(sentences.length).toBeGreaterThan(9);
  expect(sentences.filter((sentence) => /[{}]|undefined/.test(sentence))).toEqual([]);
});

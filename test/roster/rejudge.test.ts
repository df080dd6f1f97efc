import fc from "fast-check";
import { iso } from "../../src/law/day";
import { explained } from "../../src/roster/check";
import { judgeRoster, rejudge } from "../../src/roster/judgement/judge-roster";
import { tries } from "../setup/tries";

const day = iso("2025-11-05");
const headings = ["ФИО", "ИИН", "Гражданство", "Категория", "Дата увольнения", "Количество"];

/** Few different values, so that IINs are shared and unshared again and again. */
const row = fc.tuple(
  fc.constantFrom("Ахметов А.", "Ким В.", "Итого", null),
  fc.constantFrom("900101300007", "061211600012", 61_211_600_012, "791028302728", "1", null),
  fc.constantFrom("РК", "РК", "Китай", "КР", null),
  fc.constantFrom(1, 3, "4", null),
  fc.constantFrom(null, null, 45_000, "06/11/2025"),
  fc.constantFrom(null, 1, 3),
);

/** Enough rows above the edited ones for the search of headings to be over. */
const firstRows = [headings, ...Array.from({ length: 30 }, () => ["Ахметов Б.", null, "РК", 3, null, null])];

const edits = fc.array(fc.record({ at: fc.nat(), to: row }), { minLength: 1, maxLength: 4 });

test("a roster judged again after edits is the roster judged anew", () => {
  fc.assert(
    fc.property(
      fc.array(row, { minLength: 1, maxLength: 8 }),
      fc.array(edits, { maxLength: 4 }),
      (rows, rounds) => {
        let cells: unknown[][] = [...firstRows, ...rows];
        let judged = judgeRoster({ cells, day });
        for (const round of rounds) {
          const edited = round.map(({ at }) => firstRows.length + (at % rows.length));
          cells = cells.map((before, index) => round[edited.lastIndexOf(index)]?.to ?? before);
          const before = judged;
          if (before.kind !== "judged") throw new Error(before.kind);
          const again = rejudge(before, cells, edited);
          const anew = judgeRoster({ cells, day });
          if (again === null || anew.kind !== "judged") throw new Error("not judged");
          expect(explained(again)).toEqual(explained(anew));
          judged = again;
        }
      },
    ),
    tries("same roster after edits"),
  );
});

test("an edit in the rows where headings are looked for asks for reading anew", () => {
  const cells = [...firstRows];
  const judged = judgeRoster({ cells, day });
  if (judged.kind !== "judged") throw new Error(judged.kind);
  expect(rejudge(judged, cells, [0])).toBeNull();
  expect(rejudge(judged, [...cells, ["Ким В."]], [31])).toBeNull();
});

test("headings of a second table typed under the first ask for reading anew", () => {
  const cells = [...firstRows, ["Ким В.", null, "РК", 3, null, null]];
  const judged = judgeRoster({ cells, day });
  if (judged.kind !== "judged") throw new Error(judged.kind);
  const edited = [...firstRows, ["Категория", "Гражданство", "ФИО", null, null, null]];
  expect(rejudge(judged, edited, [31])).toBeNull();
});

test("an edit in a column that was told to be citizenship by its values asks for reading anew", () => {
  const sheet = (country: string) => [
    ["Full name", "Nationality", "Category"],
    ...Array.from({ length: 40 }, () => ["Akhmetov B.", country, 3]),
  ];
  const judged = judgeRoster({ cells: sheet("Kazakhstan"), day });
  if (judged.kind !== "judged") throw new Error(judged.kind);
  expect(rejudge(judged, sheet("Kazakhstan"), [35])).toBeNull();
});

test.each(["Красным выделены уволенные", "Кроме того, 3 гражданина КНР"])(
  "“%s” typed below the list asks for reading anew, and so does any edit beside it",
  (text) => {
    const blank = [null, null, null, null, null, null];
    const note = [text, null, null, null, null, null];
    const judged = judgeRoster({ cells: [...firstRows, blank], day });
    if (judged.kind !== "judged") throw new Error(judged.kind);
    expect(rejudge(judged, [...firstRows, note], [firstRows.length])).toBeNull();
    const noted = judgeRoster({ cells: [...firstRows, note], day });
    if (noted.kind !== "judged") throw new Error(noted.kind);
    expect(rejudge(noted, [...firstRows, blank], [firstRows.length])).toBeNull();
  },
);

/** Whether a list whose last row leaves on one day, and then on another, is read anew; before it stand other last days. */
function isReadAnew(others: string, before: string, after: string): boolean {
  const sheet = (last: string) => [
    ...[headings, ...Array.from({ length: 30 }, () => ["Ахметов Б.", null, "РК", 3, others, null])],
    ["Ким В.", null, "РК", 3, last, null],
  ];
  const judged = judgeRoster({ cells: sheet(before), day });
  if (judged.kind !== "judged") throw new Error(judged.kind);
  return rejudge(judged, sheet(after), [31]) === null;
}

test.each([
  ["a day comes that tells the order of the others", "06/11/2025", "06/11/2025", "25/11/2025", true],
  ["the day that told it goes", "06/11/2025", "25/11/2025", "06/11/2025", true],
  ["a day was read by it", "25/11/2025", "06/11/2025", "07/11/2025", true],
  ["nothing tells it before or after", "06/11/2025", "06/11/2025", "07/11/2025", false],
  ["it is told elsewhere and no order is asked for", "25/11/2025", "26/11/2025", "27/11/2025", false],
  ["days with dots stay day first", "06.11.2025", "06.11.2025", "25.11.2025", false],
  ["a day with dots comes that is month first", "06.11.2025", "06.11.2025", "11.25.2025", true],
  ["a day with dots goes that is month first", "06.11.2025", "11.25.2025", "06.11.2025", true],
])("after an edit a list is read anew or not: %s", (_, others, before, after, isAnew) => {
  expect(isReadAnew(others, before, after)).toBe(isAnew);
});

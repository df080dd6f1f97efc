import { iso } from "../../src/law/day";
import type { PositionCategories } from "../../src/roster/categories/position-categories";
import { readCategories } from "../../src/roster/categories/read-categories";
import { check } from "../../src/roster/check";
import { readSettings } from "../../src/roster/settings/employer-settings";
import type { ChosenHeadings } from "../../src/roster/table/layout";
import type { Unreadable } from "../../src/roster/table/layout";
import { casesOf } from "./case-files";
import { type SheetLine, sheetOf } from "./roster-of";
import { type CheckExpected, spokenOf } from "./spoken-check";

/** The word for which each of the entries of a case stands in turn; reading/README.md says how. */
const EACH = "EACH";

type Expected =
  | CheckExpected
  | { readonly unreadable: string; readonly row?: number; readonly headings?: readonly string[] };

type ReadingCase = {
  readonly name: string;
  readonly why: string;
  readonly source: string;
  readonly on: string;
  readonly cells: readonly (SheetLine | typeof EACH)[];
  readonly each?: readonly unknown[];
  readonly "chosen headings"?: ChosenHeadings;
  /** Settings of the employer, as they would stand in the sheet KZ_Employer. */
  readonly employer?: Readonly<Record<string, string | number>>;
  /** The table KZ_Categories: positions with the category decided for each. */
  readonly categories?: readonly (readonly (string | number | null)[])[];
  readonly expect: Expected;
};

const cases = casesOf<ReadingCase>("reading");

/** The sheets of a case with what tells them apart. */
function sheetsOf({ cells, each }: ReadingCase): readonly (readonly [told: string, SheetLine[]])[] {
  if (!each) return [["", cells as SheetLine[]]];
  return each.map((entry) => [`: ${JSON.stringify(entry)}`, cells.flatMap((line) => withEntry(line, entry))]);
}

/** In place of a row an entry is a row, or a list of rows, of which there may be none. */
function withEntry(line: ReadingCase["cells"][number], entry: unknown): SheetLine[] {
  if (line === EACH) return Array.isArray(entry) && entry.every(Array.isArray) ? entry : [entry as SheetLine];
  return [Array.isArray(line) ? line.map((cell: unknown) => (cell === EACH ? entry : cell)) : line];
}

function told(lines: readonly SheetLine[], each: ReadingCase): Expected {
  const day = iso(each.on);
  const settings = readSettings(Object.entries(each.employer ?? {}), day);
  if (settings.problems.length > 0) throw new Error(JSON.stringify(settings.problems));
  const answer = check({
    cells: sheetOf(lines),
    day,
    employer: settings.employer,
    readings: settings.readings,
    ...(each.categories && { categories: decidedIn(each.categories) }),
    chosenHeadings: { ...settings.chosenHeadings, ...each["chosen headings"] },
  });
  if (answer.kind === "check") return spokenOf(answer, "unreadable" in each.expect ? {} : each.expect);
  if (answer.kind === "not_covered") throw new Error(`The rules are not known on ${each.on}`);
  return refusal(answer, each.expect);
}

function decidedIn(table: readonly (readonly unknown[])[]): PositionCategories {
  const read = readCategories(table);
  if (read === null || read.problems.length > 0) throw new Error(JSON.stringify(read));
  return read.categories;
}

/** The part of a refusal that a case speaks about. */
function refusal({ code, row, headings }: Unreadable, expected: Expected): Expected {
  return {
    unreadable: code,
    ...("row" in expected && row !== null && { row: row + 1 }),
    ...("headings" in expected && { headings }),
  };
}

test("every case is a sentence of its own, says why in another, and names its source", () => {
  expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length);
  expect(cases.filter(({ why }) => !/^[\p{Lu}\p{N}“#].{20,}\.$/u.test(why))).toEqual([]);
  expect(cases.filter(({ source }) => source.length < 15)).toEqual([]);
  expect(cases.filter((each) => Object.keys(each.expect).length === 0)).toEqual([]);
});

test("a case has entries where its cells ask for them, and only there", () => {
  const asks = ({ cells }: ReadingCase) => cells.flat().includes(EACH);
  expect(cases.filter((each) => asks(each) !== (each.each !== undefined)).map(({ name }) => name)).toEqual(
    [],
  );
});

const sheets = cases.flatMap((each) =>
  sheetsOf(each).map(([which, lines]) => [`${each.name}${which}`, lines, each] as const),
);

test.each(sheets)("%s", (_, lines, each) => {
  expect(told(lines, each)).toEqual(each.expect);
});

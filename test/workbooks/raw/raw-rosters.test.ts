import { readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "yaml";
import { failure } from "../../../src/cli/failure";
import { run, type World } from "../../../src/cli/run";
import { iso } from "../../../src/law/day";
import { positionKey } from "../../../src/roster/categories/position-categories";
import { type Judged, judgeRoster, type Question } from "../../../src/roster/judgement/judge-roster";
import { askPositionsInSteps, type PositionsAsked } from "../../../src/roster/positions/ask-positions";
import { runToEnd } from "../../../src/roster/steps";
import type { Cell } from "../../../src/sheet/cell";
import { writeWorkbook } from "../../../src/xlsx/write-workbook";
import { sheetOf, workbookOf } from "../../cli/workbook-of";
import type { RawRoster, Truth } from "./roster";
import { rawRosters } from "./rosters";

/** What is expected of a list: how many positions it has, how many answers make the verdict certain, and which it is. */
type Expected = Readonly<
  Record<string, { readonly positions: number; readonly answers: number; readonly verdict: string }>
>;

const expected = parse(readFileSync(path.join(__dirname, "answers.yaml"), "utf8")) as Expected;
const day = iso("2025-11-05");

function judged(question: Question): Judged {
  const answer = judgeRoster(question);
  if (answer.kind !== "judged") throw new Error(JSON.stringify(answer));
  return answer;
}

function asked(question: Question, read = judged(question)): PositionsAsked {
  const answer = runToEnd(askPositionsInSteps(question, read));
  if (answer === null) throw new Error("The list has a column of categories");
  return answer;
}

/** What came of answering the questions of a list. */
type Answered = {
  readonly verdict: string;
  readonly positions: number;
  readonly asked: number;
  readonly answers: ReadonlyMap<string, Truth>;
};

/** Works something out once a list. */
function onceAList<T>(workOut: (roster: RawRoster) => T): (roster: RawRoster) => T {
  const known = new Map<RawRoster, T>();
  return (roster) => {
    const found = known.get(roster) ?? workOut(roster);
    known.set(roster, found);
    return found;
  };
}

/** The positions of a list before any is answered. */
const positionsOf = onceAList(({ cells }) => asked({ cells, day }).lines);

/** Answers the first question again and again, as a careful reader would, until the verdict is certain. */
const answered = onceAList((roster): Answered => {
  const { cells, truth } = roster;
  const answers = new Map<string, Truth>();
  const positions = positionsOf(roster).length;
  for (let questions = 0; ; questions++) {
    const question = { cells, day, categories: new Map(answers) };
    const read = judged(question);
    const { verdict } = read;
    const open =
      verdict === "undecided" ? asked(question, read).lines.filter(({ decided }) => decided === null) : [];
    const [next] = open;
    if (next === undefined) return { verdict, positions, asked: questions, answers };
    // One answer for positions that differ in a number or a grade alone.
    for (const { key, alike, position } of open)
      if (alike === next.alike) answers.set(key, truth.get(position) ?? "none");
  }
});

const lists = rawRosters.map((roster) => [roster.name, roster] as const);

test.each(lists)("%s: the answers until the verdict is certain", (name, roster) => {
  const { verdict, positions, asked: answers } = answered(roster);
  expect({ positions, answers, verdict }).toEqual(expected[name]);
  // With all positions answered the verdict is the same.
  const all = new Map([...roster.truth].map(([position, category]) => [positionKey(position), category]));
  expect(judged({ cells: roster.cells, day, categories: all }).verdict).toBe(verdict);
});

test("half of the lists need ten answers or fewer", () => {
  const counts = Object.values(expected)
    .map(({ answers }) => answers)
    .sort((a, b) => a - b);
  expect(counts).toHaveLength(10);
  expect(((counts[4] ?? Infinity) + (counts[5] ?? Infinity)) / 2).toBeLessThanOrEqual(10);
});

test.each(lists)("%s: positions that are alike have one category", (_, roster) => {
  const categories = new Map<string, Set<Truth | undefined>>();
  for (const { alike, position } of positionsOf(roster))
    categories.set(alike, (categories.get(alike) ?? new Set()).add(roster.truth.get(position)));
  expect([...categories].filter(([, found]) => found.size > 1)).toEqual([]);
});

test.each(lists)("%s: no suggestion is wrong", (_, roster) => {
  const wrong = positionsOf(roster).filter(
    ({ position, suggestion: { category } }) => category !== null && category !== roster.truth.get(position),
  );
  expect(wrong.map(({ position, suggestion }) => `${position}: ${String(suggestion.category)}`)).toEqual([]);
});

test.each(lists)("%s: the terminal says what decides, and takes the answers", (name, roster) => {
  const table = [
    "Должность;Категория",
    ...[...answered(roster).answers].map(([key, truth]) => `${key};${said(truth)}`),
  ];
  const cells = roster.cells.map((row): Cell[] => [...row]);
  const files: Readonly<Record<string, Uint8Array>> = {
    "raw.xlsx": writeWorkbook(workbookOf(sheetOf("TDSheet", cells))),
    "categories.csv": new TextEncoder().encode(table.join("\n")),
  };
  const world: World = {
    today: day,
    readFile: (file) => files[file] ?? failure("file_not_found", { file }),
    style: () => ({ width: 100, headline: (text) => text }),
  };
  const { exitCode, stdout } = run(["raw.xlsx", "--json"], world);
  expect(exitCode).toBe(2);
  expect(JSON.parse(stdout)).toMatchObject({ needs: "categories", positions: expect.any(Array) as unknown });
  const then = run(["raw.xlsx", "--categories", "categories.csv", "--json"], world);
  expect(JSON.parse(then.stdout)).toMatchObject({ verdict: expected[name]?.verdict });
});

function said(truth: Truth): string {
  return truth === "none" ? "без категории" : String(truth);
}

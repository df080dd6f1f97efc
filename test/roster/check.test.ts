import { iso } from "../../src/law/day";
import { defaultReadings } from "../../src/law/readings";
import { type Check, check } from "../../src/roster/check";
import { type Question } from "../../src/roster/judgement/judge-roster";

/** What a table of cells cannot say: sizes, the form of the answer, and sheets compared. All else is in cases/reading. */
const day = iso("2025-11-05");
const headings = ["ФИО", "Гражданство", "Категория"];

function checked(cells: Question["cells"], more: Partial<Question> = {}): Check {
  const answer = check({ cells, day, ...more });
  if (answer.kind !== "check") throw new Error(JSON.stringify(answer));
  return answer;
}

const repeated = <T>(count: number, item: T): T[] => Array.from({ length: count }, () => item);
const summary = ({ verdict, headcount }: Check) => [verdict, headcount.min, headcount.max];

test("a day before the rules are known has no answer", () => {
  const answer = check({ cells: [headings, ["Ахметов", "РК", 1]], day: iso("2022-12-31") });
  expect(answer).toMatchObject({ kind: "not_covered" });
});

test("a cell that is not there is a blank", () => {
  expect(summary(checked([[undefined, " "]]))).toEqual(["empty", 0, 0]);
  expect(summary(checked([headings, [undefined, "\u00a0", ""]]))).toEqual(["empty", 0, 0]);
});

test("every other reading that touches somebody on the roster is tried and told with its verdict, and no more", () => {
  const cells = [headings, ...repeated(8, ["Ахметов", "РК", 3]), ["Иванов", "РФ", 3], ["Ли", "КНР", 3]];
  const { verdict, tests } = checked(cells);
  expect(verdict).toBe("fail");
  expect(tests[0].alternatives).toEqual([
    { name: "eaeu", value: "exclude", verdict: "fail" },
    { name: "eaeu", value: "local", verdict: "pass" },
  ]);
  const readings = { ...defaultReadings, eaeu: "local" as const };
  expect(checked(cells, { readings }).verdict).toBe("pass");
});

test("the order of rows and extra columns change nothing", () => {
  const people = [
    ...repeated(6, ["Ахметов", "РК", 1]),
    ...repeated(3, ["Ли", "КНР", 2]),
    ["Ким", "?", 2],
    ["Пак", "РК", null],
  ];
  const straight = checked([headings, ...people]);
  const turned = checked([headings, ...[...people].reverse()]);
  const wider = checked([headings, ...people].map(([name, ...row], index) => [index, name, "x", ...row]));
  expect(turned.groups).toEqual(straight.groups);
  expect(wider.groups).toEqual(straight.groups);
  expect([turned.verdict, wider.verdict]).toEqual([straight.verdict, straight.verdict]);
});

test.each([
  ["of two columns", ["текст"]],
  ["of three columns", ["текст", "текст"]],
])("150,000 rows %s without headings are refused and not too many for the stack", (_, others) => {
  const cells = Array.from({ length: 150_000 }, (__, index) => [index, ...others]);
  expect(check({ cells, day })).toMatchObject({ kind: "unreadable", code: "no_heading" });
});

test("300 columns are read, the ones that count at both ends", () => {
  const wide = (first: unknown, last: unknown) => [
    first,
    ...Array.from({ length: 298 }, (_, index) => `поле ${String(index)}`),
    last,
  ];
  const answer = checked([wide("Категория", "Гражданство"), ...repeated(9, wide(3, "РК")), wide(3, "КНР")]);
  expect(answer).toMatchObject({ verdict: "pass", columns: { category: 0, citizenship: 299 } });
});

test("all 1,048,576 rows of a sheet are read, of which 400 are used", () => {
  const cells: unknown[][] = new Array<unknown[]>(1_048_576).fill([null, null, null]);
  cells[0] = headings;
  for (let row = 1; row <= 400; row++) cells[row] = [`Работник ${String(row)}`, row <= 360 ? "РК" : "КНР", 4];
  expect(summary(checked(cells))).toEqual(["pass", 400, 400]);
  cells[1_048_575] = ["Последний", "КНР", 4];
  expect(summary(checked(cells))).toEqual(["fail", 401, 401]);
});

import { unknownEmployer } from "../../../src/domain/employer";
import { iso } from "../../../src/law/day";
import { check } from "../../../src/roster/check";
import { judgeEmployers, type EmployersCheck } from "../../../src/roster/employers/judge-employers";

const day = iso("2025-11-05");
const HEADINGS = ["Организация", "БИН", "Филиал", "ФИО", "Гражданство", "Категория"];

type Firm = readonly [entity: string | null, bin: unknown, branch: string | null];

let number = 0;
function people(count: number, [entity, bin, branch]: Firm, citizenship: string): unknown[][] {
  return Array.from({ length: count }, () => {
    number += 1;
    const name = [...String(number)].map((digit) => "абвгдежзик".charAt(Number(digit))).join("");
    return [entity, bin, branch, `Сапар${name} Айдар`, citizenship, 3];
  });
}

function judged(
  rows: readonly unknown[][],
  more: Partial<Parameters<typeof judgeEmployers>[0]> = {},
): EmployersCheck {
  const answer = judgeEmployers({ cells: [HEADINGS, ...rows], day, ...more });
  if (answer.kind !== "employers") throw new Error(JSON.stringify(answer));
  return answer;
}

const told = ({ employers }: EmployersCheck) =>
  employers.map(({ name, verdict, headcount }) => [name, verdict, headcount.min]);

const alpha: Firm = ["ТОО «Альфа»", "990140000011", null];
const beta: Firm = ["ТОО «Бета»", "990140000022", null];

test("each employer is judged by itself, the worst first", () => {
  const answer = judged([
    ...people(9, alpha, "РК"),
    ...people(1, alpha, "КНР"),
    ...people(8, beta, "РК"),
    ...people(1, beta, "КНР"),
  ]);
  expect(told(answer)).toEqual([
    ["ТОО «Бета»", "fail", 9],
    ["ТОО «Альфа»", "pass", 10],
  ]);
  expect(answer.employers[0]).toMatchObject({
    bin: "990140000022",
    groups: { workers: { gap: { max: 1 } } },
  });
});

test("an employer alone in the roster has the very answer of a check", () => {
  const rows = [HEADINGS, ...people(8, alpha, "РК"), ...people(1, alpha, "КНР")];
  const employer = { ...unknownEmployer, smallBusiness: "yes" as const };
  const whole = check({ cells: rows, day, employer });
  const answer = judgeEmployers({ cells: rows, day, employer });
  if (whole.kind !== "check" || answer.kind !== "employers") throw new Error("unreadable");
  const { verdict, headcount, groups } = whole;
  expect(answer.employers).toMatchObject([{ verdict, headcount, groups }]);
});

test("one BIN is one employer, however its name is spelled, and a name stands for the BIN it has elsewhere", () => {
  const answer = judged([
    ...people(5, alpha, "РК"),
    ...people(3, ["Альфа ТОО", 990_140_000_011, null], "РК"),
    ...people(1, ["Товарищество с ограниченной ответственностью «Альфа»", null, null], "КНР"),
  ]);
  expect(told(answer)).toEqual([["ТОО «Альфа»", "fail", 9]]);
});

test("the branch of a company of Kazakhstan counts with its parent", () => {
  const answer = judged([
    ...people(9, alpha, "РК"),
    ...people(1, ["ТОО «Альфа»", null, "Филиал в Алматы"], "КНР"),
  ]);
  expect(told(answer)).toEqual([["ТОО «Альфа»", "pass", 10]]);
  expect(answer.employers[0]?.branches).toEqual(["Филиал в Алматы"]);
});

test("a branch with a BIN of its own counts with the parent that the table names", () => {
  const table = [
    ["Работодатель", "БИН", "Головная компания"],
    ["Филиал ТОО «Альфа» в Алматы", "990141000033", "Альфа"],
    ["ТОО «Альфа»", "990140000011", null],
  ];
  const rows = [...people(9, alpha, "РК"), ...people(1, ["Филиал Альфа", "990141000033", null], "КНР")];
  expect(told(judged(rows))).toEqual([
    ["Филиал Альфа", "fail", 1],
    ["ТОО «Альфа»", "pass", 9],
  ]);
  expect(told(judged(rows, { table }))).toEqual([["ТОО «Альфа»", "pass", 10]]);
});

test("the branch of a foreign company counts alone, and is exempt up to ten people", () => {
  const table = [
    ["Работодатель", "Вид работодателя", "Малый бизнес"],
    ["Gamma Ltd, филиал в Атырау", "филиал иностранной компании", null],
    ["Альфа", "компания", "да"],
  ];
  const rows = [
    ...people(21, alpha, "РК"),
    ...people(3, ["Gamma Ltd", null, "Gamma Ltd, филиал в Атырау"], "Китай"),
  ];
  const answer = judged(rows, { table });
  expect(told(answer)).toEqual([
    ["ТОО «Альфа»", "pass", 21],
    ["Gamma Ltd, филиал в Атырау", "exempt", 3],
  ]);
  expect(answer.employers.map(({ exemption }) => exemption)).toEqual([
    { reason: "small_business", limit: 20, people: { min: 21, max: 21 } },
    { reason: "foreign_branch", limit: 10, people: { min: 3, max: 3 } },
  ]);
});

test("people of no employer are perhaps those of each", () => {
  const answer = judged([
    ...people(9, alpha, "РК"),
    ...people(20, beta, "РК"),
    ...people(2, [null, null, null], "КНР"),
  ]);
  expect(answer.unassigned).toBe(2);
  expect(told(answer)).toEqual([
    ["ТОО «Альфа»", "undecided", 9],
    ["ТОО «Бета»", "pass", 20],
  ]);
});

test("of several employers none is taken for a small business without a word of the table", () => {
  const employer = { ...unknownEmployer, smallBusiness: "yes" as const };
  const rows = [...people(1, alpha, "КНР"), ...people(1, beta, "КНР")];
  expect(told(judged(rows, { employer })).map(([, verdict]) => verdict)).toEqual(["fail", "fail"]);
  expect(told(judged(rows, { smallBusiness: "yes" })).map(([, verdict]) => verdict)).toEqual([
    "exempt",
    "exempt",
  ]);
});

test("a row of the table that cannot be used claims nothing, and is told", () => {
  const table = [
    ["Работодатель", "Малый бизнес"],
    ["Альфа", "наверное"],
  ];
  const answer = judged([...people(1, alpha, "КНР"), ...people(9, beta, "РК")], { table });
  expect(answer.tableProblems).toEqual([{ row: 1, column: 1, text: "наверное" }]);
  expect(told(answer)[0]).toEqual(["ТОО «Альфа»", "fail", 1]);
});

test("a roster that names no employer is one employer's", () => {
  const rows = people(9, alpha, "РК").map((row) => row.slice(3));
  const answer = judgeEmployers({ cells: [HEADINGS.slice(3), ...rows], day });
  expect(answer).toMatchObject({ kind: "employers", employers: [{ name: "", verdict: "pass" }] });
});

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

test("a claim in a row of the table that cannot be used is not heard", () => {
  const table = [
    ["Работодатель", "БИН", "Малый бизнес"],
    ["Альфа", "12345", "да"],
    ["Бета", "", "да"],
  ];
  const answer = judged([...people(1, alpha, "КНР"), ...people(1, beta, "КНР")], { table });
  expect(told(answer).map(([name, verdict]) => [name, verdict])).toEqual([
    ["ТОО «Альфа»", "fail"],
    ["ТОО «Бета»", "exempt"],
  ]);
});

test("a roster that names no employer is one employer's", () => {
  const rows = people(9, alpha, "РК").map((row) => row.slice(3));
  const answer = judgeEmployers({ cells: [HEADINGS.slice(3), ...rows], day });
  expect(answer).toMatchObject({ kind: "employers", employers: [{ name: "", verdict: "pass" }] });
});

test("two legal forms of one name are two employers, and one form in three languages is one", () => {
  const ao: Firm = ["АО «Альфа»", null, null];
  const too: Firm = ["ТОО «Альфа»", null, null];
  expect(told(judged([...people(9, too, "РК"), ...people(1, ao, "КНР")]))).toEqual([
    ["АО «Альфа»", "fail", 1],
    ["ТОО «Альфа»", "pass", 9],
  ]);
  const spelled = ["ЖШС Альфа", "Альфа LLP", "Альфа"].flatMap((name) => people(1, [name, null, null], "РК"));
  expect(told(judged([...people(6, too, "РК"), ...spelled, ...people(1, too, "КНР")]))).toEqual([
    ["ТОО «Альфа»", "pass", 10],
  ]);
});

test("a name without a legal form may be either of two firms", () => {
  const answer = judged([
    ...people(9, ["ТОО «Альфа»", null, null], "РК"),
    ...people(9, ["АО «Альфа»", null, null], "РК"),
    ...people(2, ["Альфа", null, null], "КНР"),
  ]);
  expect(answer.unassigned).toBe(2);
  expect(answer.employers.map(({ verdict }) => verdict)).toEqual(["undecided", "undecided"]);
});

const astana: Firm = ["Gamma Ltd", null, "Астана"];
const atyrau: Firm = ["Gamma Ltd", null, "Атырау"];

test("where it changes the answer whether branches count together, nobody guesses", () => {
  const rows = [...people(3, astana, "Китай"), ...people(30, atyrau, "РК")];
  expect(judged(rows).employers).toMatchObject([
    { name: "Gamma Ltd", verdict: "undecided", hasOpenBranches: true, branches: ["Астана", "Атырау"] },
  ]);
  const together = [
    ["Работодатель", "Вид работодателя"],
    ["Gamma Ltd", "компания"],
  ];
  expect(told(judged(rows, { table: together }))).toEqual([["Gamma Ltd", "pass", 33]]);
  expect(told(judged([...people(3, astana, "РК"), ...people(30, atyrau, "РК")]))).toEqual([
    ["Gamma Ltd", "pass", 33],
  ]);
});

test("a total or a signature in the column of employers is nobody's employer", () => {
  const employer = { ...unknownEmployer, smallBusiness: "yes" as const };
  const rows = [
    ...people(1, alpha, "РК"),
    ...people(1, alpha, "КНР"),
    ["Итого", null, null, null, null, null],
    ["Директор ТОО «Альфа» ____________", null, null, null, null, null],
  ];
  expect(told(judged(rows, { employer }))).toEqual([["ТОО «Альфа»", "exempt", 2]]);
});

test("a parent that the table names by name is the one that the roster names by BIN, and so is its parent", () => {
  const table = [
    ["Работодатель", "БИН", "Головная компания"],
    ["Филиал Альфа", "990141000033", "Участок"],
    ["Участок", null, "Альфа"],
  ];
  const rows = [...people(9, alpha, "РК"), ...people(1, ["Филиал Альфа", "990141000033", null], "КНР")];
  expect(told(judged(rows, { table }))).toEqual([["ТОО «Альфа»", "pass", 10]]);
});

test("only nine to twelve digits are a BIN", () => {
  const seven = (name: string): Firm => [name, 7, null];
  expect(told(judged([...people(9, seven("Альфа"), "РК"), ...people(1, seven("Бета"), "КНР")]))).toEqual([
    ["Бета", "fail", 1],
    ["Альфа", "pass", 9],
  ]);
  const text = judged([
    ...people(9, [null, "40140000011", null], "РК"),
    ...people(1, [null, 40_140_000_011, null], "КНР"),
  ]);
  expect([text.unassigned, text.employers[0]?.bin, text.employers.length]).toEqual([0, "040140000011", 1]);
});

test("branches of two firms that have one name are not taken for one", () => {
  const rows = [
    ...people(9, ["ТОО «Альфа»", null, "Алматы"], "РК"),
    ...people(3, ["Gamma Ltd", null, "Алматы"], "КНР"),
  ];
  const headings = ["Работодатель", "Вид работодателя", "Головная компания"];
  const unsaid = [headings, ["Алматы", "филиал иностранной компании", null]];
  expect(told(judged(rows, { table: unsaid }))).toEqual([
    ["Gamma Ltd", "fail", 3],
    ["ТОО «Альфа»", "pass", 9],
  ]);
  const said = [headings, ["Алматы", "филиал иностранной компании", "Gamma Ltd"]];
  expect(told(judged(rows, { table: said }))).toEqual([
    ["ТОО «Альфа»", "pass", 9],
    ["Алматы", "exempt", 3],
  ]);
});

test("a merged cell names the employer of all rows below it", () => {
  const blank: Firm = [null, null, null];
  const answer = judged([
    ...people(1, alpha, "РК"),
    ...people(8, blank, "РК"),
    ...people(1, blank, "КНР"),
    ...people(1, beta, "КНР"),
    ...people(3, blank, "РК"),
  ]);
  expect(told(answer)).toEqual([
    ["ТОО «Бета»", "fail", 4],
    ["ТОО «Альфа»", "pass", 10],
  ]);
  expect(answer.unassigned).toBe(0);
});

test("where only one row does not name its employer, nothing is merged", () => {
  const answer = judged([
    ...people(1, alpha, "РК"),
    ...people(1, [null, null, null], "РК"),
    ...people(1, beta, "РК"),
  ]);
  expect(answer.unassigned).toBe(1);
});

import { iso } from "../../../src/law/day";
import { positionKey } from "../../../src/roster/categories/position-categories";
import { check } from "../../../src/roster/check";
import { judgeRoster, type Question } from "../../../src/roster/judgement/judge-roster";
import { answersOfKind, staffKindsIn } from "../../../src/roster/positions/answers-of-kind";
import { askPositionsInSteps, type PositionsAsked } from "../../../src/roster/positions/ask-positions";
import { runToEnd } from "../../../src/roster/steps";

type Staff = readonly (readonly [position: string, citizens: number, foreigners: number, kind?: string])[];

function questionOf(staff: Staff, decided: Readonly<Record<string, 1 | 2 | 3 | 4 | "none">> = {}): Question {
  const rows = staff.flatMap(([position, citizens, foreigners, kind = ""], index) =>
    [...Array<string>(citizens).fill("РК"), ...Array<string>(foreigners).fill("КНР")].map(
      (citizenship, each) => [`Работник ${String(index)}.${String(each)}`, position, citizenship, kind],
    ),
  );
  return {
    cells: [["ФИО", "Должность", "Гражданство", "Категория персонала"], ...rows],
    day: iso("2025-11-05"),
    categories: new Map(
      Object.entries(decided).map(([position, category]) => [positionKey(position), category]),
    ),
  };
}

function asked(question: Question): PositionsAsked {
  const judged = judgeRoster(question);
  const answer = judged.kind === "judged" ? runToEnd(askPositionsInSteps(question, judged)) : null;
  if (answer === null) throw new Error("No positions are asked about");
  return answer;
}

const deciding = ({ lines }: PositionsAsked) =>
  lines.filter(({ decides }) => decides).map(({ position }) => position);

test("those who decide come first: foreigners, and then the citizens who outweigh them", () => {
  const question = questionOf([
    ["Бухгалтер", 3, 0],
    ["Водитель", 30, 0],
    ["Уборщица", 5, 0],
    ["Сварщик", 2, 2],
    ["Повар", 4, 0],
  ]);
  expect(deciding(asked(question))).toEqual(["Сварщик", "Водитель"]);
});

test("answered as suggested, those who decide make the verdict certain", () => {
  const staff: Staff = [
    ["Директор", 1, 1],
    ["Начальник отдела", 6, 1],
    ["Инженер", 20, 1],
    ["Сварщик", 40, 4],
    ["Прораб", 3, 0],
    ["Уборщица", 5, 0],
  ];
  const { lines } = asked(questionOf(staff));
  const decided = Object.fromEntries(
    lines.flatMap(({ decides, position, suggestion: { category } }) =>
      decides && category !== null ? [[position, category] as const] : [],
    ),
  );
  expect(check(questionOf(staff))).toMatchObject({ verdict: "undecided" });
  expect(check(questionOf(staff, decided))).toMatchObject({ verdict: "pass" });
  expect(deciding(asked(questionOf(staff, decided)))).toEqual([]);
});

test("a group that certainly fails is shown by its foreigners alone", () => {
  const question = questionOf([
    ["Сварщик", 40, 20],
    ["Инженер", 5, 0],
    ["Директор", 1, 0],
  ]);
  const { ifSuggested } = asked(question);
  expect(ifSuggested.verdict).toBe("fail");
  expect(deciding(asked(question))).toEqual(["Сварщик"]);
});

test("what cannot be told from its title is asked where it may turn the verdict", () => {
  const question = questionOf([
    ["Прораб", 1, 3],
    ["Инженер", 20, 0],
  ]);
  expect(deciding(asked(question))).toContain("Прораб");
  expect(asked(question).ifSuggested.verdict).toBe("undecided");
});

test("a suggestion decides nothing by itself", () => {
  const question = questionOf([["Сварщик", 9, 1]]);
  expect(asked(question).ifSuggested.verdict).toBe("pass");
  expect(check(question)).toMatchObject({ verdict: "undecided" });
});

test("each line says how many people, how many foreigners, and what was decided", () => {
  const question = questionOf(
    [
      ["Сварщик", 9, 1],
      ["Инженер", 2, 0],
    ],
    { Инженер: 3 },
  );
  expect(asked(question).lines).toMatchObject([
    { position: "Сварщик", people: 10, foreigners: 1, decided: null, suggestion: { category: 4 } },
    { position: "Инженер", people: 2, foreigners: 0, decided: 3 },
  ]);
});

test("people who left are at no position", () => {
  const cells = [
    ["ФИО", "Должность", "Гражданство", "Дата увольнения"],
    ["Ахметов Ерлан", "Сварщик", "РК", null],
    ["Ли Вэй", "Повар", "КНР", 45000],
  ];
  expect(asked({ cells, day: iso("2025-11-05") }).lines.map(({ position }) => position)).toEqual(["Сварщик"]);
});

test("nothing is asked where a column says the categories", () => {
  const cells = [
    ["ФИО", "Должность", "Гражданство", "Категория"],
    ["Ахметов Ерлан", "Сварщик", "РК", 4],
  ];
  const question = { cells, day: iso("2025-11-05") };
  const judged = judgeRoster(question);
  expect(judged.kind === "judged" && runToEnd(askPositionsInSteps(question, judged))).toBeNull();
});

const ofKinds: Staff = [
  ["Сварщик", 9, 1, "Рабочие"],
  ["Помощник мастера", 3, 0, "Рабочие"],
  ["Уборщица", 5, 0, "Рабочие"],
  ["Инженер", 2, 0, "Специалисты"],
];

test("one answer for a kind of staff leaves out whoever its title puts elsewhere", () => {
  const { lines } = asked(questionOf(ofKinds));
  const { answered, left } = answersOfKind(lines, "рабочие", 4);
  expect(answered.map(({ position }) => position).sort()).toEqual(["Помощник мастера", "Сварщик"]);
  expect(left.map(({ position }) => position)).toEqual(["Уборщица"]);
});

test("the kinds of staff are those of open positions, the largest first", () => {
  expect(staffKindsIn(asked(questionOf(ofKinds)).lines)).toEqual(["Рабочие", "Специалисты"]);
  expect(staffKindsIn(asked(questionOf(ofKinds, { Инженер: 3 })).lines)).toEqual(["Рабочие"]);
});

test("a position of several kinds of staff is of none", () => {
  const question = questionOf([
    ["Сварщик", 2, 0, "Рабочие"],
    ["Сварщик", 2, 0, "Вахта"],
  ]);
  expect(asked(question).lines).toMatchObject([{ position: "Сварщик", staffKind: "" }]);
});

test("positions that differ in a class, a grade or a number alone are one question", () => {
  const question = questionOf([
    ["Слесарь 4 разряда цеха №1", 9, 0],
    ["Слесарь 5 разряда цеха №2", 9, 1],
    ["Слесарь-инструментальщик", 2, 0],
  ]);
  const [first, second, third] = asked(question).lines;
  expect(first?.alike).toBe(second?.alike);
  expect(third?.alike).not.toBe(first?.alike);
  expect([first?.position, first?.decides, second?.decides]).toEqual([
    "Слесарь 5 разряда цеха №2",
    true,
    true,
  ]);
});

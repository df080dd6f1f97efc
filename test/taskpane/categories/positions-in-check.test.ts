import { fakeExcel } from "../fake-excel";
import { cell, checked, quiet, verdictOf } from "../check/session-rig";
import { verdictHeadline } from "../../../src/taskpane/verdict/verdict-words";
import { sheetOf } from "../roster";

// Turns are measured by the real clock.
beforeEach(() => jest.useFakeTimers({ doNotFake: ["performance"] }));

afterEach(() => jest.useRealTimers());

const person = (index: number, country: string, position: string) => [
  `Работник ${String(index)} Петрович`,
  country,
  position,
];

const raw = sheetOf(
  ["ФИО", "Гражданство", "Должность"],
  ...Array.from({ length: 24 }, (_, index) => person(index, "Казахстан", "Инженер")),
  person(25, "Турция", "Сварщик"),
);

const decided = (...rows: unknown[][]) => ({
  id: "sheet-4",
  sheet: "KZ_Categories",
  row: 0,
  column: 0,
  cells: [["Должность", "Категория"], ...rows],
});

test("a list of positions without categories asks which they are, and stays open until it is told", async () => {
  const { session } = await checked(fakeExcel(raw));
  expect(verdictOf(session)).toBe("undecided");
  const { positions } = session.snapshot().answer ?? {};
  expect(positions?.lines.map(({ position, people }) => [position, people])).toEqual(
    expect.arrayContaining([
      ["Инженер", 24],
      ["Сварщик", 1],
    ]),
  );
});

test("what the workbook's table decides holds, on whichever sheet it stands", async () => {
  const { session } = await checked(fakeExcel([raw, decided(["инженер", 3], ["Сварщик", 4])]));
  expect(verdictOf(session)).toBe("pass");
});

test("a table of positions that somebody begins is read and answered", async () => {
  const verbs = fakeExcel(raw, [["Small business", "no"]]);
  const { session } = await checked(verbs);
  verbs.add(decided(["Инженер", 4], ["Сварщик", 1]));
  verbs.edit("sheet-4", cell(1, 1));
  await quiet();
  expect(verdictOf(session)).toBe("fail");
  expect(verbs.readSheet).toHaveBeenCalledTimes(1);
});

test("a position that is decided twice and differently is still open", async () => {
  const { session } = await checked(
    fakeExcel([raw, decided(["Инженер", 3], ["Сварщик", 4], ["сварщик", 1])]),
  );
  expect(verdictOf(session)).toBe("undecided");
});

test("a list with a column of categories asks nothing", async () => {
  const { session } = await checked(fakeExcel(sheetOf(["ФИО", "Гражданство", "Категория"], ["А", "РК", 1])));
  expect(session.snapshot().answer?.positions).toBeNull();
});

test("while positions decide the verdict says how many, and not how many rows they have", async () => {
  const { session } = await checked(fakeExcel(raw));
  const { answer } = session.snapshot();
  expect(answer && verdictHeadline(answer, "en")).toMatch(/^Cannot be told yet: \d positions? decides? it$/);
});

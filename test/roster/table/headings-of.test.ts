import { headingAt, headingsOf } from "../../../src/roster/table/headings-of";

test("each heading comes once, with every column that is called so however it is spelt", () => {
  const cells = [["Штат"], ["ФИО", "Дата  приёма", null, "дата приема", 7, { error: "#N/A" }, "—"]];
  expect(headingsOf(cells, 1, 2)).toEqual([
    { text: "ФИО", letters: ["C"] },
    { text: "Дата приёма", letters: ["D", "F"] },
  ]);
});

test("over two heading rows the upper one names the columns that the lower leaves blank", () => {
  const cells = [
    ["Гражданство", "Даты", null],
    [null, "Приём", "Увольнение"],
  ];
  expect(headingsOf(cells, 1, 0).map(({ text }) => text)).toEqual(["Гражданство", "Приём", "Увольнение"]);
  expect(headingAt(cells, 1, 0)).toBe("Гражданство");
});

test("a part below the heading of a group is called by both, where the row below holds nothing else", () => {
  const headings = ["ФИО", "Гражданство", "Разрешение", null];
  const lastHeading = (below: readonly unknown[]) => headingAt([headings, below], 0, 3);
  expect(lastHeading([null, null, null, " номер "])).toBe("Разрешение номер");
  expect(lastHeading([null, null, "вид", "номер"])).toBe("Разрешение номер");
  expect(lastHeading([null, null, null, "05.11.2025"])).toBe("");
  expect(lastHeading([null, null, null, 7])).toBe("");
});

test("a row of data with something under half of the headings names no parts", () => {
  const cells = [
    ["ФИО", "Гражданство", null],
    ["Ахметов А.", null, "слесарь"],
  ];
  expect(headingAt(cells, 0, 2)).toBe("");
  expect(headingsOf(cells, 0, 0).map(({ text }) => text)).toEqual(["ФИО", "Гражданство"]);
});

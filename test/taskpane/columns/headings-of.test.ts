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

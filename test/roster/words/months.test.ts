import { monthNamed } from "../../../src/roster/words/months";

test.each([
  ["қыркүйек", 9],
  ["кыркуйек", 9],
  ["қыркүйекте", 9],
  ["қыркүйектің", 9],
  ["сәуір", 4],
  ["сауир", 4],
  ["мартта", 3],
  ["мамырдың", 5],
  ["сентября", 9],
  ["Sept", 9],
  ["сентябрём", null],
  ["да", null],
  ["", null],
])("«%s» is the month %s", (word, month) => {
  expect(monthNamed(word)).toBe(month);
});

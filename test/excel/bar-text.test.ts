import { barText } from "../../src/excel/bar-text";

test("a bar shows any share that is there, and is full only when all is there", () => {
  expect([0, 0.001, 0.5, 0.999, 1, 2].map((share) => barText(share, 4))).toEqual([
    "░░░░",
    "█░░░",
    "██░░",
    "███░",
    "████",
    "████",
  ]);
});

import { screen } from "@testing-library/react";
import { fakeExcel } from "../fake-excel";
import { renderChecked } from "../render-pane";
import { HEADINGS, people, sheetOf } from "../roster";

const SMALL = [["Small business", "yes"]];
const status = () => screen.getByRole("status");

test.each([
  [
    "far from the limit",
    sheetOf(HEADINGS, ...people(18, "Казахстан", 1)),
    "18 of 20: 3 more people end the exemption.",
  ],
  [
    "at the limit with too few citizens",
    sheetOf(HEADINGS, ...people(10, "Казахстан", 1), ...people(10, "Турция", 2)),
    "20 of 20: the next hire ends the exemption.Without it, as the list stands: 14 citizens short in categories 1–2.",
  ],
  [
    "at the limit with enough citizens",
    sheetOf(HEADINGS, ...people(20, "Казахстан", 1)),
    "20 of 20: the next hire ends the exemption.Without it, as the list stands, the ratio would hold.",
  ],
])("an exemption %s says how near its end is", async (_, sheet, words) => {
  await renderChecked({ verbs: fakeExcel(sheet, SMALL) });
  expect(status()).toHaveTextContent(words);
});

test("with rows that are perhaps nobody the end is only perhaps so near", async () => {
  const sheet = sheetOf([...HEADINGS, "Статус"], ...people(17, "Казахстан", 1), [
    "Асан",
    "Казахстан",
    1,
    "уволен",
  ]);
  await renderChecked({ verbs: fakeExcel(sheet, SMALL) });
  expect(status()).toHaveTextContent("17 to 18 of 20: 3 more people may already end the exemption");
});

test("a declared headcount is told as declared, and no hire is said to end the exemption", async () => {
  const sheet = sheetOf(HEADINGS, ...people(5, "Казахстан", 1));
  await renderChecked({ verbs: fakeExcel(sheet, [...SMALL, ["Average annual headcount", 20]]) });
  expect(status()).toHaveTextContent("20 of 20, as declared");
  expect(status()).not.toHaveTextContent("next hire");
});

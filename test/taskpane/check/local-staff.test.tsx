import { screen } from "@testing-library/react";
import { groupFacts } from "./group-facts";
import { fakeExcel } from "../fake-excel";
import { renderChecked } from "../render-pane";
import { HEADINGS, people, sheetOf } from "../roster";

const list = sheetOf(
  HEADINGS,
  ...people(86, "Казахстан", 3),
  ...people(3, "Россия", 3),
  ...people(7, "Турция", 3),
);

const reading = [["Толкование: граждане ЕАЭС", "как казахстанские кадры"]];

test("by the default reading the legend counts citizens", async () => {
  await renderChecked({ verbs: fakeExcel(list) });
  expect(screen.getByRole("button", { name: "86 citizens, categories 3–4" })).toBeInTheDocument();
  expect(screen.getByText("86 of 96 are citizens")).toBeInTheDocument();
});

test("whom a reading counts with the citizens is called no citizen, in the legend, the bar and the count", async () => {
  await renderChecked({ verbs: fakeExcel(list, reading) });
  const words = "Kazakhstani staff: 86 citizens + 3 counted by reading";
  expect(screen.getByRole("button", { name: `${words}, categories 3–4` })).toHaveTextContent(words);
  expect(
    screen.getByRole("img", { name: new RegExp(`86 citizens.*; ${words.replace("+", "\\+")}$`) }),
  ).toBeVisible();
  expect(screen.getByText("89 of 96 are Kazakhstani staff")).toBeInTheDocument();
  expect(screen.queryByText(/89 citizens|are citizens/)).not.toBeInTheDocument();
});

test("the report tells them apart in the table of groups", () => {
  expect(groupFacts(list, reading)).toEqual(
    expect.arrayContaining([
      ["Kazakhstani staff", 0, 89],
      ["of them counted by reading", 0, 3],
    ]),
  );
  const names = groupFacts(list, []).map(([name]) => name);
  expect(names).toContain("Citizens");
  expect(names).not.toContain("of them counted by reading");
});

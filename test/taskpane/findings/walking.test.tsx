import { screen } from "@testing-library/react";
import { fakeExcel } from "../fake-excel";
import { renderChecked } from "../render-pane";
import { HEADINGS, people, sheetOf, undecided } from "../roster";

jest.setTimeout(60_000);

const go = (cell: string) => screen.getByRole("button", { name: `Go to ${cell}` });

test("arrows lead through the findings of all causes, and the sheet follows", async () => {
  const verbs = fakeExcel(undecided);
  const { user } = await renderChecked({ verbs });
  go("C12").focus();
  await user.keyboard("{ArrowDown}");
  expect(go("B13")).toHaveFocus();
  expect(verbs.goTo).toHaveBeenLastCalledWith("sheet-1", 12, 1);
  await user.keyboard("{ArrowDown}");
  expect(go("B13")).toHaveFocus();
  await user.keyboard("{ArrowUp}");
  expect(go("C12")).toHaveFocus();
  expect(verbs.goTo).toHaveBeenLastCalledWith("sheet-1", 11, 2);
  expect(verbs.goTo).toHaveBeenCalledTimes(2);
});

test("Home and End lead to the first and the last", async () => {
  const verbs = fakeExcel(sheetOf(HEADINGS, ...people(20, null, 1)));
  const { user } = await renderChecked({ verbs });
  go("C10").focus();
  await user.keyboard("{End}");
  expect(go("C23")).toHaveFocus();
  await user.keyboard("{Home}");
  expect(go("C4")).toHaveFocus();
});

test("of a long list one item is a stop of the Tab key, the one that had the focus last", async () => {
  const verbs = fakeExcel(sheetOf(HEADINGS, ...people(20, null, 1)));
  const { user } = await renderChecked({ verbs });
  const stops = () =>
    screen
      .getAllByRole("button", { name: /^Go to/ })
      .filter(({ tabIndex }) => tabIndex === 0)
      .map(({ textContent }) => textContent);
  expect(stops()).toEqual(["C4"]);
  go("C4").focus();
  await user.keyboard("{ArrowDown}{ArrowDown}");
  expect(stops()).toEqual(["C6"]);
});

test("arrows in a field stay in the field", async () => {
  const verbs = fakeExcel(undecided);
  const { user } = await renderChecked({ verbs });
  await user.click(screen.getByRole("button", { name: "Ignore C12…" }));
  await user.keyboard("abc{ArrowDown}{Home}");
  expect(screen.getByRole("textbox", { name: "Reason" })).toHaveFocus();
  expect(verbs.goTo).not.toHaveBeenCalled();
});

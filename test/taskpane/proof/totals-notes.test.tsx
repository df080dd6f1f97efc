import { screen } from "@testing-library/react";
import { fakeExcel } from "../fake-excel";
import { renderChecked } from "../render-pane";
import { HEADINGS, people, sheetOf } from "../roster";

const list = (...last: readonly unknown[][]) =>
  sheetOf(HEADINGS, ...people(7, "Казахстан", 1), ...people(2, "Турция", 2), ...last);

test("a total that agrees with what was counted is one quiet line", async () => {
  await renderChecked({ verbs: fakeExcel(list(["Итого: 9"])) });
  expect(await screen.findByText("“Итого” (B13) says 9, and so many were counted.")).toBeInTheDocument();
});

test("a total that differs says from what, once it is opened", async () => {
  const { user } = await renderChecked({ verbs: fakeExcel(list(["вакансия", null, 1], ["Итого: 10"])) });
  await user.click(await screen.findByRole("button", { name: "“Итого” in the sheet: 10, counted: 9" }));
  expect(await screen.findByText("– vacant posts: 1 (row 13)")).toBeInTheDocument();
  expect(screen.getByText("This is the whole difference.")).toBeInTheDocument();
});

test("a list without totals says nothing of them", async () => {
  await renderChecked({ verbs: fakeExcel(list()) });
  await screen.findByText(/counted/);
  expect(screen.queryByText(/Итого/)).not.toBeInTheDocument();
});

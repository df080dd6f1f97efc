import { screen, within } from "@testing-library/react";
import { CheckScreen } from "../../../src/taskpane/screens/check/check-screen";
import { renderScreen } from "../render-screen";
import { undecided } from "../roster";
import { rosterSheet, vacancySheet } from "./today-workbook";

async function asked(...sheets: Parameters<typeof renderScreen>[1][]) {
  const rendered = renderScreen(CheckScreen, ...sheets);
  const { user } = rendered;
  await user.click(screen.getByRole("button", { name: "Check this sheet" }));
  await user.click(await screen.findByRole("button", { name: "May I ask for more foreigners?" }));
  const foreigners = await screen.findByRole("spinbutton", { name: "More foreigners" });
  const tried = () => {
    const status = screen.getAllByRole("status").find((each) => each.dataset["extraPeople"] !== undefined);
    if (!status) throw new Error("Nothing is tried.");
    return status;
  };
  const press = async (name: string, place = 0) => {
    const button = screen.getAllByRole("button", { name })[place];
    if (!button) throw new Error(`There is no ${name}.`);
    await user.click(button);
  };
  return { ...rendered, foreigners, tried, press };
}

test("one more foreigner is answered at once, with what is then short and how much would fit", async () => {
  const { tried, press, verbs } = await asked(rosterSheet(90, 9));
  expect(tried()).toHaveTextContent(
    "Passes: no further foreigner fits in categories 3–4categories 3–4: now 90 of 99, 1 more foreigner fits; then 90 of 100, no further foreigner fits.",
  );
  await press("One more");
  expect(tried()).toHaveAttribute("data-extra-people", "fail");
  expect(tried()).toHaveTextContent("Fails: 9 citizens short in categories 3–4");
  await press("One more", 1);
  expect(tried()).toHaveTextContent("then 91 of 102, 8 citizens short");
  expect(verbs.writeRecords).not.toHaveBeenCalled();
  expect(verbs.writeSettings).not.toHaveBeenCalled();
});

test("the keyboard steps the numbers, and the category chooses the group", async () => {
  const { user, foreigners, tried } = await asked(rosterSheet(90, 9));
  await user.click(foreigners);
  await user.keyboard("{ArrowUp}{ArrowUp}");
  expect(foreigners).toHaveValue("3");
  expect(tried()).toHaveTextContent("then 90 of 102, 18 citizens short");
  await user.selectOptions(screen.getByRole("combobox", { name: "Category" }), "2");
  expect(tried()).toHaveTextContent("categories 1–2: now 0 of 0");
});

test("whoever is asked for in applications is counted too, and it is said", async () => {
  const { tried } = await asked(rosterSheet(90, 9), vacancySheet(1));
  expect(tried()).toHaveTextContent(
    "now 90 of 100, no further foreigner fits; then 90 of 101, 9 citizens short",
  );
  expect(
    screen.getByText("Counted too: 1 application for 1 foreigner, filed or planned by 18.03.2026."),
  ).toBeInTheDocument();
});

test("where unclear rows decide, it cannot be told, and only bounds are", async () => {
  const { user, foreigners, tried } = await asked(undecided);
  await user.clear(foreigners);
  await user.type(foreigners, "0{Enter}");
  expect(tried()).toHaveAttribute("data-extra-people", "undecided");
  expect(within(tried()).getByText("Cannot tell: it depends on unclear rows")).toBeInTheDocument();
  expect(screen.getByText(/Settle the unclear rows first/)).toBeInTheDocument();
});

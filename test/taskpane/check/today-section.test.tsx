import { screen, within } from "@testing-library/react";
import { CheckScreen } from "../../../src/taskpane/screens/check/check-screen";
import { renderScreen } from "../render-screen";
import { plainCell } from "../../../src/taskpane/store/tables/plain-cell";
import { undecided } from "../roster";
import { rosterSheet, vacancySheet } from "./today-workbook";

const section = () => screen.findByRole("region", { name: "What to do for 18.03.2026" });

async function checked(...sheets: Parameters<typeof renderScreen>[1][]) {
  const rendered = renderScreen(CheckScreen, ...sheets);
  await rendered.user.click(screen.getByRole("button", { name: "Check this sheet" }));
  return rendered;
}

test("what to do for the day stands under the verdict, the smallest first, by name, and opens to its arithmetic", async () => {
  const { user } = await checked(rosterSheet(86, 10));
  const acts = within(await section());
  const [first, second] = acts.getAllByRole("button", { name: /citizen/ });
  expect(first).toHaveTextContent("Replace 1 foreigner by a citizen: Фам Первый.");
  expect(second).toHaveTextContent("Hire 4 citizens.");
  if (!first) throw new Error("There is no way.");
  await user.click(first);
  expect(
    acts.getByText(/^On 18\.03\.2026 it is then: 100 × 87 = 8700 ≥ 8640 = 90 × 96\.$/),
  ).toBeInTheDocument();
  await user.click(acts.getByRole("button", { name: "Copy as text" }));
  expect(await acts.findByText("Copied.")).toBeInTheDocument();
  expect(await navigator.clipboard.readText()).toBe(
    [
      "What to do for 18.03.2026. Replace 1 foreigner by a citizen: Фам Первый.",
      "On 18.03.2026 it is then: 100 × 87 = 8700 ≥ 8640 = 90 × 96.",
      "1 citizen to find, 1 foreigner fewer.",
    ].join("\n"),
  );
});

test("one number for the day, with those asked for told apart, and a switch to what they need", async () => {
  const { user } = await checked(rosterSheet(86, 10), vacancySheet(1));
  const acts = within(await section());
  expect(
    await acts.findByText(
      "categories 3–4: 86 of 96, 4 citizens short. With 1 application for 1 foreigner: 86 of 97, 13 citizens short.",
    ),
  ).toBeInTheDocument();
  expect(acts.queryByText(/Withdraw/)).not.toBeInTheDocument();
  await user.click(acts.getByRole("switch", { name: "With applications" }));
  expect(
    acts.getAllByRole("button", { name: /Withdraw 1 application: Сварщик, row 2 of the vacancies/ }),
  ).not.toEqual([]);
});

test("where only an application is in the way, it is what is offered", async () => {
  await checked(rosterSheet(87, 9), vacancySheet(1));
  const acts = within(await section());
  expect(await acts.findByRole("switch", { name: "With applications" })).toBeChecked();
  expect(
    acts.getByText("Withdraw 1 application: Сварщик, row 2 of the vacancies, 1 foreigner."),
  ).toBeInTheDocument();
});

test("a caution is said once, however many ways it is about", async () => {
  await checked(rosterSheet(86, 10));
  expect(within(await section()).getAllByText(/matter of labour law/)).toHaveLength(1);
});

test("while rows decide, they come first and no number of people is shown that only the worst of them would ask for", async () => {
  const { user, verbs } = await checked(undecided);
  expect(await section()).toHaveTextContent(/First settle the/);
  expect(await section()).not.toHaveTextContent(/Hire|Replace/);
  await user.click(within(await section()).getByRole("button", { name: "Begin with C12" }));
  expect(verbs.goTo).toHaveBeenLastCalledWith(undecided.id, 11, 2);
});

test("a way goes into the scenario of the plan that is asked for, and can be taken out again", async () => {
  const { user, verbs } = await checked(rosterSheet(86, 10));
  const acts = within(await section());
  await user.click(acts.getByRole("button", { name: "Replace 1 foreigner by a citizen: Фам Первый." }));
  await user.click(await acts.findByRole("button", { name: /^Put into the plan: Replace 1 foreigner/ }));
  const field = within(await acts.findByRole("group", { name: "Put into the plan" })).getByLabelText(
    /^Into which scenario/,
  );
  expect(field).toHaveFocus();
  expect(field).toHaveValue("A");
  await user.keyboard("{Enter}");
  expect(await acts.findByText("2 rows added to KZ_Plan.")).toBeInTheDocument();
  expect(acts.getByRole("button", { name: /^Put into the plan: Replace/ })).toHaveFocus();
  const [name, , { add = [] } = {}] = verbs.editRecords.mock.calls[0] ?? [];
  expect(name).toBe("KZ_Plan");
  expect(
    add.map(([scenario, what, who]) => [scenario, what, who].map((cell) => cell && plainCell(cell))),
  ).toEqual([
    ["A", "leave", "Фам Первый"],
    ["A", "hire", 1],
  ]);
  await user.click(acts.getByRole("button", { name: "Undo" }));
  // In this stand-in nothing was written, so nothing is found to be taken out, and it is said.
  expect(await acts.findByText(/was changed meanwhile/)).toBeInTheDocument();
});

test("what withdraws an application is for the list of vacancies, and is told so in place of the plan", async () => {
  const { user } = await checked(rosterSheet(87, 9), vacancySheet(1));
  const acts = within(await section());
  await user.click(await acts.findByRole("button", { name: /^Withdraw 1 application/ }));
  expect(await acts.findByText(/the plan is about staff only/)).toBeInTheDocument();
  expect(acts.queryByRole("button", { name: /^Put into the plan/ })).not.toBeInTheDocument();
});

import { screen, within } from "@testing-library/react";
import { leaving, rosterOf } from "../plan-workbook";
import { planning } from "../rows/plan-pane";

// Each test goes through many elements, and other tests run beside it.
jest.setTimeout(30_000);

const ways = async () => within(await screen.findByRole("region", { name: "Ways back" }));

test("each way back has its arithmetic, its cost and its cautions, and no word advises to end a contract", async () => {
  await planning(leaving);
  const list = await ways();
  expect(list.getByRole("heading", { level: 3, name: "Categories 1–2" })).toBeInTheDocument();
  expect(list.queryByRole("heading", { name: "Categories 3–4" })).not.toBeInTheDocument();
  const [first] = list.getAllByRole("listitem");
  expect(first).toHaveTextContent(/^Hire 1 citizen\.On 01\.07\.2026, the tightest day: 100 × 7 = 700 ≥ 700/);
  expect(first).toHaveTextContent("1 citizen to find, no foreigner fewer.");
  expect(list.getByText(/matter of labour law, which is not checked here/)).toBeInTheDocument();
  expect(list.getByText(/It advises nobody to end a contract/)).toBeInTheDocument();
});

test("a way back goes into the scenario asked for, as rows of the plan", async () => {
  const { user, verbs } = await planning(leaving);
  const list = await ways();
  await user.click(list.getByRole("button", { name: /^Put into the plan: Replace 1 foreigner/ }));
  const form = within(list.getByRole("group", { name: "Put into the plan" }));
  expect(form.getByLabelText(/^Into which scenario/)).toHaveFocus();
  expect(form.getByLabelText(/^Into which scenario/)).toHaveValue("A");
  await user.clear(form.getByLabelText(/^Into which scenario/));
  await user.keyboard("Замена{Enter}");
  expect(await list.findByText("2 rows added to KZ_Plan.")).toBeInTheDocument();
  const { add } = verbs.editRecords.mock.calls[0]?.[2] ?? {};
  expect(add?.map(([scenario, what, who]) => [scenario, what, who])).toEqual([
    [
      { as: "text", text: "Замена" },
      { as: "text", text: "leave" },
      { as: "text", text: "Чжан Вэй" },
    ],
    [
      { as: "text", text: "Замена" },
      { as: "text", text: "hire" },
      { as: "number", number: 1 },
    ],
  ]);
});

test("somebody whose name several have cannot be named in a plan, and the way says what to mend", async () => {
  const people = leaving.cells.slice(1).map(([name, citizenship, category, ...days]) => {
    const isForeign = citizenship === "КНР";
    return [isForeign ? "Чжан Вэй" : name, citizenship, category, ...days];
  });
  await planning(rosterOf(...people));
  const list = await ways();
  expect(list.getByRole("button", { name: /^Put into the plan: Hire 1 citizen/ })).toBeInTheDocument();
  expect(list.queryByRole("button", { name: /^Put into the plan: Replace/ })).not.toBeInTheDocument();
  expect(list.getAllByText(/^Row 11 of the list has no name of its own and no IIN/)).toHaveLength(2);
});

import { FluentProvider, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { type Language, languages } from "../../../src/i18n/language";
import { iso } from "../../../src/law/day";
import { judgeRoster } from "../../../src/roster/judgement/judge-roster";
import { askPositionsInSteps, type PositionsAsked } from "../../../src/roster/positions/ask-positions";
import { runToEnd } from "../../../src/roster/steps";
import {
  CategoriesCard,
  type DecisionsOutcome,
} from "../../../src/taskpane/screens/check/categories/categories-card";
import { LanguageContext } from "../../../src/taskpane/speech";

const people = (count: number, position: string, citizenship: string, kind: string) =>
  Array.from({ length: count }, (_, each) => [`Работник ${String(each)}`, position, citizenship, kind]);

const cells = [
  ["ФИО", "Должность", "Гражданство", "Категория персонала"],
  ...people(40, "Сварщик", "РК", "Рабочие"),
  ...people(3, "Сварщик", "КНР", "Рабочие"),
  ...people(4, "Уборщица", "РК", "Рабочие"),
  ...people(2, "Прораб", "РК", "Руководители"),
  ...["Директор", "Бухгалтер", "Юрист", "Водитель"].flatMap((each) => people(1, each, "РК", "")),
];

function asked(): PositionsAsked {
  const question = { cells, day: iso("2025-11-05") };
  const judged = judgeRoster(question);
  const answer = judged.kind === "judged" ? runToEnd(askPositionsInSteps(question, judged)) : null;
  if (answer === null) throw new Error("Nothing is asked");
  return answer;
}

const settled = (given: PositionsAsked): PositionsAsked => ({
  ...given,
  lines: given.lines.map((line) => ({ ...line, decides: false })),
});

test("once no position decides, the lines are out of the way, and the focus stays on the card", async () => {
  const user = userEvent.setup();
  const card = (given: PositionsAsked) => (
    <FluentProvider theme={webLightTheme}>
      <LanguageContext value="en">
        <CategoriesCard asked={given} outcome={null} onDecide={jest.fn()} />
      </LanguageContext>
    </FluentProvider>
  );
  // The simulated page takes the window for left when the focused element goes.
  jest.spyOn(document, "hasFocus").mockReturnValue(true);
  const { rerender } = render(card(asked()));
  await user.click(screen.getByRole("button", { name: "“Сварщик”: accept 4" }));
  rerender(card(settled(asked())));
  expect(screen.queryAllByRole("listitem")).toHaveLength(0);
  expect(screen.getByRole("region", { name: "Categories by position" })).toHaveFocus();
  await user.click(screen.getByRole("button", { name: /^Show all \d+ positions$/ }));
  expect(screen.getAllByRole("listitem").length).toBeGreaterThan(5);
});

function show(language: Language = "en", outcome: DecisionsOutcome = null, theme = webLightTheme) {
  const onDecide = jest.fn();
  render(
    <FluentProvider theme={theme}>
      <LanguageContext value={language}>
        <CategoriesCard asked={asked()} outcome={outcome} onDecide={onDecide} />
      </LanguageContext>
    </FluentProvider>,
  );
  return { onDecide, user: userEvent.setup() };
}

const items = () => screen.getAllByRole("listitem");
const positions = () => items().map(({ dataset }) => dataset["position"]);

test("those that decide stand first, with how many people, and what is suggested and why", () => {
  show();
  expect(positions().slice(0, 1)).toEqual(["Сварщик"]);
  expect(items()[0]).toHaveTextContent("43 people, 3 foreign or unclear");
  expect(items()[0]).toHaveTextContent("Suggested: 4, from “Сварщик”: a worker’s trade");
  expect(screen.getByRole("region", { name: "Categories by position" })).toHaveTextContent(
    "1 of 7 open positions decides the verdict",
  );
});

test("a suggestion is accepted with one press, and said to be that", async () => {
  const { user, onDecide } = show();
  await user.click(screen.getByRole("button", { name: "“Сварщик”: accept 4" }));
  expect(onDecide).toHaveBeenCalledWith([{ position: "Сварщик", category: 4, by: "suggestion" }]);
});

test("another category is chosen, or none", async () => {
  const { user, onDecide } = show();
  const choice = screen.getByRole("combobox", { name: "Category of “Сварщик”" });
  await user.selectOptions(choice, "3: specialist");
  await user.selectOptions(choice, "No category: unskilled");
  expect(onDecide.mock.calls).toEqual([
    [[{ position: "Сварщик", category: 3, by: "choice" }]],
    [[{ position: "Сварщик", category: "none", by: "choice" }]],
  ]);
});

test("a position that cannot be told says why and offers nothing to accept", () => {
  show();
  const foreman = items().find(({ dataset }) => dataset["position"] === "Прораб");
  expect(foreman).toHaveTextContent("No suggestion: from “Прораб”: foremen are counted as");
  expect(within(foreman ?? document.body).queryByRole("button")).toBeNull();
});

test("one answer for a kind of staff leaves the cleaners out and says so", async () => {
  const { user, onDecide } = show();
  const kind = screen.getByRole("combobox", { name: "All open positions of the kind “Рабочие”" });
  await user.selectOptions(kind, "4: skilled worker");
  expect(onDecide).toHaveBeenCalledWith([{ position: "Сварщик", category: 4, by: { kind: "Рабочие" } }]);
  expect(screen.getByText(/Left out.*Уборщица/)).toBeInTheDocument();
});

test("what is shown can be accepted at once; what is not shown is not", async () => {
  const { user, onDecide } = show();
  const shown = positions();
  expect(shown).toHaveLength(5);
  await user.click(screen.getByRole("button", { name: /^Accept the \d suggestions shown$/ }));
  const [decisions] = onDecide.mock.calls[0] as [{ position: string }[]];
  expect(decisions.map(({ position }) => position)).toEqual(shown.filter((each) => each !== "Прораб"));
});

test("all positions are shown on demand", async () => {
  const { user } = show();
  await user.click(screen.getByRole("button", { name: "Show all 7 positions" }));
  expect(items()).toHaveLength(7);
  await user.click(screen.getByRole("button", { name: "Show fewer" }));
  expect(items()).toHaveLength(5);
});

test("everything is reached by the keyboard, in the order in which it stands", async () => {
  const { user } = show();
  await user.tab();
  expect(screen.getByRole("combobox", { name: "All open positions of the kind “Рабочие”" })).toHaveFocus();
  await user.tab();
  await user.tab();
  expect(screen.getByRole("combobox", { name: "Category of “Сварщик”" })).toHaveFocus();
  await user.tab();
  expect(screen.getByRole("button", { name: "“Сварщик”: accept 4" })).toHaveFocus();
});

test.each(languages)("the card speaks %s", (language) => {
  show(language, { kind: "written", count: 2 }, webDarkTheme);
  expect(items()).toHaveLength(5);
  expect(screen.getByText(/KZ_Categories/)).toBeInTheDocument();
});

test.each(["protected", "columns", "failed"] as const)("what was not written is said: %s", (kind) => {
  show("en", { kind });
  expect(screen.getByText(/KZ_Categories/)).toBeInTheDocument();
});

import { fireEvent, screen, within } from "@testing-library/react";
import { iso } from "../../../src/law/day";
import { deadlines } from "../../../src/law/deadlines";
import { offences } from "../../../src/law/fines";
import { readingNames } from "../../../src/law/readings";
import { rules } from "../../../src/law/rules";
import { fakeExcel } from "../fake-excel";
import { renderChecked, renderPane } from "../render-pane";
import { HEADINGS, people, sheetOf } from "../roster";

const many = sheetOf(HEADINGS, ...people(15, "Казахстан", 1), ...people(10, "Турция", 1));

/** Opens the screen with all of its groups unfolded. */
async function openRules(rendered: Pick<ReturnType<typeof renderPane>, "user">) {
  await rendered.user.click(screen.getByRole("tab", { name: "Rules" }));
  await screen.findByRole("heading", { level: 1, name: "Rules" });
  for (const group of groups()) await rendered.user.click(group);
}

const groups = () => within(screen.getByRole("tabpanel")).getAllByRole("button", { expanded: false });

const item = (name: RegExp) => screen.getByRole("button", { name });

test("every rule, every deadline, every possible fine and every disputed point is on the list", async () => {
  await openRules(renderPane());
  expect(screen.getAllByRole("heading", { level: 3 })).toHaveLength(
    rules.length +
      readingNames.length +
      deadlines.length +
      ["annual request"].length +
      offences.filter(({ from }) => from <= iso("2026-02-01")).length,
  );
});

test("the screen begins with its groups and their numbers, and what could not be verified is in view", async () => {
  const { user } = renderPane();
  await user.click(screen.getByRole("tab", { name: "Rules" }));
  await screen.findByRole("heading", { level: 1, name: "Rules" });
  expect(groups().map(({ textContent }) => textContent)).toEqual([
    `In force on 01.02.2026 ${String(rules.length)}`,
    `Deadlines ${String(deadlines.length + 1)}`,
    expect.stringMatching(/^Possible fines \d+$/),
    `Disputed points ${String(readingNames.length)}`,
  ]);
  expect(screen.getByText(/amended on 17\.10\.2025/)).toBeInTheDocument();
});

test("a rule says its value, since when, and how sure that is, before it is opened", async () => {
  const rendered = renderPane();
  await openRules(rendered);
  const rule = item(/A small business is exempt/);
  expect(rule).toHaveTextContent("no more than 20 people");
  expect(rule).toHaveTextContent("in force since 01.09.2025; reported, not read in an act");
  await rendered.user.click(rule);
  expect(screen.getByText(/Until 31\.08\.2025: .* at any size/)).toBeInTheDocument();
  expect(screen.getByText("Order No. 93 of 28.03.2025")).toBeInTheDocument();
  expect(screen.getByRole("link", { name: "DOS Immigration (advisory firm), 2025" })).toHaveAttribute(
    "target",
    "_blank",
  );
});

test("another day shows the rules of that day", async () => {
  await openRules(renderPane());
  fireEvent.change(within(screen.getByRole("tabpanel")).getByLabelText("As-of day"), {
    target: { value: "2025-08-31" },
  });
  expect(item(/A small business is exempt/)).toHaveTextContent("at any size");
  expect(screen.queryByText(/What changed then could not be read/)).not.toBeInTheDocument();
  fireEvent.change(within(screen.getByRole("tabpanel")).getByLabelText("As-of day"), {
    target: { value: "2022-12-31" },
  });
  expect(screen.getByText(/The rules are known from 01\.01\.2023/)).toBeInTheDocument();
});

test("what is announced, unread and unverified is said plainly", async () => {
  await openRules(renderPane());
  expect(item(/monthly calculation index/)).toHaveTextContent("not known from 01.01.2027 on");
  expect(screen.getByText(/amended on 17\.10\.2025/)).toBeInTheDocument();
  expect(screen.getByText(/^Read in a statute: 5\. Reported: 8\. Disputed: 1\./)).toBeInTheDocument();
});

test("the roster that was checked stands beside itself on another day", async () => {
  const rendered = await renderChecked({ verbs: fakeExcel(many, [["Small business", "yes"]]) });
  await openRules(rendered);
  const section = screen.getByRole("heading", { name: "The same roster on another day" }).closest("section");
  if (!section) throw new Error("no section");
  await within(section).findByText("On 01.09.2025 this roster lost its exemption.");
  const verdicts = [...section.querySelectorAll<HTMLElement>("[data-day-verdict]")];
  expect(verdicts.map(({ dataset }) => dataset["dayVerdict"])).toEqual(["exempt", "fail"]);
  fireEvent.change(within(section).getByLabelText("Other day"), { target: { value: "2026-01-31" } });
  await within(section).findByText("The verdict is the same on both days.");
});

test("without a check it says what to do first", async () => {
  await openRules(renderPane());
  expect(screen.getByText(/Check a sheet first/)).toBeInTheDocument();
});

test("a reading chosen in the workbook is told, with the default beside it", async () => {
  const verbs = fakeExcel(many, [["Reading: kandas", "local"]]);
  const rendered = await renderChecked({ verbs });
  await openRules(rendered);
  const reading = item(/Kandas/i);
  expect(reading).toHaveTextContent("count as Kazakhstani staff");
  await rendered.user.click(reading);
  expect(screen.getByText("count as foreigners", { selector: "li *" }).closest("li")).toHaveTextContent(
    "default",
  );
  await rendered.user.click(screen.getByRole("button", { name: /Choose on the screen/ }));
  expect(await screen.findByRole("heading", { level: 1, name: "Employer" })).toBeInTheDocument();
});

test("possible fines are told by party, in tenge of the day's index, and later ones only when they are in force", async () => {
  const { user } = await openFines();
  await user.click(item(/Foreign labour without the permit/));
  expect(
    screen.getByText(/^small business, non-profit organisation: 432,500 tenge \(100 MCI\)$/),
  ).toBeInTheDocument();
  expect(screen.queryByText(/Contract data in the contract register/)).not.toBeInTheDocument();
  fireEvent.change(within(screen.getByRole("tabpanel")).getByLabelText("As-of day"), {
    target: { value: "2027-01-15" },
  });
  expect(screen.getByText(/Contract data in the contract register/)).toBeInTheDocument();
  expect(screen.getByText(/^small business, non-profit organisation: 100 MCI$/)).toBeInTheDocument();
});

test("deadlines are told from the day above, with the day off, the fine, and every way to tell the annual request", async () => {
  const { user } = await openFines();
  fireEvent.change(within(screen.getByRole("tabpanel")).getByLabelText("As-of day"), {
    target: { value: "2026-03-06" },
  });
  // 9 March is a day off. A contract signed and a vacancy that appeared have the same term.
  expect(screen.getAllByText("by 16.03.2026 (5 working days)")).toHaveLength(2);
  await user.click(item(/Labour contract amended/));
  expect(
    screen.getByText(
      "21.03.2026 is a day off. Act by 20.03.2026; read as moved to the next working day the last day would be 26.03.2026.",
    ),
  ).toBeInTheDocument();
  expect(screen.getByText(/^Possible fine if contract data are late.*art\. 98\(1-1\)/)).toBeInTheDocument();
  await user.click(item(/Annual request for foreign staff of 2027/));
  expect(screen.getByText(/^30\.09\.2026: 208 days left \(WPK\)$/)).toBeInTheDocument();
  expect(screen.getByText(/^01\.08\.2026: 148 days left/)).toBeInTheDocument();
  fireEvent.change(within(screen.getByRole("tabpanel")).getByLabelText("As-of day"), {
    target: { value: "2026-10-02" },
  });
  expect(screen.getByText("probably late: ask the region")).toBeInTheDocument();
});

async function openFines() {
  const rendered = renderPane();
  await openRules(rendered);
  return rendered;
}

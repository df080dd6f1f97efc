import { FluentProvider } from "@fluentui/react-components";
import { render, renderHook, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { SheetCells } from "../../../src/excel/read-sheet";
import { iso } from "../../../src/law/day";
import type { Judged } from "../../../src/roster/judgement/judge-roster";
import { recount } from "../../../src/roster/people/edited-rows";
import { answerTo } from "../../../src/taskpane/store/check/answer";
import { ProofDrawer } from "../../../src/taskpane/proof/proof-drawer";
import type { ProofTarget } from "../../../src/taskpane/store/check/use-proof";
import { useProven } from "../../../src/taskpane/proof/use-proven";
import { themes } from "../../../src/taskpane/themes";
import { Store } from "../../../src/taskpane/store/store";
import { StoreContext } from "../../../src/taskpane/store/use-store";
import { fakeExcel } from "../fake-excel";
import { HEADINGS, passing, people, sheetOf } from "../roster";
import { provenOf } from "./proven-of";

/** 6 citizens, 3 foreigners and an unclear row in categories 1–2; one who left and a vacancy are left out. */
const mixed = sheetOf(
  [...HEADINGS, "Дата увольнения"],
  ...people(6, "Казахстан", 1),
  ...people(3, "Турция", 2),
  ["Асан", "КР", 1, null],
  ["Берик", "Казахстан", 1, "12.03.2025"],
  ["вакансия", null, 3, null],
);

const clock = { today: () => iso("2026-02-01"), time: () => "14:02" };

function open(sheet: SheetCells, target: ProofTarget, goTo = jest.fn(() => Promise.resolve())) {
  const onClose = jest.fn();
  render(
    <FluentProvider theme={themes.light}>
      <StoreContext value={new Store({ ...fakeExcel(sheet), goTo }, clock)}>
        <ProofDrawer
          proven={provenOf(sheet, clock.today())}
          isFailed={false}
          target={target}
          onClose={onClose}
        />
      </StoreContext>
    </FluentProvider>,
  );
  return { user: userEvent.setup(), onClose, goTo };
}

const rows = () => [...document.querySelectorAll<HTMLElement>("li[data-row]")];

test.each([
  ["managers.citizens", 6, "Categories 1–2, citizens (6)"],
  ["managers.foreigners", 3, "Categories 1–2, foreigners (3)"],
  ["managers.unclear", 1, "Categories 1–2, unclear (1)"],
  ["managers.all", 10, "Categories 1–2, all (10)"],
  ["counted", 10, "Counted, whatever the category (10)"],
  ["left_out", 1, "Left out (1)"],
  ["no_person", 1, "Rows without people: headings, totals, notes (1)"],
  ["all", 12, "Every row (12)"],
] as const)("the number of “%s” has its rows behind it", (share, count, name) => {
  open(mixed, { kind: "share", share });
  expect(rows()).toHaveLength(count);
  expect(screen.getByLabelText("Who is shown")).toHaveDisplayValue(name);
});

test("numbers behind which nobody stands are not offered", () => {
  open(mixed, { kind: "whole" });
  const offered = [...screen.getByLabelText<HTMLSelectElement>("Who is shown").options];
  expect(offered.map(({ value }) => value)).toEqual([
    "all",
    "counted",
    "managers.all",
    "managers.citizens",
    "managers.unclear",
    "managers.foreigners",
    "unclear",
    "left_out",
    "no_person",
  ]);
});

test("who is left out stands apart from rows without people, says why, and leads to its place in the sheet", async () => {
  const { user, goTo } = open(mixed, { kind: "share", share: "no_person" });
  expect(rows().map(({ textContent }) => textContent)).toEqual([
    "15вакансияleft out: a post that nobody holds",
  ]);
  await user.selectOptions(screen.getByLabelText("Who is shown"), "left_out");
  expect(rows().map(({ textContent }) => textContent)).toEqual([
    "14Берикleft out: left on 12.03.2025, before 01.02.2026",
  ]);
  await user.click(screen.getByText("Берик"));
  expect(goTo).toHaveBeenCalledWith("sheet-1", 13, 1);
});

test("who is counted is shown as written and as read", () => {
  open(mixed, { kind: "share", share: "managers.foreigners" });
  expect(rows()[0]).toHaveTextContent(
    "10Работник 1Турция (TR) · category 2counted as a foreigner in categories 1–2",
  );
});

test("people are found by their names, however they are written", async () => {
  const { user } = open(mixed, { kind: "whole" });
  await user.type(screen.getByLabelText("Search by name"), "аСа");
  await waitFor(() => expect(rows()).toHaveLength(1));
  await user.type(screen.getByLabelText("Search by name"), "ъъ");
  expect(await screen.findByText("No such row.")).toBeInTheDocument();
});

test("long lists are shown in steps, and the keyboard goes on where the step began", async () => {
  const { user } = open(sheetOf(HEADINGS, ...people(120, "Казахстан", 1)), { kind: "whole" });
  expect(rows()).toHaveLength(50);
  expect(screen.getByText("Rows shown: 50 of 120")).toBeInTheDocument();
  await user.click(screen.getByText("Show more"));
  expect(rows()).toHaveLength(100);
  expect(document.activeElement).toHaveTextContent(/^54/);
});

test("arithmetic and law stand line by line, with the day they were checked on", async () => {
  const { user } = open(mixed, { kind: "whole" });
  await user.click(screen.getByRole("tab", { name: "Arithmetic" }));
  expect(screen.getByText("from 6 of 10 to 7 of 10 are citizens")).toBeInTheDocument();
  expect(screen.getByText("100 × 6 = 600 < 700 = 70 × 10")).toBeInTheDocument();
  expect(screen.getByText("100 × 7 = 700 ≥ 700 = 70 × 10")).toBeInTheDocument();
  await user.click(screen.getByRole("tab", { name: "Law" }));
  expect(screen.getByText("Citizens are at least 70% of categories 1–2 together.")).toBeInTheDocument();
  expect(document.querySelectorAll('a[href^="https://"]').length).toBeGreaterThan(0);
  expect(screen.getByText(/law checked on \d\d\.\d\d\.\d{4}/)).toBeInTheDocument();
  expect(screen.getByText(/No disputed point touches anybody/)).toBeInTheDocument();
});

test("readings that touch the list are named with what was chosen and what others would change", async () => {
  const roster = sheetOf(HEADINGS, ...people(6, "Казахстан", 1), ...people(3, "Россия", 2));
  const { user } = open(roster, { kind: "whole" });
  await user.click(screen.getByRole("tab", { name: "Law" }));
  expect(screen.getByText("Read as: count as foreigners (default)")).toBeInTheDocument();
  expect(screen.getByText(/^Verdict if read otherwise: .*passes/)).toBeInTheDocument();
  expect(screen.getByText(/^Disputed point .* the verdict would be “passes”/)).toBeInTheDocument();
});

test("asked about one row, the proof tells its account first", () => {
  open(mixed, { kind: "row", row: 13 });
  const words = "Row 14, Берик: left out: left on 12.03.2025, before 01.02.2026.";
  expect(screen.getByText(words)).toBeInTheDocument();
});

test("Escape and “Back” close it", async () => {
  const { user, onClose } = open(mixed, { kind: "whole" });
  await user.click(screen.getByLabelText("Back"));
  expect(onClose).toHaveBeenCalledTimes(1);
  await user.keyboard("{Escape}");
  expect(onClose).toHaveBeenCalledTimes(2);
});

test("a row that cannot be selected is told, and the proof stays", async () => {
  const gone = jest.fn(() => Promise.reject(new Error("gone")));
  const { user } = open(mixed, { kind: "share", share: "left_out" }, gone);
  await user.click(screen.getByText("Берик"));
  expect(await screen.findByText("The cell could not be selected.")).toBeInTheDocument();
  expect(rows()).toHaveLength(1);
});

test("a proof that could not be made says so and what to do, and is not forever under way", () => {
  render(
    <FluentProvider theme={themes.light}>
      <ProofDrawer proven={null} isFailed target={{ kind: "whole" }} onClose={jest.fn()} />
    </FluentProvider>,
  );
  expect(screen.getByText(/could not be gone through.*check the sheet again/)).toBeInTheDocument();
  expect(screen.queryByText(/Going through the rows/)).not.toBeInTheDocument();
});

describe("going through the rows", () => {
  const reading = { sheet: passing, settings: null, at: "14:02" };

  /** An answer whose rows cannot be gone through. */
  function broken() {
    const answer = answerTo(reading, { day: iso("2026-02-01"), smallBusiness: null });
    if (!answer.judged) throw new Error(answer.result.kind);
    const judged: Judged = { ...answer.judged, layout: null as never };
    return { ...answer, judged };
  }

  test("an account that fails is said to have failed", async () => {
    const answer = broken();
    const { result } = renderHook(() => useProven(answer, reading));
    await waitFor(() => expect(result.current).toEqual({ proven: null, isFailed: true }));
  });

  test("rows that an edit used up are no failure, since the answer to the edit comes next", async () => {
    const answer = broken();
    recount(answer.judged.rows, [...passing.cells], [2]);
    const { result, rerender } = renderHook((shown: typeof answer) => useProven(shown, reading), {
      initialProps: answer,
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(result.current).toEqual({ proven: null, isFailed: false });
    rerender(answerTo(reading, { day: iso("2026-02-01"), smallBusiness: null }) as typeof answer);
    await waitFor(() => expect(result.current.proven?.sheet).toBe(passing));
  });
});

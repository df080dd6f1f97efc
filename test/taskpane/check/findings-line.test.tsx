import { render, screen } from "@testing-library/react";
import { iso } from "../../../src/law/day";
import { answerTo } from "../../../src/taskpane/check/answer";
import { VerdictCard } from "../../../src/taskpane/check/verdict-card";
import { ignoredColumns } from "../../../src/taskpane/findings/ignored-columns";
import type { IgnoredNote } from "../../../src/taskpane/findings/ignored-table";
import { shownFindings } from "../../../src/taskpane/findings/shown-findings";
import type { Ignoring } from "../../../src/taskpane/findings/use-ignored";
import { undecided } from "../roster";

const answer = answerTo(
  { sheet: undecided, settings: null, at: "14:02" },
  { day: iso("2026-02-01"), smallBusiness: null },
);
const { causes, markOf } = shownFindings(answer, undecided, []);
const notes = causes
  .flatMap(({ findings }) => findings)
  .map((finding): IgnoredNote => ({ ...markOf(finding), finding: "", reason: "", day: null }));

const open = (ignoring: Pick<Ignoring, "table" | "unwritten">) =>
  render(
    <VerdictCard
      answer={answer}
      sheet={undecided}
      ignoring={{ ...ignoring, setUnwritten: jest.fn(), read: jest.fn() }}
    />,
  );

test("the verdict counts the findings that are shown, and leaves out those that are ignored", async () => {
  expect(ignoredColumns).toHaveLength(Object.keys(notes[0] ?? {}).length);
  open({ table: null, unwritten: notes.slice(0, 1) });
  expect(await screen.findByText("1 tip")).toBeInTheDocument();
});

test("where all are ignored nothing is said to be clear", () => {
  open({ table: null, unwritten: notes });
  expect(screen.queryByText(/clear|tip|error/)).not.toBeInTheDocument();
});

test("the verdict does not wait until it is known what is ignored, only the count does", () => {
  open({ table: undefined, unwritten: [] });
  expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent(/Cannot tell/);
  expect(screen.queryByText(/error/)).not.toBeInTheDocument();
});

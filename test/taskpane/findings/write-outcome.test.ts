import type { MergeOutcome } from "../../../src/excel/covering-cells";
import type { CellFix } from "../../../src/excel/fix-cells";
import { findingsTexts } from "../../../src/i18n/findings";
import { speaker } from "../../../src/i18n/speaker";
import { writeOutcome } from "../../../src/taskpane/findings/write-outcome";

const fixes = (count: number): CellFix[] =>
  Array.from({ length: count }, (_, row) => ({
    row,
    column: 2,
    seen: "x",
    value: { as: "text", text: "y" },
    guards: [],
  }));

const outcome = (fixed: number, changed = 0, refused = 0) =>
  writeOutcome(
    {
      written: true,
      fixed: fixes(fixed),
      changed: fixes(changed),
      refused: fixes(refused),
      undo: [],
      merges: [],
    },
    speaker(findingsTexts, "en"),
  );

test("what was written is named", () => {
  expect(outcome(1)).toEqual({ intent: "success", words: "Written in C1." });
  expect(outcome(3).words).toBe("Written in 3 cells.");
});

test("cells that were left alone are named with the reason, the first of many", () => {
  expect(outcome(0, 1)).toEqual({
    intent: "warning",
    words: "Nothing was written. Changed since the check and left alone: C1.",
  });
  expect(outcome(1, 0, 1).words).toMatch(/A formula gives the value of C1/);
  expect(outcome(0, 7).words).toContain("C1, C2, C3, C4, C5 and 2 more");
});

describe("merged cells", () => {
  const merged = (became: MergeOutcome["became"], count = 1) =>
    writeOutcome(
      {
        ...{ written: true, fixed: fixes(2), changed: [], refused: [], undo: [] },
        merges: Array.from({ length: count }, (_, index) => ({
          area: { row: 1 + 3 * index, column: 2, rows: 3, columns: 1 },
          became,
        })),
      },
      speaker(findingsTexts, "en"),
      became === "apart" ? "written" : "undone",
    );

  test("that were taken apart and merged again are named, the first of many", () => {
    expect(merged("apart").words).toBe("Written in 2 cells. Unmerged: C2:C4.");
    expect(merged("merged").words).toMatch(/Merged again: C2:C4\.$/);
    expect(merged("apart", 7).words).toContain("C14:C16 and 2 more.");
  });

  test("that stay apart are a warning with the reason", () => {
    expect(merged("left_apart")).toEqual({
      intent: "warning",
      words: expect.stringContaining("Left unmerged, since other values stand there by now: C2:C4."),
    });
  });
});

test.each([
  ["protected", /^The sheet is protected, so nothing was written/],
  ["gone", /no longer in the workbook/],
] as const)("a sheet that is %s is an error", (reason, words) => {
  const notice = writeOutcome({ written: false, reason }, speaker(findingsTexts, "en"));
  expect(notice).toEqual({ intent: "error", words: expect.stringMatching(words) });
});

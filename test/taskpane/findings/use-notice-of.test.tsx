import { act, renderHook } from "@testing-library/react";
import { useNoticeOf } from "../../../src/taskpane/findings/use-notice-of";
import type { Notice } from "../../../src/taskpane/findings/write-outcome";
import { sheetOf } from "../roster";

const before = sheetOf(["ФИО", "Категория"], ["Асан", "4"], ["Берик", "3"]);
const otherCell = sheetOf(["ФИО", "Категория"], ["Асан", "4"], ["Берик", "2"]);
const sameCell = sheetOf(["ФИО", "Категория"], ["Асан", "3"], ["Берик", "3"]);

function said(cells: Notice["cells"], first = before) {
  const hook = renderHook(({ sheet }) => useNoticeOf(sheet), { initialProps: { sheet: first } });
  const words = () => hook.result.current[0]?.words;
  act(() => hook.result.current[1]({ intent: "success", words: "Written in C4.", ...(cells && { cells }) }));
  expect(words()).toBe("Written in C4.");
  return { words, edit: (sheet: typeof before) => hook.rerender({ sheet }) };
}

test("what is said of a mended cell is over once somebody writes something else there", () => {
  const { words, edit } = said([{ row: 3, column: 2, seen: "4" }]);
  edit(otherCell);
  expect(words()).toBe("Written in C4.");
  edit(sameCell);
  expect(words()).toBeUndefined();
});

test("what is said of a cell waits for the sheet to be drawn with it", () => {
  const { words, edit } = said([{ row: 3, column: 2, seen: "4" }], sameCell);
  edit(before);
  expect(words()).toBe("Written in C4.");
  edit(sameCell);
  expect(words()).toBeUndefined();
});

test("what is said of no cell in particular stays through edits", () => {
  const { words, edit } = said(undefined);
  edit(sameCell);
  expect(words()).toBe("Written in C4.");
});

import { act, render, screen } from "@testing-library/react";
import { NoticeBar } from "../../../src/taskpane/findings/notice-bar";
import type { Notice } from "../../../src/taskpane/findings/write-outcome";

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

const wait = (seconds: number) => act(() => jest.advanceTimersByTime(seconds * 1000));

function show(notice: Notice) {
  const onDismiss = jest.fn();
  render(<NoticeBar notice={notice} onDismiss={onDismiss} />);
  return onDismiss;
}

test("what went well leaves by itself after it could be read", () => {
  const leaves = show({ intent: "success", words: "Written in C4." });
  wait(7);
  expect(leaves).not.toHaveBeenCalled();
  wait(2);
  expect(leaves).toHaveBeenCalled();
});

test("a message with a button stays longer, and for as long as the keyboard stands on it", () => {
  const leaves = show({ intent: "success", words: "Written in C4.", undo: () => Promise.resolve() });
  const undo = screen.getByRole("button", { name: "Undo" });
  act(() => undo.focus());
  wait(120);
  expect(leaves).not.toHaveBeenCalled();
  act(() => undo.blur());
  wait(20);
  expect(leaves).toHaveBeenCalled();
});

test.each(["warning", "error"] as const)("a message of what did not go well (%s) stays", (intent) => {
  const leaves = show({ intent, words: "Nothing was written." });
  wait(600);
  expect(leaves).not.toHaveBeenCalled();
});

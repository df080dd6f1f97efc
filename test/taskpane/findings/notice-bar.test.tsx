import { act, fireEvent, render, screen } from "@testing-library/react";
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

describe("Ctrl+Z", () => {
  const press = (target: Element, more: KeyboardEventInit = {}) =>
    fireEvent.keyDown(target, { code: "KeyZ", key: "я", ctrlKey: true, ...more });
  const undoing = () => {
    const undo = jest.fn(() => Promise.resolve());
    const { unmount } = render(
      <NoticeBar notice={{ intent: "success", words: "Written in C4.", undo }} onDismiss={jest.fn()} />,
    );
    return { undo, unmount };
  };

  test("undoes what was written, wherever the focus stands and in any layout, but not in a field", () => {
    const { undo, unmount } = undoing();
    const field = document.body.appendChild(document.createElement("input"));
    press(field);
    press(document.body, { shiftKey: true });
    expect(undo).not.toHaveBeenCalled();
    press(document.body);
    expect(undo).toHaveBeenCalledTimes(1);
    unmount();
    press(document.body);
    expect(undo).toHaveBeenCalledTimes(1);
    field.remove();
  });

  test("is about the last of several notices", () => {
    const [first, second] = [undoing(), undoing()];
    press(document.body);
    expect([first.undo, second.undo].map((undo) => undo.mock.calls.length)).toEqual([0, 1]);
  });
});

test("the focus stays in the bar when the button that was pressed goes, and the notice leaves all the same", () => {
  const notice = { intent: "success", words: "Written in C4.", undo: () => Promise.resolve() } as const;
  const leaves = jest.fn();
  const { rerender } = render(<NoticeBar notice={notice} onDismiss={leaves} />);
  act(() => screen.getByRole("button", { name: "Undo" }).focus());
  rerender(<NoticeBar notice={{ intent: "success", words: "Taken back." }} onDismiss={leaves} />);
  expect(screen.getByText("Taken back.").closest('[aria-live="polite"]')).toHaveFocus();
  wait(9);
  expect(leaves).toHaveBeenCalled();
});

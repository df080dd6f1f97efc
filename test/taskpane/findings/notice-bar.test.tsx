import { act, fireEvent, render, screen } from "@testing-library/react";
import type { ReactNode } from "react";
import { iso } from "../../../src/law/day";
import { NoticeBar } from "../../../src/taskpane/findings/notice-bar";
import type { Notice } from "../../../src/taskpane/findings/write-outcome";
import { Store } from "../../../src/taskpane/store/store";
import { StoreContext } from "../../../src/taskpane/store/use-store";
import { fakeExcel } from "../fake-excel";
import { undecided } from "../roster";

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

const wait = (seconds: number) => act(() => jest.advanceTimersByTime(seconds * 1000));

const inStore = () => {
  const store = new Store(fakeExcel(undecided), { today: () => iso("2026-02-01"), time: () => "14:02" });
  return {
    wrapper: ({ children }: { readonly children: ReactNode }) => (
      <StoreContext value={store}>{children}</StoreContext>
    ),
  };
};

function show(notice: Notice) {
  const onDismiss = jest.fn();
  render(<NoticeBar notice={notice} onDismiss={onDismiss} />, inStore());
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
  const undoing = (pane = inStore()) => {
    const undo = jest.fn(() => Promise.resolve());
    const { unmount } = render(
      <NoticeBar notice={{ intent: "success", words: "Written in C4.", undo }} onDismiss={jest.fn()} />,
      pane,
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

  test("is about the last of two notices, and about the other once that has left", () => {
    const pane = inStore();
    const [first, second] = [undoing(pane), undoing(pane)];
    const undone = () => [first.undo, second.undo].map((undo) => undo.mock.calls.length);
    press(document.body);
    expect(undone()).toEqual([0, 1]);
    second.unmount();
    press(document.body);
    expect(undone()).toEqual([1, 1]);
  });
});

test("the focus stays in the bar when the button that was pressed goes, and the notice leaves all the same", () => {
  const notice = { intent: "success", words: "Written in C4.", undo: () => Promise.resolve() } as const;
  const leaves = jest.fn();
  const { rerender } = render(<NoticeBar notice={notice} onDismiss={leaves} />, inStore());
  act(() => screen.getByRole("button", { name: "Undo" }).focus());
  rerender(<NoticeBar notice={{ intent: "success", words: "Taken back." }} onDismiss={leaves} />);
  expect(screen.getByText("Taken back.").closest('[aria-live="polite"]')).toHaveFocus();
  wait(9);
  expect(leaves).toHaveBeenCalled();
});

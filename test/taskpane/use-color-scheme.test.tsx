import { act } from "@testing-library/react";
import type { ColorScheme } from "../../src/taskpane/use-color-scheme";
import { renderPane } from "./render-pane";

const scheme = () => document.documentElement.style.colorScheme;

function systemPrefers(dark: boolean) {
  const media = Object.assign(new EventTarget(), { matches: dark }) as unknown as MediaQueryList;
  jest.spyOn(window, "matchMedia").mockReturnValue(media);
  return (now: boolean) => {
    Object.assign(media, { matches: now });
    media.dispatchEvent(new Event("change"));
  };
}

afterEach(() => jest.restoreAllMocks());

test("Excel's theme comes first", () => {
  systemPrefers(false);
  renderPane({ officeTheme: () => "dark" });
  expect(scheme()).toBe("dark");
});

test("where Excel tells no theme the system's is followed, also when it changes", () => {
  const change = systemPrefers(true);
  renderPane({ officeTheme: () => null });
  expect(scheme()).toBe("dark");
  act(() => change(false));
  expect(scheme()).toBe("light");
});

test("a new theme of Excel is noticed when the user comes back to the pane", () => {
  systemPrefers(false);
  let theme: ColorScheme = "light";
  renderPane({ officeTheme: () => theme });
  theme = "dark";
  act(() => void window.dispatchEvent(new Event("focus")));
  expect(scheme()).toBe("dark");
});

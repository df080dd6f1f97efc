import { useSyncExternalStore } from "react";

export type ColorScheme = "light" | "dark";

const DARK = "(prefers-color-scheme: dark)";

/**
 * Excel's theme if known, else the system's. Excel does not announce theme changes, so the theme is read again whenever
 * the user returns to the pane.
 */
export function useColorScheme(officeTheme: () => ColorScheme | null): ColorScheme {
  return useSyncExternalStore(
    subscribe,
    () => officeTheme() ?? (window.matchMedia(DARK).matches ? "dark" : "light"),
  );
}

function subscribe(onChange: () => void): () => void {
  const media = window.matchMedia(DARK);
  media.addEventListener("change", onChange);
  window.addEventListener("focus", onChange);
  document.addEventListener("visibilitychange", onChange);
  return () => {
    media.removeEventListener("change", onChange);
    window.removeEventListener("focus", onChange);
    document.removeEventListener("visibilitychange", onChange);
  };
}

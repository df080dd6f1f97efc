import { createContext } from "react";

/** Asks the pane to keep Fluent's keeper of the focus from now on: whatever opens over the pane calls it. */
export const KeepFocus = createContext<() => void>(() => undefined);

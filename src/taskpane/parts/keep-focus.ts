import { createContext } from "react";

/** Tells the pane to keep Fluent's focus management from now on; called by everything that opens over the pane. */
export const KeepFocus = createContext<() => void>(() => undefined);

import { createContext, useContext, useSyncExternalStore } from "react";
import type { Kept, Store } from "./store";

export const StoreContext = createContext<Store | null>(null);

/** The store of the pane. */
export function useStore(): Store {
  const store = useContext(StoreContext);
  if (store === null) throw new Error("There is no store around this part of the pane.");
  return store;
}

type Shown<State> = {
  readonly snapshot: () => State;
  readonly subscribe: (listener: () => void) => () => void;
};

/** Something that the store keeps, and its state; it is kept up with the workbook while it is shown. */
export function useKept<Thing extends Shown<unknown>>(
  kept: Kept<Thing>,
): readonly [ReturnType<Thing["snapshot"]>, Thing] {
  const thing = useStore().get(kept);
  const state = useSyncExternalStore(thing.subscribe, thing.snapshot) as ReturnType<Thing["snapshot"]>;
  return [state, thing];
}

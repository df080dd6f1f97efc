import { createContext, useContext, useSyncExternalStore } from "react";
import type { Kept, Store } from "./store";

export const StoreContext = createContext<Store | null>(null);

export function useStore(): Store {
  const store = useContext(StoreContext);
  if (store === null) throw new Error("There is no store around this part of the pane.");
  return store;
}

type Shown<State> = {
  readonly snapshot: () => State;
  readonly subscribe: (listener: () => void) => () => void;
};

/** Something kept by the store, and its state; kept up to date while mounted. */
export function useKept<Thing extends Shown<unknown>>(
  kept: Kept<Thing>,
): readonly [ReturnType<Thing["snapshot"]>, Thing] {
  const thing = useStore().get(kept);
  const state = useSyncExternalStore(thing.subscribe, thing.snapshot) as ReturnType<Thing["snapshot"]>;
  return [state, thing];
}

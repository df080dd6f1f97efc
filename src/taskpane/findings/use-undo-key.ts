import { useEffect } from "react";
import type { Kept } from "../store/store";
import { useStore } from "../store/use-store";

type Undo = () => Promise<void>;

/** What can be undone, in the order in which it was offered. */
const keptOffers: Kept<Set<Undo>> = () => new Set();

/** Offers to undo an action with Ctrl+Z while mounted; of several offers, the key is about the last. */
export function useUndoKey(undo: Undo | undefined): void {
  const offers = useStore().get(keptOffers);
  useEffect(() => {
    if (!undo) return;
    offers.add(undo);
    const undoByKey = (event: KeyboardEvent) => {
      if ([...offers].at(-1) !== undo || !isUndoKey(event)) return;
      event.preventDefault();
      void undo();
    };
    document.addEventListener("keydown", undoByKey);
    return () => {
      offers.delete(undo);
      document.removeEventListener("keydown", undoByKey);
    };
  }, [offers, undo]);
}

/** By the key itself, since in Russian and Kazakh layouts it types another letter; a field undoes what was typed. */
function isUndoKey({ code, ctrlKey, metaKey, shiftKey, altKey, target }: KeyboardEvent): boolean {
  const isField = target instanceof HTMLElement && target.matches("input, textarea");
  return code === "KeyZ" && (ctrlKey || metaKey) && !shiftKey && !altKey && !isField;
}

import { type KeyboardEvent, type RefObject, useState } from "react";
import { itemsIn, focusTargetOf } from "./list-items";

/** The item of a list that the keyboard has reached. */
export type RovingFocus = {
  /** Key of the item that is the tab stop. */
  readonly current: string | null;
  readonly setCurrent: (key: string) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
};

const steps: Readonly<Record<string, (index: number, last: number) => number>> = {
  ArrowDown: (index, last) => Math.min(index + 1, last),
  ArrowUp: (index) => Math.max(index - 1, 0),
  Home: () => 0,
  End: (_, last) => last,
};

/** Roving focus across all items, whatever group they are in; `onArrive` is called for the newly focused item. */
export function useRovingFocus(
  list: RefObject<HTMLElement | null>,
  onArrive: (item: HTMLElement) => void,
): RovingFocus {
  const [current, setCurrent] = useState<string | null>(null);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const step = steps[event.key];
    const target = event.target as HTMLElement;
    const item = target.closest<HTMLElement>("li[data-code]");
    // Form fields use the arrow keys themselves.
    if (!step || !item || target.closest("[data-inline-form]") || hasModifier(event)) return;
    event.preventDefault();
    const items = itemsIn(list.current).filter((each) => each.dataset["code"] !== undefined);
    const next = items[step(items.indexOf(item), items.length - 1)];
    if (!next || next === item) return;
    focusTargetOf(next)?.focus();
    onArrive(next);
  };
  return { current, setCurrent, onKeyDown };
}

function hasModifier({ altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent): boolean {
  return altKey || ctrlKey || metaKey || shiftKey;
}

import { type FocusEvent, type RefObject, useLayoutEffect, useRef } from "react";
import { itemsIn, focusTargetOf } from "./list-items";

type KeptFocus = {
  readonly onFocus: (event: FocusEvent<HTMLElement>) => void;
  readonly onBlur: (event: FocusEvent<HTMLElement>) => void;
};

/**
 * Keeps the focus in a list when the focused item is removed: it moves to the item that takes its place, or to
 * `otherwise` if the list is empty.
 */
export function useKeptFocus(
  list: RefObject<HTMLElement | null>,
  otherwise: RefObject<HTMLElement | null>,
): KeptFocus {
  const held = useRef<{ item: HTMLElement; index: number } | null>(null);
  useLayoutEffect(() => {
    if (!held.current || held.current.item.isConnected) return;
    const { index } = held.current;
    held.current = null;
    const { activeElement, body } = document;
    // Do not steal the focus if the user is typing into the sheet or has moved on to another control.
    if (!document.hasFocus() || (activeElement !== null && activeElement !== body)) return;
    const items = itemsIn(list.current);
    const next = items[Math.min(index, items.length - 1)];
    ((next && focusTargetOf(next)) ?? otherwise.current)?.focus();
  });
  return {
    onFocus: ({ target }) => {
      const item = target.closest("li");
      held.current = item && { item, index: itemsIn(list.current).indexOf(item) };
    },
    onBlur: ({ relatedTarget }) => {
      // Focus lost to a click on nothing, as opposed to the window losing focus.
      if (relatedTarget === null && document.hasFocus()) held.current = null;
    },
  };
}

import { type FocusEvent, type RefObject, useLayoutEffect, useRef } from "react";
import { itemsIn, stopOf } from "./list-items";

type KeptFocus = {
  readonly onFocus: (event: FocusEvent<HTMLElement>) => void;
  readonly onBlur: (event: FocusEvent<HTMLElement>) => void;
};

/**
 * Keeps the keyboard's place when the item that has it leaves the list: the one that comes to stand there gets the
 * focus, or what is given for a list that is empty.
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
    // Somebody who types into the sheet, or has gone on to another button, is not called back.
    if (!document.hasFocus() || (activeElement !== null && activeElement !== body)) return;
    const items = itemsIn(list.current);
    const next = items[Math.min(index, items.length - 1)];
    ((next && stopOf(next)) ?? otherwise.current)?.focus();
  });
  return {
    onFocus: ({ target }) => {
      const item = target.closest("li");
      held.current = item && { item, index: itemsIn(list.current).indexOf(item) };
    },
    onBlur: ({ relatedTarget }) => {
      // A click beside everything; the window itself losing the focus is none.
      if (relatedTarget === null && document.hasFocus()) held.current = null;
    },
  };
}

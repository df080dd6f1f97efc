/** List items in document order. */
export function itemsIn(list: HTMLElement | null): HTMLElement[] {
  return list ? [...list.querySelectorAll<HTMLElement>("li")] : [];
}

/** The element of an item that takes the focus: its first button, else its dropdown. */
export function focusTargetOf(item: HTMLElement): HTMLElement | null {
  return item.querySelector("button") ?? item.querySelector("select");
}

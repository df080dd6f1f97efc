/** The items of the lists that are open, from above. */
export function itemsIn(list: HTMLElement | null): HTMLElement[] {
  return list ? [...list.querySelectorAll<HTMLElement>("li")] : [];
}

/** What the keyboard comes to first in an item. */
export function stopOf(item: HTMLElement): HTMLElement | null {
  return item.querySelector("button");
}

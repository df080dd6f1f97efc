/** The items of the lists that are open, from above. */
export function itemsIn(list: HTMLElement | null): HTMLElement[] {
  return list ? [...list.querySelectorAll<HTMLElement>("li")] : [];
}

/** The button that the keyboard comes to first in an item, or else what there is to choose from. */
export function stopOf(item: HTMLElement): HTMLElement | null {
  return item.querySelector("button") ?? item.querySelector("select");
}

import { element } from "./element";

export type MenuItem = { label: string; icon?: string; choose(): void };

/** A vertical list of menu items. */
export type MenuList = {
  node: HTMLElement;
  /** Focuses an item; -1 is the last one. */
  focus(index: number): void;
};

/** Arrow keys, Home and End move between items; `leave` is called before an item is chosen, and on Escape. */
export function menuList(label: string, items: MenuItem[], leave: () => void): MenuList {
  const choose = (item: MenuItem) => () => {
    leave();
    item.choose();
  };
  const entries = items.map((item) =>
    element("button", { type: "button", role: "menuitem", tabindex: "-1", click: choose(item) }, [
      ...(item.icon === undefined
        ? []
        : [element("img", { src: item.icon, alt: "", width: "16", height: "16" })]),
      item.label,
    ]),
  );
  const node = element("div", { role: "menu", "aria-label": label, hidden: true }, entries);
  const focus = (index: number) => entries.at(index)?.focus();
  const move = (step: number) => {
    const current = entries.findIndex((entry) => entry === document.activeElement);
    focus((current + step + entries.length) % entries.length);
  };
  const keys: Record<string, () => void> = {
    ArrowDown: () => move(1),
    ArrowUp: () => move(-1),
    Home: () => focus(0),
    End: () => focus(-1),
    Escape: leave,
  };
  node.addEventListener("keydown", (event) => {
    const act = keys[event.key];
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  });
  return { node, focus };
}

import { element } from "./element";

export type MenuItem = { label: string; choose(): void };

/** A button that opens a menu below it; arrow keys, Home, End, Escape and Tab work as in any menu. */
export function menuButton(label: string, items: MenuItem[]): HTMLElement {
  const button = element("button", { type: "button", "aria-haspopup": "menu", "aria-expanded": "false" }, [
    label,
  ]);
  const entries = items.map((item) =>
    element("button", { type: "button", role: "menuitem", tabindex: "-1", click: () => choose(item) }, [
      item.label,
    ]),
  );
  const menu = element("div", { role: "menu", "aria-label": label, hidden: true }, entries);
  const node = element("div", { class: "menu" }, [button, menu]);

  const open = (index: number) => {
    menu.hidden = false;
    button.setAttribute("aria-expanded", "true");
    entries.at(index)?.focus();
  };
  const close = () => {
    menu.hidden = true;
    button.setAttribute("aria-expanded", "false");
  };
  const choose = (item: MenuItem) => {
    close();
    button.focus();
    item.choose();
  };
  const move = (step: number) => {
    const current = entries.findIndex((entry) => entry === document.activeElement);
    entries.at((current + step + entries.length) % entries.length)?.focus();
  };
  const keys: Record<string, () => void> = {
    ArrowDown: () => (menu.hidden ? open(0) : move(1)),
    ArrowUp: () => (menu.hidden ? open(-1) : move(-1)),
    Home: () => entries.at(0)?.focus(),
    End: () => entries.at(-1)?.focus(),
    Escape: () => {
      close();
      button.focus();
    },
  };
  button.addEventListener("click", () => (menu.hidden ? open(0) : close()));
  node.addEventListener("keydown", (event) => {
    const act = keys[event.key];
    if (!act || (menu.hidden && !event.key.startsWith("Arrow"))) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  });
  node.addEventListener("focusout", (event) => {
    if (!node.contains(event.relatedTarget as Node | null)) close();
  });
  return node;
}

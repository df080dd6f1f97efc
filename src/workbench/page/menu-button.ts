import { element } from "./element";
import { type MenuItem, menuList } from "./menu-list";

/** A button that opens a menu, with the usual keys: arrows, Home, End, Escape and Tab. */
export function menuButton(label: string, items: MenuItem[]): HTMLElement {
  const button = element("button", { type: "button", "aria-haspopup": "menu", "aria-expanded": "false" }, [
    label,
  ]);
  const close = () => {
    menu.node.hidden = true;
    button.setAttribute("aria-expanded", "false");
  };
  const menu = menuList(label, items, () => {
    close();
    button.focus();
  });
  const open = (index: number) => {
    menu.node.hidden = false;
    button.setAttribute("aria-expanded", "true");
    menu.focus(index);
  };
  const node = element("div", { class: "menu" }, [button, menu.node]);
  button.addEventListener("click", () => (menu.node.hidden ? open(0) : close()));
  button.addEventListener("keydown", (event) => {
    if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
    event.preventDefault();
    open(event.key === "ArrowDown" ? 0 : -1);
  });
  node.addEventListener("focusout", (event) => {
    if (!node.contains(event.relatedTarget as Node | null)) close();
  });
  return node;
}

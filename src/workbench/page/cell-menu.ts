import type { Command, CommandAction } from "./manifest";
import { menuList } from "./menu-list";

/** The context menu of a cell, operable by keyboard. */
export type CellMenu = {
  node: HTMLElement;
  /** Opens it at a position on the page; closing returns the focus. */
  open(at: { left: number; bottom: number }): void;
};

/** Contains only the add-in's commands: the grid's own context menu cannot be operated by keyboard. */
export function cellMenu(label: string, commands: Command[], act: (action: CommandAction) => void): CellMenu {
  let before: HTMLElement | null = null;
  const items = commands.map(({ label, icon, action }) => ({ label, icon, choose: () => act(action) }));
  const { node, focus } = menuList(label, items, () => {
    node.hidden = true;
    before?.focus();
  });
  node.className = "cell-menu";
  node.addEventListener("focusout", ({ relatedTarget }) => {
    if (!node.contains(relatedTarget as Node | null)) node.hidden = true;
  });
  return {
    node,
    open({ left, bottom }) {
      if (commands.length === 0) return;
      before = document.activeElement instanceof HTMLElement ? document.activeElement : null;
      node.style.left = `${String(left)}px`;
      node.style.top = `${String(bottom)}px`;
      node.hidden = false;
      focus(0);
    },
  };
}

import type { Card, CardLine } from "../function-bridge/card";
import { element } from "./element";

/** The card of the selected cell: a button beside the cell and the card it opens. */
export type CellCard = {
  node: HTMLElement;
  /** Shows the button beside a cell that has a card; null hides it. */
  offer(card: Card | null, place: { left: number; top: number } | null): void;
  /** Opens the card; false if the cell has none. */
  open(): boolean;
};

/** `words` is called on every display, since the language may have changed. */
export function cellCard(words: () => { card: string; close: string; language: string }): CellCard {
  let offered: Card | null = null;
  let before: HTMLElement | null = null;
  const button = element("button", {
    type: "button",
    class: "card-button",
    hidden: true,
    "aria-haspopup": "dialog",
    click: () => open(),
  });
  button.append("i");
  const panel = element("div", { role: "dialog", class: "card", hidden: true, tabindex: "-1" });
  const node = element("div", {}, [button, panel]);
  node.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || panel.hidden) return;
    event.preventDefault();
    event.stopPropagation();
    close();
  });

  function open(): boolean {
    if (offered === null) return false;
    const { card, close: closeLabel, language } = words();
    before = document.activeElement instanceof HTMLElement ? document.activeElement : null;
    panel.setAttribute("aria-label", card);
    panel.replaceChildren(
      element("button", { type: "button", class: "icon", "aria-label": closeLabel, click: close }, ["✕"]),
      element("p", { class: "card-value" }, [shown(offered, language)]),
      lines(offered.lines, language),
    );
    const { left, bottom } = button.getBoundingClientRect();
    panel.hidden = false;
    panel.style.left = `${String(Math.max(0, Math.min(left, window.innerWidth - panel.offsetWidth - 8)))}px`;
    panel.style.top = `${String(Math.max(0, Math.min(bottom, window.innerHeight - panel.offsetHeight - 8)))}px`;
    panel.focus();
    return true;
  }

  function close(): void {
    panel.hidden = true;
    before?.focus();
  }

  return {
    node,
    open,
    offer(card, place) {
      offered = card;
      button.hidden = card === null || place === null;
      if (!panel.contains(document.activeElement)) panel.hidden = true;
      if (place === null) return;
      const label = words().card;
      button.title = `${label} (Ctrl+Shift+F5)`;
      button.setAttribute("aria-label", label);
      button.style.left = `${String(place.left)}px`;
      button.style.top = `${String(place.top)}px`;
    },
  };
}

function lines(all: readonly CardLine[], language: string): HTMLElement {
  return element(
    "dl",
    {},
    all.flatMap((line) => [
      element("dt", {}, [line.label, " ", element("code", {}, [`.${line.name}`])]),
      element("dd", {}, [
        shown(line, language),
        ...(line.lines.length > 0 ? [lines(line.lines, language)] : []),
      ]),
    ]),
  );
}

const DAY_MS = 86_400_000;
const DAY_ZERO = Date.UTC(1899, 11, 30);

function shown({ value, format }: Pick<Card, "value" | "format">, language: string): string {
  if (typeof value === "boolean") return String(value).toUpperCase();
  if (typeof value === "string") return value;
  if (format === null) return value.toLocaleString(language);
  const [year, month, day] = new Date(DAY_ZERO + value * DAY_MS).toISOString().slice(0, 10).split("-");
  return [day, month, year].join(".");
}

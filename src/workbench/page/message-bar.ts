import { element } from "./element";

export type Tone = "info" | "problem";

/** One line above the grid; a new message replaces the old one. */
export type MessageBar = { node: HTMLElement; show(tone: Tone, text: string): void; clear(): void };

export function messageBar(closeLabel: () => string): MessageBar {
  const text = element("p");
  const close = element("button", { type: "button", class: "plain", click: () => clear() }, ["✕"]);
  const line = element("div", { class: "message", hidden: true }, [text, close]);
  // The live region must exist before the first message, or screen readers miss it.
  const node = element("div", { role: "status" }, [line]);

  function clear(): void {
    line.hidden = true;
    text.textContent = "";
  }

  return {
    node,
    clear,
    show(tone, message) {
      close.setAttribute("aria-label", closeLabel());
      line.dataset["tone"] = tone;
      line.hidden = false;
      text.textContent = message;
    },
  };
}

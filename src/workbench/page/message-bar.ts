import { element } from "./element";

export type Tone = "info" | "problem";

/** One line over the grid; a new message replaces the old one. */
export type MessageBar = { node: HTMLElement; show(tone: Tone, text: string): void; clear(): void };

export function messageBar(closeLabel: () => string): MessageBar {
  const text = element("p");
  const close = element("button", { type: "button", class: "plain", click: () => clear() }, ["✕"]);
  const line = element("div", { class: "message", hidden: true }, [text, close]);
  // The region is there before it says anything, or screen readers would miss the first message.
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

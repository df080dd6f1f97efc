import { element } from "./element";
import { focusFirst } from "./region-keys";

const PAGE = "workbench-pane.html";

/** The pane at the right: a page of its own in a frame, as in Excel. */
export type TaskPane = {
  node: HTMLElement;
  /** Reloads the pane's page; resolves when its scripts have run and `loaded` has finished. */
  load(): Promise<void>;
  show(): void;
  /** Makes the pane re-read the host's settings, as when a user returns to it. */
  refresh(): void;
  /** True if the pane has the focus. */
  isActive(): boolean;
  focus(): void;
  /** Receives the keys pressed in the pane's page, which do not reach the surrounding page. */
  listenToKeys(handler: (event: KeyboardEvent) => void): void;
  describe(name: string, closeLabel: string): void;
};

/** `loaded` is called whenever the pane's page has loaded, including its own reloads. */
export function taskPane(loaded: () => Promise<void>): TaskPane {
  const frame = element("iframe", { title: "Task pane" });
  const title = element("h2");
  const close = element("button", { type: "button", class: "icon", click: () => (node.hidden = true) }, [
    "✕",
  ]);
  const node = element("aside", { class: "pane" }, [
    element("div", { class: "pane-head" }, [title, close]),
    frame,
  ]);
  let waiting: (() => void)[] = [];
  let keyHandler: ((event: KeyboardEvent) => void) | undefined;
  frame.addEventListener("load", () => {
    // A frame without a URL first loads an empty page.
    if (!frame.getAttribute("src")) return;
    if (keyHandler) frame.contentWindow?.addEventListener("keydown", keyHandler, true);
    void loaded().finally(() => {
      waiting.forEach((resolve) => resolve());
      waiting = [];
    });
  });
  return {
    node,
    load: () =>
      new Promise((resolve) => {
        waiting.push(resolve);
        if (frame.getAttribute("src")) frame.contentWindow?.location.reload();
        else frame.src = PAGE;
      }),
    show: () => (node.hidden = false),
    refresh: () => frame.contentWindow?.dispatchEvent(new Event("focus")),
    isActive: () => document.activeElement === frame,
    focus() {
      node.hidden = false;
      frame.contentWindow?.focus();
      focusFirst(frame.contentDocument);
    },
    listenToKeys: (handler) => (keyHandler = handler),
    describe(name, closeLabel) {
      title.textContent = name;
      node.setAttribute("aria-label", name);
      close.setAttribute("aria-label", closeLabel);
    },
  };
}

import { element } from "./element";
import { focusFirst } from "./region-keys";

const PAGE = "workbench-pane.html";

/** The pane at the right: a page of its own, as in Excel. */
export type TaskPane = {
  node: HTMLElement;
  /** Loads the pane's page anew; resolves when its scripts have run and `loaded` has done its part. */
  load(): Promise<void>;
  show(): void;
  /** Lets the pane look again at what the host tells, as when a user comes back to it. */
  refresh(): void;
  /** Whether the keyboard is in the pane. */
  isActive(): boolean;
  focus(): void;
  /** Hears the keys pressed in the pane's page, which the page around it never gets. */
  listenToKeys(handler: (event: KeyboardEvent) => void): void;
  describe(name: string, closeLabel: string): void;
};

/** `loaded` is called whenever the pane's page has loaded, also when it reloads itself. */
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
  let heard: ((event: KeyboardEvent) => void) | undefined;
  frame.addEventListener("load", () => {
    // A frame without an address loads an empty page first.
    if (!frame.getAttribute("src")) return;
    if (heard) frame.contentWindow?.addEventListener("keydown", heard, true);
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
    listenToKeys: (handler) => (heard = handler),
    describe(name, closeLabel) {
      title.textContent = name;
      node.setAttribute("aria-label", name);
      close.setAttribute("aria-label", closeLabel);
    },
  };
}

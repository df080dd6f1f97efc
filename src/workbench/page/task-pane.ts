import { element } from "./element";

const PAGE = "workbench-pane.html";

/** The pane at the right: a page of its own, as in Excel. */
export type TaskPane = {
  node: HTMLElement;
  /** Loads the pane's page anew; resolves when its scripts have run and `loaded` has done its part. */
  load(): Promise<void>;
  show(): void;
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
  frame.addEventListener("load", () => {
    // A frame without an address loads an empty page first.
    if (!frame.getAttribute("src")) return;
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
    describe(name, closeLabel) {
      title.textContent = name;
      node.setAttribute("aria-label", name);
      close.setAttribute("aria-label", closeLabel);
    },
  };
}

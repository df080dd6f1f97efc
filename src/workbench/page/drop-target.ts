import { element } from "./element";

/** Opens a file dropped anywhere on the page; shows `label` while it is dragged over. */
export function dropTarget(label: () => string, openFile: (file: File) => void): HTMLElement {
  const node = element("div", { class: "drop-target", hidden: true }, [element("p")]);
  const holdsFile = (event: DragEvent) => event.dataTransfer?.types.includes("Files") ?? false;
  window.addEventListener("dragenter", (event) => {
    if (!holdsFile(event)) return;
    if (node.firstChild) node.firstChild.textContent = label();
    node.hidden = false;
  });
  // Capture phase, since the grid would handle the drop itself.
  for (const type of ["dragover", "drop"] as const) {
    window.addEventListener(
      type,
      (event) => {
        if (!holdsFile(event)) return;
        event.preventDefault();
        event.stopPropagation();
        if (type === "dragover") return;
        node.hidden = true;
        const [file] = event.dataTransfer?.files ?? [];
        if (file) openFile(file);
      },
      { capture: true },
    );
  }
  node.addEventListener("dragleave", () => (node.hidden = true));
  return node;
}

import type {} from "@univerjs/ui/facade";
import { createElement } from "react";
import type { Command, CommandAction } from "../page/manifest";
import type { Grid } from "./grid";

const PLACE = ["contextMenu.mainArea", "contextMenu.others"];

/** Adds commands to the end of the grid's context menu; adding the same ids again updates their labels. */
export function addToContextMenu(
  { api }: Grid,
  commands: readonly Command[],
  act: (action: CommandAction) => void,
): void {
  for (const { id, label, icon, action } of commands) {
    const image = `${id}.icon`;
    const draw = () => createElement("img", { src: icon, alt: "", width: 16, height: 16 });
    api.registerComponent(image, draw);
    api.createMenu({ id, title: label, icon: image, order: 100, action: () => act(action) }).appendTo(PLACE);
  }
}

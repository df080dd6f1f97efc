import type { Say } from "../../i18n/speaker";
import type { pageTexts as texts } from "../../i18n/pages";
import { element } from "./element";
import type { Command, CommandAction, Manifest } from "./manifest";

/** The add-in's part of the ribbon, as the manifest describes it. */
export function ribbon(
  say: Say<typeof texts>,
  manifest: Manifest,
  act: (action: CommandAction) => void,
): HTMLElement {
  const button = ({ label, tip, icon, action }: Command) =>
    element("button", { type: "button", title: tip, click: () => act(action) }, [
      element("img", { src: icon, alt: "", width: "32", height: "32" }),
      element("span", {}, [label]),
    ]);
  const groups = manifest.groups.map((group) =>
    element("div", { class: "group", role: "group", "aria-label": group.label }, [
      element("div", { class: "buttons" }, group.buttons.map(button)),
      element("p", { "aria-hidden": "true" }, [group.label]),
    ]),
  );
  return element("section", { class: "ribbon", "aria-label": say("homeTab") }, [
    ...groups,
    element("p", { class: "hint" }, [say("hint")]),
  ]);
}

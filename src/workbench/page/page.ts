import type { PlainKeyOf } from "../../i18n/message-values";
import type { Say } from "../../i18n/speaker";
import type { pageTexts as texts } from "../../i18n/pages";
import type { Card } from "../function-bridge/card";
import type { CellPlace } from "../grid/cell-place";
import { cellCard } from "./cell-card";
import { cellMenu } from "./cell-menu";
import { dropTarget } from "./drop-target";
import { element } from "./element";
import type { CommandAction, Manifest } from "./manifest";
import { messageBar, type MessageBar } from "./message-bar";
import { focusFirst, moveBetween } from "./region-keys";
import { ribbon } from "./ribbon";
import { type Shortcut, shortcutOf } from "./shortcuts";
import type { Sample } from "./samples";
import type { PageSettings } from "./settings";
import { taskPane, type TaskPane } from "./task-pane";
import { topBar, type TopBarActions } from "./top-bar";
import "./workbench.css";

export type PageActions = TopBarActions & {
  runCommand(action: CommandAction): void;
  paneLoaded(): Promise<void>;
  /** Position of the selected cell on the page, for its menu. */
  cellPlace(sheet: HTMLElement): CellPlace | null;
  /** Card of the selected cell. */
  selectedCard(): Card | null;
};

/** Everything around the grid. `draw` rewrites all texts; grid and pane stay. */
export type Page = {
  sheet: HTMLElement;
  pane: TaskPane;
  messages: MessageBar;
  /** Updates the card button for the current selection. */
  lookAtSelection(): void;
  draw(view: PageView): void;
};

export type PageView = {
  say: Say<typeof texts>;
  settings: PageSettings;
  samples: Sample[];
  manifest: Manifest;
  shortcuts: readonly Shortcut[];
  bookName: string;
};

export function page(root: HTMLElement, actions: PageActions): Page {
  let view: PageView | undefined;
  const text = (key: PlainKeyOf<typeof texts>) => view?.say(key) ?? "";
  const bars = element("div", { class: "bars" });
  const messages = messageBar(() => text("closeMessage"));
  const sheet = element("div", { class: "sheet" });
  const pane = taskPane(actions.paneLoaded);
  const isInBars = () => bars.contains(document.activeElement);
  const isInGrid = () => !isInBars() && !pane.isActive();
  // The grid's keyboard input goes to a hidden editor element somewhere on the page.
  let editor: HTMLElement | null = null;
  const moveRegion = moveBetween([
    { isActive: isInGrid, focus: () => editor?.focus() },
    { isActive: pane.isActive, focus: pane.focus },
    { isActive: isInBars, focus: () => focusFirst(bars) },
  ]);
  let menu = cellMenu("", [], actions.runCommand);
  const card = cellCard(() => ({
    card: text("card"),
    close: text("closeCard"),
    language: view?.settings.language ?? "",
  }));
  const isInPopup = () => [menu, card].some(({ node }) => node.contains(document.activeElement));
  const onKey = (event: KeyboardEvent) => {
    if (isInPopup()) return;
    if (isInGrid() && document.activeElement instanceof HTMLElement) editor = document.activeElement;
    if (isInGrid() && opensMenu(event)) {
      event.preventDefault();
      event.stopImmediatePropagation();
      const place = actions.cellPlace(sheet);
      if (place) menu.open(place);
    }
    if (isInGrid() && opensCard(event) && card.open()) {
      event.preventDefault();
      event.stopImmediatePropagation();
    }
    const shortcut = isInGrid() ? shortcutOf(event, view?.shortcuts ?? []) : null;
    if (shortcut) {
      event.preventDefault();
      event.stopImmediatePropagation();
      actions.runCommand({ kind: "run", functionName: shortcut.functionName });
    }
    moveRegion(event);
  };
  window.addEventListener("keydown", onKey, true);
  pane.listenToKeys(onKey);
  const drop = dropTarget(() => text("dropHere"), actions.openFile);
  root.append(
    bars,
    messages.node,
    element("main", { class: "work" }, [sheet, pane.node, menu.node, card.node]),
    drop,
  );
  return {
    sheet,
    pane,
    messages,
    lookAtSelection() {
      const place = actions.cellPlace(sheet);
      card.offer(actions.selectedCard(), place && { left: place.right, top: place.top });
    },
    draw(next) {
      view = next;
      const { say, settings, samples, manifest, bookName } = next;
      document.documentElement.lang = settings.language;
      document.documentElement.dataset["theme"] = settings.dark ? "dark" : "light";
      document.title = `${bookName} – ${say("name")}`;
      bars.replaceChildren(
        topBar(say, settings, samples, bookName, actions),
        ribbon(say, manifest, actions.runCommand),
      );
      const drawn = cellMenu(say("cellMenu"), manifest.cellMenu, actions.runCommand);
      menu.node.replaceWith(drawn.node);
      menu = drawn;
      pane.describe(manifest.name, say("closePane"));
    },
  };
}

/** Excel's keys for the context menu. */
function opensMenu({ key, shiftKey }: KeyboardEvent): boolean {
  return key === "ContextMenu" || (key === "F10" && shiftKey);
}

/** Excel's keys for the card of a value. */
function opensCard({ key, ctrlKey, shiftKey }: KeyboardEvent): boolean {
  return key === "F5" && ctrlKey && shiftKey;
}

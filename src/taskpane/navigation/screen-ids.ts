import type { ScreenId } from "../parts/screen-props";

/** Id of a screen's tab, which labels the screen for screen readers. */
export function tabId(screen: ScreenId): string {
  return `tab-${screen}`;
}

/** Id of a screen's panel. */
export function panelId(screen: ScreenId): string {
  return `panel-${screen}`;
}

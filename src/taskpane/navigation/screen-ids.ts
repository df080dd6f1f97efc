import type { ScreenId } from "../parts/screen-props";

/** The element by which a screen is chosen, which names the screen to screen readers. */
export function tabId(screen: ScreenId): string {
  return `tab-${screen}`;
}

/** The element in which a screen stands. */
export function panelId(screen: ScreenId): string {
  return `panel-${screen}`;
}

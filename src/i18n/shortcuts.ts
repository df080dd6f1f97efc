/** What a combination of keys asks of the add-in; the manifest's functions of these names carry it out. */
export type ShortcutAction = "checkSheet" | "nextFinding" | "previousFinding" | "backToCell";

export type Shortcut = {
  readonly action: ShortcutAction;
  readonly key: string;
  /** On a Mac. */
  readonly mac: string;
};

/**
 * Arrows stand in the same place in every layout of a keyboard; letters move between Russian and Latin ones, and on a
 * Kazakh one the digits are letters. All three modifiers together are what Microsoft advises against clashes.
 */
export const shortcuts: readonly Shortcut[] = [
  { action: "checkSheet", key: "Ctrl+Shift+Alt+Right", mac: "Command+Shift+Alt+Right" },
  { action: "nextFinding", key: "Ctrl+Shift+Alt+Down", mac: "Command+Shift+Alt+Down" },
  { action: "previousFinding", key: "Ctrl+Shift+Alt+Up", mac: "Command+Shift+Alt+Up" },
  { action: "backToCell", key: "Ctrl+Shift+Alt+Left", mac: "Command+Shift+Alt+Left" },
];

/** Actions with a keyboard shortcut, named like the functions in the manifest. */
export type ShortcutAction = "checkSheet" | "nextFinding" | "previousFinding" | "backToCell";

export type Shortcut = {
  readonly action: ShortcutAction;
  readonly key: string;
  /** On a Mac. */
  readonly mac: string;
};

/**
 * Arrows are the same on every keyboard layout; letters differ between Russian and Latin layouts, and a Kazakh layout
 * has letters in place of digits. Microsoft advises all three modifiers to avoid conflicts.
 */
export const shortcuts: readonly Shortcut[] = [
  { action: "checkSheet", key: "Ctrl+Shift+Alt+Right", mac: "Command+Shift+Alt+Right" },
  { action: "nextFinding", key: "Ctrl+Shift+Alt+Down", mac: "Command+Shift+Alt+Down" },
  { action: "previousFinding", key: "Ctrl+Shift+Alt+Up", mac: "Command+Shift+Alt+Up" },
  { action: "backToCell", key: "Ctrl+Shift+Alt+Left", mac: "Command+Shift+Alt+Left" },
];

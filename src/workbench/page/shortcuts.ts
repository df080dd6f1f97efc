/** A keyboard shortcut and the add-in function it calls. */
export type Shortcut = { readonly functionName: string; readonly key: string };

type Mapping = {
  readonly shortcuts: readonly { readonly action: string; readonly key: { readonly default: string } }[];
};

/** Parses the keyboard shortcuts file. */
export function readShortcuts(mapping: Mapping): readonly Shortcut[] {
  return mapping.shortcuts.map(({ action, key }) => ({ functionName: action, key: key.default }));
}

type Pressed = Pick<KeyboardEvent, "ctrlKey" | "shiftKey" | "altKey" | "key">;

/** The shortcut for a key pressed in the grid, or null. */
export function shortcutOf(event: Pressed, shortcuts: readonly Shortcut[]): Shortcut | null {
  return shortcuts.find(({ key }) => key === combination(event)) ?? null;
}

/** In the notation of the shortcuts file: "Ctrl+Shift+Alt+Down". */
function combination({ ctrlKey, shiftKey, altKey, key }: Pressed): string {
  const modifiers = [ctrlKey && "Ctrl", shiftKey && "Shift", altKey && "Alt"];
  return [...modifiers.filter((each) => each !== false), key.replace(/^Arrow/, "")].join("+");
}

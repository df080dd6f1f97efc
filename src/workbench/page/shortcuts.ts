/** A combination of keys and the function of the add-in that it calls. */
export type Shortcut = { readonly functionName: string; readonly key: string };

type Mapping = {
  readonly shortcuts: readonly { readonly action: string; readonly key: { readonly default: string } }[];
};

/** What Excel takes from the file of key combinations. */
export function readShortcuts(mapping: Mapping): readonly Shortcut[] {
  return mapping.shortcuts.map(({ action, key }) => ({ functionName: action, key: key.default }));
}

type Pressed = Pick<KeyboardEvent, "ctrlKey" | "shiftKey" | "altKey" | "key">;

/** The function that a key pressed in the grid calls; null where it is nobody's. */
export function shortcutOf(event: Pressed, shortcuts: readonly Shortcut[]): Shortcut | null {
  return shortcuts.find(({ key }) => key === combination(event)) ?? null;
}

/** As the file of combinations writes it: "Ctrl+Shift+Alt+Down". */
function combination({ ctrlKey, shiftKey, altKey, key }: Pressed): string {
  const modifiers = [ctrlKey && "Ctrl", shiftKey && "Shift", altKey && "Alt"];
  return [...modifiers.filter((each) => each !== false), key.replace(/^Arrow/, "")].join("+");
}

import { useFocusFinders } from "@fluentui/react-components";

/**
 * Renders nothing; keeps Fluent's focus management (Tabster) alive. It is large, so the pane loads it only when
 * something first opens over it. If it went away with the last component that uses it, what a drawer had covered
 * would stay hidden from screen readers.
 */
export function FocusKept() {
  useFocusFinders();
  return null;
}

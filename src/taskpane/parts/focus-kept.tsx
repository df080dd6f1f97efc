import { useFocusFinders } from "@fluentui/react-components";

/**
 * Shows nothing, and keeps Fluent's keeper of the focus at work. It is large, so the pane does without until something
 * opens over it; and it would go with the last part that uses it, leaving what a drawer was over hidden from screen
 * readers.
 */
export function FocusKept() {
  useFocusFinders();
  return null;
}

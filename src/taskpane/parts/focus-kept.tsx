import { useFocusFinders } from "@fluentui/react-components";

/**
 * Shows nothing, and keeps Fluent's keeper of the focus at work as long as the pane is open. It goes with the last part
 * that uses it, and gone with a drawer that is closed it leaves the rest of the pane hidden from screen readers.
 */
export function FocusKept() {
  useFocusFinders();
  return null;
}

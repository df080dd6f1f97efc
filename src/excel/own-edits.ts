import type { Edit } from "./watch-edits";

const listeners = new Set<(edit: Edit) => void>();

/** Subscribes to the edits this add-in announces; returns the function that unsubscribes. */
export function onOwnEdit(listener: (edit: Edit) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Reports an edit of our own to edit watchers, which do not see it otherwise. */
export function announceOwnEdit(edit: Edit): void {
  for (const listener of listeners) listener(edit);
}

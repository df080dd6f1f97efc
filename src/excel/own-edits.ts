import type { Edit } from "./watch-edits";

const listeners = new Set<(edit: Edit) => void>();

/** Hears of edits that this add-in made itself and tells of, until the returned function is called. */
export function onOwnEdit(listener: (edit: Edit) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Tells those who watch for edits of one of our own, which they are not told of otherwise. */
export function announceOwnEdit(edit: Edit): void {
  for (const listener of listeners) listener(edit);
}

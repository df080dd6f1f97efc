import type { Edit, watchEdits } from "../../excel/watch-edits";

type Watch = typeof watchEdits;

/**
 * One watch of edits for everybody who follows them: Excel is asked when the first begins to listen, and left alone again
 * when the last has stopped. Where Excel refuses, each of them is told, and the next one asks anew.
 */
export function oneWatch(watch: Watch): Watch {
  const listeners = new Set<(edit: Edit) => void>();
  let watching: ReturnType<Watch> | null = null;
  return async (onEdit) => {
    // Whoever listens twice is told twice.
    const listener = (edit: Edit) => onEdit(edit);
    listeners.add(listener);
    const own = (watching ??= watch((edit) => listeners.forEach((each) => each(edit))));
    try {
      await own;
    } catch (refusal) {
      listeners.delete(listener);
      if (watching === own) watching = null;
      throw refusal;
    }
    return async () => {
      listeners.delete(listener);
      if (listeners.size > 0 || watching !== own) return;
      watching = null;
      await (
        await own
      )();
    };
  };
}

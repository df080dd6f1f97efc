import { withEventsOff } from "./with-events-off";
import { eventsHaveSource } from "./events-have-source";

/**
 * Makes and sends changes of cells without notifying the add-in's own edit watcher. Must not be nested.
 *
 * If events name their source, the watcher filters ours out and still sees co-authors' edits. In an older Excel,
 * events are off until the changes are made.
 */
export async function withoutOwnEvents(
  context: Excel.RequestContext,
  change: () => void | Promise<void>,
): Promise<void> {
  if (!eventsHaveSource()) return withEventsOff(context, change);
  await change();
  await context.sync();
}

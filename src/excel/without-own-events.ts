import { withEventsOff } from "./with-events-off";
import { eventsHaveSource } from "./events-have-source";

/**
 * Makes changes of cells that this add-in's own watch for edits is not told of, and sends them. Never inside another
 * one.
 *
 * Where events say who caused them the watch leaves out ours, so that what other people do meanwhile is heard. In an
 * older Excel events are off until the changes are made.
 */
export async function withoutOwnEvents(
  context: Excel.RequestContext,
  change: () => void | Promise<void>,
): Promise<void> {
  if (!eventsHaveSource()) return withEventsOff(context, change);
  await change();
  await context.sync();
}

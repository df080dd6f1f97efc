/**
 * Makes changes with this add-in's events off, and sends them. Events are on again whatever happens. What other people
 * do in that time is not heard either, so it must be short. Never inside another one.
 */
export async function withEventsOff(
  context: Excel.RequestContext,
  change: () => void | Promise<void>,
): Promise<void> {
  context.runtime.enableEvents = false;
  try {
    await change();
    await context.sync();
  } finally {
    context.runtime.enableEvents = true;
    await context.sync();
  }
}

/**
 * Makes and sends changes with this add-in's events off, and always turns them on again. Co-authors' edits in that
 * time go unnoticed too, so keep it short. Must not be nested.
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

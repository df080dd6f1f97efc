/**
 * Makes changes that this add-in's own watch for edits is not told of, and sends them. Events are on again whatever
 * happens. Never inside another one.
 */
export async function unheard(
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

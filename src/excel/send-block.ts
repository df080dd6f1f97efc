/** Sends what was queued so far: a request must not grow without bounds, so each block of a loop goes out on its own. */
export async function sendBlock(context: OfficeExtension.ClientRequestContext): Promise<void> {
  await context.sync();
}

/** The code of what an action fails with, or that it does not. */
export async function codeOf(action: () => unknown): Promise<string> {
  try {
    await action();
  } catch (error) {
    return (error as { code?: string }).code ?? String(error);
  }
  return "no error";
}

/** What a batch fails with, at once or at its sync. */
export function failure(batch: (context: Excel.RequestContext) => void): Promise<string> {
  return codeOf(() =>
    Excel.run(async (context) => {
      batch(context);
      await context.sync();
    }),
  );
}

/** Waits for work that pauses between its turns. */
export async function done(work: Promise<unknown>): Promise<void> {
  let isOver = false;
  void work.finally(() => (isOver = true));
  while (!isOver) await jest.advanceTimersByTimeAsync(5);
}

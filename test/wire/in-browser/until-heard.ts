/** Keeps what is to be told until somebody listens. */
export class UntilHeard<Message> {
  private waiting: Message[] = [];
  private listener: ((message: Message) => void) | undefined;

  tell(message: Message): void {
    if (this.listener) this.listener(message);
    else this.waiting.push(message);
  }

  /** From now on, `undefined` no more. */
  listen(listener: ((message: Message) => void) | undefined): void {
    this.listener = listener;
    const waiting = listener ? this.waiting.splice(0) : [];
    for (const message of waiting) listener?.(message);
  }
}

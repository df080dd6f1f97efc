import type { GridCommand } from "./cell-change";
import { OfficeError } from "./office-error";
import type { HostRequestContext } from "./request-context";
import { strict } from "./strict";

/** An event of all sheets: handlers are added and removed by a sync of the context they were added in. */
export class HostSheetEvent<Event> {
  readonly seen: OfficeExtension.EventHandlers<Event>;
  private readonly host: HostRequestContext;
  private readonly eventOf: (command: GridCommand) => object | null;

  /** `eventOf` maps a grid command to the event Excel would raise, or null. */
  constructor(host: HostRequestContext, eventOf: (command: GridCommand) => object | null) {
    this.host = host;
    this.eventOf = eventOf;
    this.seen = strict(this, "EventHandlers");
  }

  add(handler: (event: Event) => Promise<unknown>): OfficeExtension.EventHandlerResult<Event> {
    const { state } = this.host;
    let unsubscribe: (() => void) | undefined;
    this.host.enqueue(() => {
      const { api } = state.bridge;
      const listener = api.addEvent(api.Event.CommandExecuted, (command) => {
        const event = state.eventsEnabled ? this.eventOf(command as GridCommand) : null;
        // Excel raises the event after the code that made the change has finished.
        if (event) void Promise.resolve(strict<Event>(event, "EventArgs")).then(handler);
      });
      unsubscribe = () => {
        listener.dispose();
        if (unsubscribe) state.subscriptions.delete(unsubscribe);
      };
      state.subscriptions.add(unsubscribe);
    });
    const remove = () => {
      this.host.enqueue(() => {
        if (!unsubscribe) throw new OfficeError("InvalidOperation", "The handler was never added.");
        unsubscribe();
      });
    };
    return strict({ context: this.host.seen, remove }, "EventHandlerResult");
  }
}

import type { GridCommand } from "./cell-change";
import { OfficeError } from "./office-error";
import type { HostRequestContext } from "./request-context";
import { strict } from "./strict";

/** An event of all sheets: handlers come and go at a sync of the context they were added in. */
export class HostSheetEvent<Event> {
  readonly seen: OfficeExtension.EventHandlers<Event>;
  private readonly host: HostRequestContext;
  private readonly eventOf: (command: GridCommand) => object | null;

  /** `eventOf` says what Excel would report of a command of the grid, if anything. */
  constructor(host: HostRequestContext, eventOf: (command: GridCommand) => object | null) {
    this.host = host;
    this.eventOf = eventOf;
    this.seen = strict(this, "EventHandlers");
  }

  add(handler: (event: Event) => Promise<unknown>): OfficeExtension.EventHandlerResult<Event> {
    const { state } = this.host;
    let stop: (() => void) | undefined;
    this.host.enqueue(() => {
      const { api } = state.bridge;
      const listener = api.addEvent(api.Event.CommandExecuted, (command) => {
        const event = state.hearsEvents ? this.eventOf(command as GridCommand) : null;
        // Excel tells of a change when the code that made it has come to its end.
        if (event) void Promise.resolve(strict<Event>(event, "EventArgs")).then(handler);
      });
      stop = () => {
        listener.dispose();
        if (stop) state.subscriptions.delete(stop);
      };
      state.subscriptions.add(stop);
    });
    const remove = () => {
      this.host.enqueue(() => {
        if (!stop) throw new OfficeError("InvalidOperation", "The handler was never added.");
        stop();
      });
    };
    return strict({ context: this.host.seen, remove }, "EventHandlerResult");
  }
}

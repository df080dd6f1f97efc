import { cellChange, type GridCommand } from "./cell-change";
import { OfficeError } from "./office-error";
import type { HostRequestContext } from "./request-context";
import { strict } from "./strict";

type Handler = (event: Excel.WorksheetChangedEventArgs) => Promise<void>;

/** `worksheets.onChanged`: handlers come and go at a sync of the context they were added in. */
export class HostChangedEvent {
  readonly seen: Excel.WorksheetCollection["onChanged"];
  private readonly host: HostRequestContext;

  constructor(host: HostRequestContext) {
    this.host = host;
    this.seen = strict(this, "EventHandlers");
  }

  add(handler: Handler): OfficeExtension.EventHandlerResult<Excel.WorksheetChangedEventArgs> {
    const { state } = this.host;
    let stop: (() => void) | undefined;
    this.host.enqueue(() => {
      const { api } = state.bridge;
      const listener = api.addEvent(api.Event.CommandExecuted, (command) => {
        const change = state.hearsEvents ? cellChange(command as GridCommand) : null;
        if (change) void handler(strict(change, "WorksheetChangedEventArgs"));
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

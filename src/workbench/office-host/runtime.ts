import type { HostRequestContext } from "./request-context";

/** `context.runtime`: whether this add-in hears of changes. */
export class HostRuntime {
  private readonly host: HostRequestContext;

  constructor(host: HostRequestContext) {
    this.host = host;
  }

  set enableEvents(enabled: boolean) {
    this.host.enqueue(() => {
      this.host.state.hearsEvents = enabled;
    });
  }
}

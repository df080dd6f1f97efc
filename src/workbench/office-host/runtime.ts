import type { HostRequestContext } from "./request-context";

/** `context.runtime`: turns this add-in's events on and off. */
export class HostRuntime {
  private readonly host: HostRequestContext;

  constructor(host: HostRequestContext) {
    this.host = host;
  }

  set enableEvents(enabled: boolean) {
    this.host.enqueue(() => {
      this.host.state.eventsEnabled = enabled;
    });
  }
}

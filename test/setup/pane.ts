import "@testing-library/jest-dom";
import { configure } from "@testing-library/react";

// What a component loads lazily may take its time on a busy machine.
configure({ asyncUtilTimeout: 5_000 });
jest.setTimeout(60_000);

const nothing = () => undefined;

/** Browser features that Fluent UI calls and the simulated page lacks. */
class NoResizeObserver implements ResizeObserver {
  observe = nothing;
  unobserve = nothing;
  disconnect = nothing;
}

function neverMatches(media: string): MediaQueryList {
  return Object.assign(new EventTarget(), {
    matches: false,
    media,
    onchange: null,
    addListener: nothing,
    removeListener: nothing,
  });
}

window.ResizeObserver ??= NoResizeObserver;
window.matchMedia ??= neverMatches;
window.requestIdleCallback ??= (callback) =>
  window.setTimeout(() => callback({ didTimeout: false, timeRemaining: () => 0 }));
window.cancelIdleCallback ??= (handle) => window.clearTimeout(handle);

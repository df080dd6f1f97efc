import "@testing-library/jest-dom";
import { configure } from "@testing-library/react";

// What a component loads lazily may take its time on a busy machine.
configure({ asyncUtilTimeout: 15_000 });

const nothing = () => undefined;

/** Browser features that Fluent UI and the pane call and the simulated page lacks. */
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
// Called only where a check takes long enough to show its progress, as it may on a busy machine.
Element.prototype.scrollIntoView ??= nothing;
window.requestIdleCallback ??= (callback) =>
  window.setTimeout(() => callback({ didTimeout: false, timeRemaining: () => 0 }));
window.cancelIdleCallback ??= (handle) => window.clearTimeout(handle);

// Looking every element up in thousands of rules takes most of the time of a test. What hides an element is all
// that matters to one: nothing is laid out here, and looks are seen in the browser.
const insertRule = CSSStyleSheet.prototype.insertRule;
CSSStyleSheet.prototype.insertRule = function (rule) {
  return /[{;]\s*(?:display|visibility|pointer-events):/.test(rule)
    ? insertRule.call(this, rule, this.cssRules.length)
    : 0;
};

// What React complains of on the console is a fault of the component or of its test.
const complain = console.error;
const complaints: unknown[] = [];
console.error = (...words: unknown[]) => {
  complaints.push(words[0]);
  complain(...words);
};
afterEach(() => expect(complaints.splice(0)).toEqual([]));

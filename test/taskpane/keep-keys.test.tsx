import { keepKeys } from "../../src/taskpane/keep-keys";

/** Keys as the Office library hears them in Excel on the web, at the window. */
const heard: string[] = [];

beforeAll(() => {
  keepKeys(document);
  window.addEventListener("keydown", ({ key }) => heard.push(key));
});

beforeEach(() => {
  heard.length = 0;
  document.body.innerHTML = `<h1 tabindex="-1">Title</h1><section tabindex="-1">Findings</section>
    <button tabindex="-1">Not a stop</button><button>Stop</button>`;
});

const element = (selector: string) => document.querySelector<HTMLElement>(selector) as HTMLElement;
const press = (key: string) =>
  element("button:last-child").dispatchEvent(
    new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }),
  );

test.each(["h1", "section"])("a focused %s is a stop of Tab while it has the focus", (selector) => {
  element(selector).focus();
  expect(element(selector).tabIndex).toBe(0);
  element("button:last-child").focus();
  expect(element(selector).tabIndex).toBe(-1);
  element(selector).focus();
  expect(element(selector).tabIndex).toBe(0);
});

test("a control that is kept out of the order of Tab stays out of it", () => {
  element("button").focus();
  expect(element("button").tabIndex).toBe(-1);
});

test("Tab is left to the Office library where it knows the way, and kept from it elsewhere", () => {
  const tab = () => new KeyboardEvent("keydown", { key: "Tab", bubbles: true });
  element("button:last-child").dispatchEvent(tab());
  expect(heard).toEqual(["Tab"]);
  document.body.dispatchEvent(tab());
  element("button").dispatchEvent(tab());
  expect(heard).toEqual(["Tab"]);
});

test("Tab that closes the menu it was pressed in is kept from the Office library, which would let it leave", () => {
  const stop = element("button:last-child");
  stop.addEventListener("keydown", () => stop.remove());
  stop.dispatchEvent(new KeyboardEvent("keydown", { key: "Tab", bubbles: true }));
  expect(heard).toEqual([]);
});

test("an Escape that closed something in the pane is not heard outside it, any other is", () => {
  press("Escape");
  press("a");
  element("button:last-child").addEventListener("keydown", (event) => event.preventDefault());
  press("Escape");
  press("Tab");
  expect(heard).toEqual(["Escape", "a", "Tab"]);
});

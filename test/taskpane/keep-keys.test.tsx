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
  element("button").dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));

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

test("an Escape that closed something in the pane is not heard outside it, any other is", () => {
  press("Escape");
  press("a");
  element("button").addEventListener("keydown", (event) => event.preventDefault());
  press("Escape");
  press("Tab");
  expect(heard).toEqual(["Escape", "a", "Tab"]);
});

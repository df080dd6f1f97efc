import { unclear } from "./pane-rosters";
import { openPane } from "./open-pane";
import type { PaneSession } from "./pane-session";

/** Stops of the Tab key on the whole way through the pane. */
const STOPS = ["Why", "Mark in sheet", "Go to B12", "Where it read", "Language"];

/** More than there are. */
const LONGEST_WAY = 45;

test("everything can be reached and worked by keyboard alone", async () => {
  const { page, pane, selected, check } = await openPane(unclear);
  await check();
  const reached: string[] = [];
  for (let step = 0; step < LONGEST_WAY; step++) {
    await page.keyboard.press("Tab");
    const name = await pane.locator("html").evaluate(({ ownerDocument }) => {
      const focused = ownerDocument.hasFocus() ? ownerDocument.activeElement : null;
      return focused && (focused.getAttribute("aria-label") ?? focused.textContent);
    });
    if (name === null) break;
    reached.push(name);
    // Findings are one stop of the Tab key; arrows lead from one to the next.
    if (name === "Go to B12") await page.keyboard.press("ArrowDown");
  }
  expect(reached).toEqual(expect.arrayContaining([...STOPS, "Ignore B13…"]));
  await selected("Staff!B13");
});

test.each([
  ["light", false],
  ["dark", false],
  ["light", true],
  ["dark", true],
] as const)(
  "whatever has the keyboard's focus shows it, on a %s ground (contrast theme: %s)",
  async (theme, hasForcedColours) => {
    const session = await openPane(unclear, { theme, hasForcedColours });
    await session.check();
    // What comes after the verdict would push what is looked at away between its two pictures.
    await session.pane.getByRole("button", { name: "May I ask for more foreigners?" }).waitFor();
    await session.settled();
    const reached: string[] = [];
    const unseen: string[] = [];
    for (let step = 0; step < LONGEST_WAY; step++) {
      await session.page.keyboard.press("Tab");
      const stop = await focusedStop(session);
      if (stop === null) break;
      // Inside a field of a date the browser has several stops, which only it can leave.
      const isSame = stop.name === reached.at(-1);
      reached.push(stop.name);
      if (isSame) continue;
      const focused = await picture(session, stop);
      await session.pane.locator("body").evaluate(({ ownerDocument: { activeElement } }) => {
        (activeElement as HTMLElement).blur();
      });
      if (focused.equals(await picture(session, stop))) unseen.push(stop.name);
    }
    expect(reached).toEqual(expect.arrayContaining(STOPS));
    expect(unseen).toEqual([]);
  },
);

type Stop = { readonly name: string; readonly place: Record<"x" | "y" | "width" | "height", number> };

/** What has the keyboard's focus, and where on the page it is to be seen; null once the focus has left the pane. */
function focusedStop({ pane }: PaneSession): Promise<Stop | null> {
  return pane.locator("body").evaluate((body) => {
    const { activeElement } = body.ownerDocument;
    if (!activeElement || activeElement === body || !body.ownerDocument.hasFocus()) return null;
    const { labels } = activeElement as HTMLInputElement;
    const name =
      activeElement.getAttribute("aria-label") ?? labels?.[0]?.textContent ?? activeElement.textContent;
    // Rings lie around what they mark, and a field is marked at its edge.
    const ring = 16;
    const frame = window.frameElement?.getBoundingClientRect() ?? new DOMRect();
    const { left, top, right, bottom } = activeElement.getBoundingClientRect();
    const [x, y] = [Math.max(left - ring, 0), Math.max(top - ring, 0)];
    return {
      name,
      place: {
        x: frame.left + x,
        y: frame.top + y,
        width: Math.min(right + ring, frame.width) - x,
        height: Math.min(bottom + ring, frame.height) - y,
      },
    };
  });
}

function picture({ page }: PaneSession, { place }: Stop): Promise<Buffer> {
  return page.screenshot({ clip: place, animations: "disabled", caret: "hide" });
}

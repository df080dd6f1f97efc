import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { iso } from "../../src/law/day";
import { createCommandQueue } from "../../src/taskpane/command-queue";
import { Pane, type PaneProps } from "../../src/taskpane/pane";
import { fakeExcel } from "./fake-excel";
import { passing } from "./roster";

// The simulated page lays nothing out; without a width every name in the navigation would go into its menu.
Object.defineProperty(Element.prototype, "clientWidth", { get: () => 350 });
Object.defineProperty(HTMLElement.prototype, "offsetWidth", { get: () => 40 });

/** The pane on 1 February 2026 at 14:02, in English unless told otherwise. */
export function renderPane(props: Partial<PaneProps> = {}) {
  const user = userEvent.setup();
  const verbs = props.verbs ?? fakeExcel(passing);
  const pane = render(
    <Pane
      verbs={verbs}
      clock={{ today: () => iso("2026-02-01"), time: () => "14:02" }}
      commands={createCommandQueue()}
      officeTheme={() => "light"}
      officeLanguage="en"
      memory={{ recall: () => null, remember: () => undefined }}
      {...props}
    />,
  );
  return { ...pane, user, verbs };
}

/** The pane after its button was pressed and the answer came. */
export async function renderChecked(props: Partial<PaneProps> = {}) {
  const rendered = renderPane(props);
  await rendered.user.click(screen.getByRole("button", { name: "Check this sheet" }));
  await screen.findByRole("heading", { level: 2, name: "Where it read" });
  return rendered;
}

/** The code of the verdict shown; empty before the first check. */
export function verdict(): string | null {
  return screen.getByRole("status").getAttribute("data-verdict");
}

import { act, screen, waitFor, within } from "@testing-library/react";
import { languages } from "../../src/i18n/language";
import { pane } from "../../src/i18n/pane";
import { speaker } from "../../src/i18n/speaker";
import { createPaneRequests } from "../../src/taskpane/pane-requests";
import { asked } from "./asked";
import { screens } from "../../src/taskpane/navigation/screens";
import { renderChecked, renderPane, verdict } from "./render-pane";

const tab = (name: string) => screen.getByRole("tab", { name });

test.each(languages)(
  "every screen in %s has a name, a tab, a panel named by it and one main heading",
  async (language) => {
    const say = speaker(pane, language);
    const { user } = renderPane({ officeLanguage: language });
    for (const { id } of screens) {
      await user.click(tab(say(`screen.${id}`)));
      const panel = screen.getByRole("tabpanel", { name: say(`screen.${id}`) });
      expect(await within(panel).findAllByRole("heading", { level: 1 })).toHaveLength(1);
      expect(screen.getByRole("main")).toContainElement(panel);
      expect(tab(say(`screen.${id}`))).toHaveAttribute("aria-selected", "true");
    }
  },
);

test("the check stays as it was while another screen is shown", async () => {
  const { user, verbs } = await renderChecked();
  await user.click(screen.getByRole("button", { name: "Why" }));
  await user.click(tab("Rules"));
  expect(screen.queryByRole("button", { name: "Why" })).not.toBeInTheDocument();
  await user.click(tab("Check"));
  expect(screen.getByRole("button", { name: "Why" })).toHaveAttribute("aria-expanded", "true");
  expect(verdict()).toBe("pass");
  expect(verbs.readSheet).toHaveBeenCalledTimes(1);
});

test("the ribbon's wish for a check brings the check to the front", async () => {
  const requests = createPaneRequests();
  const { user } = renderPane({ requests });
  await user.click(tab("Functions"));
  act(() => requests.request(asked("check")));
  await waitFor(() => expect(verdict()).toBe("pass"));
  expect(tab("Check")).toHaveAttribute("aria-selected", "true");
});

import { act, screen } from "@testing-library/react";
import { createPaneRequests } from "../../../src/taskpane/pane-requests";
import { asked } from "../asked";
import { fakeExcel } from "../fake-excel";
import { renderPane } from "../render-pane";
import { passing } from "../roster";

let isBroken = true;

jest.mock("../../../src/taskpane/template/template-task", () => {
  const actual = jest.requireActual<Record<string, unknown>>("../../../src/taskpane/template/template-task");
  return {
    templateTask: (...of: unknown[]) => {
      if (isBroken) throw new Error("no such chunk");
      return (actual["templateTask"] as (...of: unknown[]) => unknown)(...of);
    },
  };
});

test("a command that fails keeps no later one waiting, and can be tried again", async () => {
  const silent = jest.spyOn(console, "error").mockImplementation(() => undefined);
  const requests = createPaneRequests();
  const verbs = fakeExcel(passing);
  const { user } = renderPane({ verbs, requests });
  isBroken = true;
  act(() => requests.request(asked("template")));
  expect(await screen.findByText("Something went wrong in the pane.")).toBeInTheDocument();
  isBroken = false;
  await user.click(screen.getByRole("button", { name: "Try again" }));
  expect(await screen.findByText(/Template inserted/)).toBeInTheDocument();

  isBroken = true;
  act(() => requests.request(asked("template")));
  await screen.findByText("Something went wrong in the pane.");
  act(() => requests.request(asked("report")));
  expect(await screen.findByText(/Report written/)).toBeInTheDocument();
  silent.mockRestore();
});

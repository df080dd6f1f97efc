import { screen } from "@testing-library/react";
import { fakeExcel } from "./fake-excel";
import { renderPane, verdict } from "./render-pane";
import { passing } from "./roster";

test("a fault of the pane itself ends with a calm sentence and a fresh start", async () => {
  const silent = jest.spyOn(console, "error").mockImplementation(() => undefined);
  const verbs = fakeExcel({ ...passing, cells: null as unknown as unknown[][] });
  const { user } = renderPane({ verbs });
  await user.click(screen.getByRole("button", { name: "Check this sheet" }));
  expect(await screen.findByText(/Something went wrong in the pane/)).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "Try again" }));
  expect(verdict()).toBe("");
  silent.mockRestore();
});

import { screen } from "@testing-library/react";
import { iso } from "../../src/law/day";
import { renderPane, verdict } from "./render-pane";

test("a fault of the pane itself ends with a calm sentence and a fresh start", async () => {
  const silent = jest.spyOn(console, "error").mockImplementation(() => undefined);
  let isBroken = true;
  const today = () => {
    if (isBroken) throw new Error("no clock");
    return iso("2026-02-01");
  };
  const { user } = renderPane({ clock: { today, time: () => "14:02" } });
  expect(await screen.findByText(/Something went wrong in the pane/)).toBeInTheDocument();
  expect(document.body).not.toHaveTextContent("no clock");
  isBroken = false;
  await user.click(screen.getByRole("button", { name: "Try again" }));
  expect(verdict()).toBe("");
  silent.mockRestore();
});

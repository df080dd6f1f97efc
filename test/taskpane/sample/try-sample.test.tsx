import { screen } from "@testing-library/react";
import { fakeExcel } from "../fake-excel";
import { renderPane, verdict } from "../render-pane";
import { failing } from "../roster";

test("the sample comes as a sheet of its own, which is then checked", async () => {
  const verbs = fakeExcel(failing);
  const { user } = renderPane({ verbs, officeLanguage: "ru" });
  await user.click(await screen.findByRole("button", { name: "Попробовать на примере" }));
  await screen.findByRole("heading", { level: 1, name: /^Не соблюдено/ });
  expect(verdict()).toBe("fail");
  expect(verbs.writeSheet.mock.calls).toEqual([[expect.objectContaining({ name: "Пример" })]]);
  expect(verbs.readSheet.mock.calls.map(([sheet]) => sheet)).toEqual(["sheet-9"]);
});

test("the keyboard is not lost when the way to the sample goes away with the first answer", async () => {
  const { user } = renderPane();
  await user.click(await screen.findByRole("button", { name: "Try on a sample" }));
  await screen.findByRole("heading", { level: 1, name: /^Passes/ });
  expect(screen.queryByRole("button", { name: "Try on a sample" })).not.toBeInTheDocument();
  expect(screen.getByRole("button", { name: "Check this sheet" })).toHaveFocus();
});

test("where the workbook takes no sheet that is said, and nothing is checked", async () => {
  const verbs = fakeExcel(failing);
  verbs.writeSheet.mockResolvedValueOnce({ written: false, reason: "protected" });
  const { user } = renderPane({ verbs });
  await user.click(await screen.findByRole("button", { name: "Try on a sample" }));
  expect(await screen.findByText(/structure of the workbook is protected/)).toBeInTheDocument();
  expect(verbs.readSheet).not.toHaveBeenCalled();
  expect(verdict()).toBe("");
});

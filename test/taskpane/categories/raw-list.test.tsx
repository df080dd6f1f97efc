import { screen } from "@testing-library/react";
import { fakeExcel } from "../fake-excel";
import { renderChecked } from "../render-pane";
import { sheetOf } from "../roster";

const raw = sheetOf(
  ["ФИО", "Гражданство", "Должность"],
  ...Array.from({ length: 24 }, (_, index) => [`Работник ${String(index)}`, "Казахстан", "Инженер"]),
  ["Чжан Вэй", "Китай", "Сварщик"],
);

test("a list without categories asks for those of its positions first, and does not send from row to row", async () => {
  await renderChecked({ verbs: fakeExcel(raw) });
  const asked = await screen.findByRole("heading", { name: "Categories by position" });
  const [verdict] = screen.getAllByRole("heading", { level: 1 });
  const day = screen.getByRole("textbox", { name: /As-of day/ });
  const follows = (one: Element | undefined, other: Element) =>
    one !== undefined && (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  expect(follows(verdict, asked)).toBe(true);
  expect(follows(asked, day)).toBe(true);
  expect(screen.queryByText(/First settle/)).not.toBeInTheDocument();
  // The findings of positions are there, and closed: the card asks them once.
  const group = await screen.findByRole("button", { name: /Position without a category/ });
  expect(group).toHaveAttribute("aria-expanded", "false");
});

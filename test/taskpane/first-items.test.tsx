import { fireEvent, render, screen } from "@testing-library/react";
import { FirstItems } from "../../src/taskpane/parts/first-items";

test("more items come a few at a time, and the focus goes to the first new one", () => {
  const items = Array.from({ length: 16 }, (_, index) => index + 1);
  render(
    <FirstItems items={items} most={3} moreWords={(count) => `${String(count)} more`}>
      {(shown) => (
        <ul>
          {shown.map((item) => (
            <li key={item} tabIndex={-1}>
              {item}
            </li>
          ))}
        </ul>
      )}
    </FirstItems>,
  );
  fireEvent.click(screen.getByRole("button", { name: "10 more" }));
  expect(screen.getAllByRole("listitem")).toHaveLength(13);
  expect(screen.getByText("4")).toHaveFocus();
  fireEvent.click(screen.getByRole("button", { name: "3 more" }));
  expect(screen.getAllByRole("listitem")).toHaveLength(16);
  expect(screen.getByText("14")).toHaveFocus();
  expect(screen.queryByRole("button")).toBeNull();
});

import { render } from "@testing-library/react";
import { Unbroken } from "../../../src/taskpane/parts/unbroken";

test("ranges of numbers stay whole, and the text is the same to read", () => {
  const text = "Не соблюдено: в категориях 3–4 не хватает 10–12 граждан — много";
  const { container } = render(<Unbroken text={text} />);
  expect(container).toHaveTextContent(text);
  const whole = [...container.querySelectorAll("span")];
  expect(whole.map((each) => each.textContent)).toEqual(["3–4", "10–12"]);
  expect(whole.map((each) => getComputedStyle(each).whiteSpace)).toEqual(["nowrap", "nowrap"]);
});

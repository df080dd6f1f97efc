import { fireEvent, screen } from "@testing-library/react";
import { fakeExcel } from "../fake-excel";
import { renderChecked, verdict } from "../render-pane";
import { failing, HEADINGS, people, sheetOf } from "../roster";

const chooseDay = (value: string) =>
  fireEvent.change(screen.getByLabelText("As-of day"), { target: { value } });
const choice = (name: string) => screen.getByRole("radio", { name });

const employer = (value: string) => [
  ["Setting", "Value"],
  ["Small business", value],
];

test("the day asked first is today in Kazakhstan", async () => {
  await renderChecked();
  expect(screen.getByLabelText("As-of day")).toHaveValue("2026-02-01");
});

test("another choice is answered at once, from the cells read before", async () => {
  const verbs = fakeExcel(failing);
  const { user } = await renderChecked({ verbs });
  expect(verdict()).toBe("fail");
  await user.click(choice("Yes"));
  expect(verdict()).toBe("exempt");
  expect(screen.getByRole("status")).toHaveTextContent("11 more people end the exemption.");
  await user.click(choice("No"));
  expect(verdict()).toBe("fail");
  expect(screen.getByRole("status")).toHaveTextContent("not a small business");
  expect(verbs.readSheet).toHaveBeenCalledTimes(1);
});

test("the day decides which law and whose limit holds", async () => {
  const many = sheetOf(HEADINGS, ...people(15, "Казахстан", 1), ...people(10, "Турция", 1));
  const { user } = await renderChecked({ verbs: fakeExcel(many) });
  await user.click(choice("Yes"));
  expect(verdict()).toBe("fail");
  chooseDay("2025-08-31");
  expect(verdict()).toBe("exempt");
  chooseDay("2022-12-31");
  expect(verdict()).toBe("not_covered");
  expect(screen.getByRole("status")).toHaveTextContent("The rules are known from 01.01.2023");
});

test("a day that is no day is said so, and the answer stays", async () => {
  await renderChecked();
  chooseDay("");
  expect(screen.getByText("Enter a full date, day, month and year.")).toBeInTheDocument();
  expect(verdict()).toBe("pass");
});

test("what the workbook says about the employer counts until the pane is told otherwise", async () => {
  const { user } = await renderChecked({ verbs: fakeExcel(failing, employer("yes")) });
  expect(verdict()).toBe("exempt");
  expect(choice("Yes")).toBeChecked();
  expect(screen.getByText(/Taken from the table KZ_Employer/)).toBeInTheDocument();
  await user.click(choice("Not said"));
  expect(verdict()).toBe("fail");
  expect(screen.queryByText(/Taken from the table/)).not.toBeInTheDocument();
});

test("settings that cannot be used are named with their row", async () => {
  await renderChecked({ verbs: fakeExcel(failing, [...employer("perhaps"), ["Colour", "green"]]) });
  expect(screen.getByText(/KZ_Employer, row 2: “perhaps” cannot be used/)).toBeInTheDocument();
  expect(screen.getByText(/KZ_Employer, row 3: the setting “Colour” is not known/)).toBeInTheDocument();
});

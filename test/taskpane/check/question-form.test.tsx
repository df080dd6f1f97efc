import { fireEvent, screen, waitFor } from "@testing-library/react";
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
  await waitFor(() => expect(verdict()).toBe("exempt"));
  expect(screen.getByRole("status")).toHaveTextContent("11 more people end the exemption.");
  await user.click(choice("No"));
  await waitFor(() => expect(verdict()).toBe("fail"));
  expect(screen.getByRole("status")).toHaveTextContent("not a small business");
  expect(verbs.readSheet).toHaveBeenCalledTimes(1);
});

test("the day decides which law and whose limit holds", async () => {
  const many = sheetOf(HEADINGS, ...people(15, "Казахстан", 1), ...people(10, "Турция", 1));
  const { user } = await renderChecked({ verbs: fakeExcel(many) });
  await user.click(choice("Yes"));
  await waitFor(() => expect(verdict()).toBe("fail"));
  chooseDay("2025-08-31");
  await waitFor(() => expect(verdict()).toBe("exempt"));
  chooseDay("2022-12-31");
  await waitFor(() => expect(verdict()).toBe("not_covered"));
  expect(screen.getByRole("status")).toHaveTextContent("The rules are known from 01.01.2023");
});

test("a day that is no day is said so, and the answer stays", async () => {
  await renderChecked();
  chooseDay("");
  expect(screen.getByText(/^Enter a full date, day, month and year\. .* 01\.02\.2026/)).toBeInTheDocument();
  expect(screen.getByRole("status")).toHaveTextContent("on 01.02.2026");
  expect(verdict()).toBe("pass");
});

test("what the workbook says about the employer counts until the pane is told otherwise", async () => {
  const { user } = await renderChecked({ verbs: fakeExcel(failing, employer("yes")) });
  expect(verdict()).toBe("exempt");
  expect(choice("Yes")).toBeChecked();
  expect(screen.getByText(/Taken from the table KZ_Employer/)).toBeInTheDocument();
  await user.click(choice("Not said"));
  await waitFor(() => expect(verdict()).toBe("fail"));
  expect(screen.queryByText(/Taken from the table/)).not.toBeInTheDocument();
});

test("settings that cannot be used are named with their row", async () => {
  await renderChecked({ verbs: fakeExcel(failing, [...employer("perhaps"), ["Colour", "green"]]) });
  expect(screen.getByText(/KZ_Employer, row 2: “perhaps” cannot be used/)).toBeInTheDocument();
  expect(screen.getByText(/KZ_Employer, row 3: the setting “Colour” is not known/)).toBeInTheDocument();
});

test("a full date too early for Excel's calendar is told since when the rules are known", async () => {
  await renderChecked();
  chooseDay("1900-02-28");
  expect(screen.getByText(/The rules are known from 01\.01\.2023/)).toBeInTheDocument();
  expect(screen.queryByText(/Enter a full date/)).not.toBeInTheDocument();
  expect(screen.getByText(/The answer shown is for 01\.02\.2026/)).toBeInTheDocument();
});

test("an exemption stated and not understood is not called unclaimed, and its row stands under the card", async () => {
  const { user } = await renderChecked({ verbs: fakeExcel(failing, employer("perhaps")) });
  const card = screen.getByRole("status");
  expect(verdict()).toBe("fail");
  expect(card).toHaveTextContent("is stated in KZ_Employer but could not be read");
  expect(card).not.toHaveTextContent("No exemption claimed");
  expect(card.nextElementSibling).toHaveTextContent("KZ_Employer, row 2");
  await user.click(choice("No"));
  expect(card).toHaveTextContent("No exemption: not a small business.");
});

test("an unusable setting of another kind leaves the exemption unclaimed", async () => {
  await renderChecked({ verbs: fakeExcel(failing, [["Average headcount", "many"]]) });
  expect(screen.getByRole("status")).toHaveTextContent("No exemption claimed.");
});

test("a business size that was to be computed and could not be is not called unclaimed", async () => {
  await renderChecked({ verbs: fakeExcel(failing, employer("compute")) });
  expect(screen.getByRole("status")).toHaveTextContent("the size of the business could not be worked out");
  expect(screen.getByRole("status")).not.toHaveTextContent("No exemption claimed");
});

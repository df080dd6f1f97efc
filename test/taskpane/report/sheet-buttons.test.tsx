import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { act, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { ReactNode } from "react";
import type { SheetDocument } from "../../../src/excel/sheet-document";
import type { SheetResult } from "../../../src/excel/sheet-result";
import type { Template } from "../../../src/excel/template";
import type { Language } from "../../../src/i18n/language";
import { iso } from "../../../src/law/day";
import { answerTo } from "../../../src/taskpane/store/check/answer";
import { Store } from "../../../src/taskpane/store/store";
import { StoreContext } from "../../../src/taskpane/store/use-store";
import type { Ignoring } from "../../../src/taskpane/store/tables/ignored-findings";
import { ownReports } from "../../../src/taskpane/own-reports";
import { CheckReportButton } from "../../../src/taskpane/report/check-report-button";
import { LanguageContext } from "../../../src/taskpane/speech";
import { TemplateButton } from "../../../src/taskpane/template/template-button";
import { passing, sheetOf } from "../roster";
import { rosterSheet, vacancySheet } from "../check/today-workbook";
import { fakeExcel } from "../fake-excel";
import { reported } from "./reported";

const clock = { today: () => iso("2026-02-02"), time: () => "14:05" };
const ignoring: Ignoring = {
  table: null,
  unwritten: [],
  setUnwritten: () => undefined,
  read: () => Promise.resolve(null),
};
const written: SheetResult = { written: true, id: "sheet-9", name: "Report 2" };

function show(button: ReactNode, language: Language = "en") {
  render(
    <LanguageContext value={language}>
      <FluentProvider theme={webLightTheme}>{button}</FluentProvider>
    </LanguageContext>,
  );
  return userEvent.setup();
}

function reportButton(writeSheet: (plan: SheetDocument) => Promise<SheetResult>) {
  const { answer, reading } = reported(passing);
  return (
    <StoreContext value={new Store({ ...fakeExcel(reading.sheet), ...ownReports(writeSheet) }, clock)}>
      <CheckReportButton answer={answer} reading={reading} isStale={false} ignoring={ignoring} />
    </StoreContext>
  );
}

test("the report is written in the language of the pane, and its sheet is named", async () => {
  const writeSheet = jest.fn((_: SheetDocument) => Promise.resolve(written));
  const user = show(reportButton(writeSheet), "ru");
  await user.click(screen.getByRole("button", { name: "Лист с отчётом" }));
  expect(await screen.findByText("Записано: лист «Report 2».")).toBeInTheDocument();
  expect(writeSheet.mock.calls[0]?.[0]).toMatchObject({ name: "Отчёт" });
});

test("who is asked for in the vacancies of the workbook is told apart in the report too", async () => {
  const writeSheet = jest.fn((_: SheetDocument) => Promise.resolve(written));
  const sheet = rosterSheet(86, 10);
  const reading = { sheet, settings: null, at: "14:02" };
  const user = show(
    <StoreContext
      value={new Store({ ...fakeExcel([sheet, vacancySheet(1)]), ...ownReports(writeSheet) }, clock)}
    >
      <CheckReportButton
        answer={answerTo(reading, { day: iso("2026-03-18"), smallBusiness: null })}
        reading={reading}
        isStale={false}
        ignoring={ignoring}
      />
    </StoreContext>,
  );
  await user.click(screen.getByRole("button", { name: "Report sheet" }));
  await screen.findByText("Written: sheet “Report 2”.");
  expect(JSON.stringify(writeSheet.mock.calls[0]?.[0].rows)).toContain(
    "86 of 96, 4 citizens short. With 1 application for 1 foreigner: 86 of 97, 13 citizens short.",
  );
});

test("while Excel writes the button cannot be pressed again, and says what to do when Excel keeps it waiting", async () => {
  jest.useFakeTimers();
  let finish: (result: SheetResult) => void = () => undefined;
  const writeSheet = jest.fn(() => new Promise<SheetResult>((resolve) => (finish = resolve)));
  show(reportButton(writeSheet));
  const user = userEvent.setup({ advanceTimers: jest.advanceTimersByTime });
  const button = screen.getByRole("button", { name: "Report sheet" });
  await user.click(button);
  await user.click(button);
  expect(screen.getByText("Writing to the workbook…")).toBeInTheDocument();
  expect(button).toHaveAttribute("aria-disabled", "true");
  await act(() => jest.advanceTimersByTimeAsync(3_000));
  expect(screen.getByText(/press Enter to finish/)).toBeInTheDocument();
  expect(writeSheet).toHaveBeenCalledTimes(1);
  await act(async () => {
    finish(written);
    await jest.advanceTimersByTimeAsync(0);
  });
  expect(screen.getByText("Written: sheet “Report 2”.")).toBeInTheDocument();
  expect(button).not.toHaveAttribute("aria-disabled", "true");
  jest.useRealTimers();
});

test("a protected workbook and a refusal of Excel are told apart", async () => {
  const writeSheet = jest
    .fn<Promise<SheetResult>, [SheetDocument]>()
    .mockResolvedValueOnce({ written: false, reason: "protected" })
    .mockRejectedValueOnce(new Error("busy"));
  const user = show(reportButton(writeSheet));
  const button = screen.getByRole("button", { name: "Report sheet" });
  await user.click(button);
  expect(await screen.findByText(/structure of the workbook is protected/)).toBeInTheDocument();
  await user.click(button);
  expect(await screen.findByText(/Excel did not take the whole sheet/)).toBeInTheDocument();
});

test("there is no report of a sheet that could not be read", () => {
  const reading = { sheet: sheetOf(["a", "b"], [1, 2]), settings: null, at: "14:02" };
  const answer = answerTo(reading, { day: iso("2026-02-01"), smallBusiness: null });
  show(
    <StoreContext value={new Store(fakeExcel(reading.sheet), clock)}>
      <CheckReportButton answer={answer} reading={reading} isStale={false} ignoring={ignoring} />
    </StoreContext>,
  );
  expect(screen.queryByRole("button")).not.toBeInTheDocument();
});

test("the template is inserted in the language of the pane, and its sheet and table are named", async () => {
  const insertTemplate = jest.fn((_: Template) =>
    Promise.resolve<SheetResult>({ ...written, name: "Қызметкерлер" }),
  );
  const user = show(<TemplateButton insertTemplate={insertTemplate} />, "kk");
  await user.click(screen.getByRole("button", { name: "Үлгіні кірістіру" }));
  expect(await screen.findByText(/«Қызметкерлер» парағы.*KZ_Employer/)).toBeInTheDocument();
  expect(insertTemplate.mock.calls[0]?.[0].columns[0]).toMatchObject({ heading: "Аты-жөні" });
});

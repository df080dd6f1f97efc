import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { SheetCells } from "../../../../src/excel/read-sheet";
import { useCheck } from "../../../../src/taskpane/check/use-check";
import type { ExcelVerbs } from "../../../../src/taskpane/excel-verbs";
import { PlanScreen } from "../../../../src/taskpane/plan/plan-screen";
import { workbookOf } from "../../vacancies/vacancy-workbook";
import { DAY } from "../plan-workbook";

const clock = { today: () => DAY, time: () => "14:02" };

function Screen({ verbs }: { verbs: ExcelVerbs }) {
  const check = useCheck(verbs, clock);
  return (
    <FluentProvider theme={webLightTheme}>
      <PlanScreen verbs={verbs} clock={clock} check={check} onShow={() => undefined} />
    </FluentProvider>
  );
}

/** The Plan screen after it has looked ahead, with its part that plans. */
export async function planning(roster: SheetCells, ...others: readonly SheetCells[]) {
  const workbook = workbookOf(roster, ...others);
  const byId = workbook.verbs.readSheet.getMockImplementation();
  workbook.verbs.readSheet.mockImplementation((id, ...asked) =>
    byId ? byId(id ?? roster.id, ...asked) : Promise.resolve(roster),
  );
  const user = userEvent.setup();
  render(<Screen verbs={workbook.verbs} />);
  await user.click(screen.getByRole("button", { name: "Look ahead 12 months" }));
  const rows = within(await screen.findByRole("region", { name: "What if" }));
  return { ...workbook, user, rows };
}

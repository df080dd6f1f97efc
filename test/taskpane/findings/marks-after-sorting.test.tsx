import { act, screen, waitFor } from "@testing-library/react";
import { fakeExcel } from "../fake-excel";
import { renderChecked } from "../render-pane";
import { undecided } from "../roster";

const sorted = { sheetId: "sheet-1", kind: "sorted", address: "B4:D13", area: null, local: true } as const;

test("marks are put on the rows again after a sort, and only where there were marks", async () => {
  const verbs = fakeExcel(undecided);
  const { user } = await renderChecked({ verbs });
  act(() => verbs.happens(sorted));
  await waitFor(() => expect(verbs.readSheet).toHaveBeenCalledTimes(2));
  expect(verbs.markFindings).not.toHaveBeenCalled();

  await user.click(screen.getByRole("button", { name: "Mark in sheet" }));
  expect(verbs.markFindings).toHaveBeenCalledTimes(1);
  const [headings, ...rows] = undecided.cells;
  verbs.readSheet.mockResolvedValue({ ...undecided, cells: [headings ?? [], ...rows.reverse()] });
  act(() => verbs.happens(sorted));
  // The answer to the first sort may come after the button was pressed, and is then marked again as it stands.
  await waitFor(() => {
    const rows = verbs.markFindings.mock.calls.map(([, marks]) => marks.map(({ row }) => row));
    expect(rows.at(-1)).not.toEqual(rows[0]);
  });
});

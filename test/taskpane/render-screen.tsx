import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { render } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { ComponentType } from "react";
import type { SheetCells } from "../../src/excel/read-sheet";
import { iso } from "../../src/law/day";
import { Store } from "../../src/taskpane/store/store";
import { useCheck } from "../../src/taskpane/store/check/use-check";
import { StoreContext } from "../../src/taskpane/store/use-store";
import type { ScreenProps } from "../../src/taskpane/parts/screen-props";
import { fakeExcel } from "./fake-excel";

const clock = { today: () => iso("2026-03-18"), time: () => "14:02" };

function Alone({ screen: Screen }: { readonly screen: ComponentType<ScreenProps> }) {
  const check = useCheck();
  return (
    <FluentProvider theme={webLightTheme}>
      <Screen check={check} onShow={() => undefined} />
    </FluentProvider>
  );
}

/** One screen without the pane around it, on 18 March 2026 at 14:02, over a workbook of these sheets. */
export function renderScreen(screen: ComponentType<ScreenProps>, ...sheets: readonly SheetCells[]) {
  const verbs = fakeExcel(sheets);
  render(
    <StoreContext value={new Store(verbs, clock)}>
      <Alone screen={screen} />
    </StoreContext>,
  );
  return { verbs, user: userEvent.setup() };
}

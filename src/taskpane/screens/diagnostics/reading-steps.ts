import type { ExcelVerbs } from "../../excel-verbs";
import { type Step, type StepName, tryStep } from "./step";
import { SETTINGS_TABLE } from "../../../workbook-model/own-tables";
import { useEffect, useState } from "react";
import { useStore } from "../../store/use-store";

type ReadingStep = { readonly name: StepName; readonly run: (verbs: ExcelVerbs) => Promise<string> };

/** Everything the pane reads from Excel, tried on the open workbook. Notes contain counts, never cell contents. */
export const readingSteps: readonly ReadingStep[] = [
  {
    name: "listSheets",
    run: async ({ listSheets }) => {
      const { sheets } = await listSheets();
      const tables = sheets.reduce((sum, sheet) => sum + sheet.tables.length, 0);
      return `sheets ${String(sheets.length)}, tables ${String(tables)}`;
    },
  },
  {
    name: "readSheet",
    run: async ({ readSheet }) => sizeOf((await readSheet()).cells),
  },
  {
    name: "readTable",
    run: async ({ readTable }) => {
      const table = await readTable(SETTINGS_TABLE);
      return table ? sizeOf(table.cells) : "none";
    },
  },
  {
    name: "selection",
    run: async ({ selection }) => {
      const selected = await selection();
      return selected
        ? `rows ${String(selected.area.rows)}, columns ${String(selected.area.columns)}`
        : "none";
    },
  },
  {
    name: "findFormulas",
    run: async ({ findFormulas }) => {
      const found = await findFormulas();
      const errors = found.filter(({ error }) => error !== null).length;
      return `formulas ${String(found.length)}, with errors ${String(errors)}`;
    },
  },
  {
    name: "watchEdits",
    run: async ({ watchEdits }) => {
      const stop = await watchEdits(() => undefined);
      await stop();
      return "";
    },
  },
];

function sizeOf(cells: readonly (readonly unknown[])[]): string {
  return `rows ${String(cells.length)}, columns ${String(cells[0]?.length ?? 0)}`;
}

/** Runs all read-only steps in turn on mounting; returns those done so far. */
export function useReadingSteps(): readonly Step[] {
  const { verbs } = useStore();
  const [steps, setSteps] = useState<readonly Step[]>([]);
  useEffect(() => {
    let isShown = true;
    const tryAll = async () => {
      setSteps([]);
      for (const { name, run } of readingSteps) {
        const step = await tryStep(name, () => run(verbs));
        if (!isShown) return;
        setSteps((done) => [...done, step]);
      }
    };
    void tryAll();
    return () => {
      isShown = false;
    };
  }, [verbs]);
  return steps;
}

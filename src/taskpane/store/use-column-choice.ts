import { useState } from "react";
import type { ExcelVerbs } from "../excel-verbs";
import { keptAfter, type KeptChoices, writeChoice, type WrittenChoice } from "./written-choice";
import type { HeadingChanges } from "../../workbook-model/heading-changes";

export type ColumnChoice<Name extends string> = KeptChoices<Name> & {
  readonly choose: (choice: WrittenChoice<Name>) => Promise<void>;
};

/** Keeps the user's choices of columns in the workbook, or in the pane where the workbook does not take them. */
export function useColumnChoice<Name extends string>(
  verbs: ExcelVerbs,
  onWritten: () => Promise<void>,
): ColumnChoice<Name> {
  const [kept, setKept] = useState(nothingKept<Name>);
  const choose = async (choice: WrittenChoice<Name>) => {
    const notWritten = await writeChoice(choice, verbs);
    setKept((before) => keptAfter(before, choice, notWritten));
    if (notWritten === null) await onWritten();
  };
  return { ...kept, choose };
}

function nothingKept<Name extends string>(): KeptChoices<Name> {
  return { unwritten: {} as HeadingChanges<Name>, notWritten: null };
}

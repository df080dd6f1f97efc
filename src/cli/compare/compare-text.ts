import { pane } from "../../i18n/pane";
import { changesAccount } from "../../account/changes/changes-account";
import type { Language } from "../../i18n/language";
import { speaker } from "../../i18n/speaker";
import { accountText } from "../account-text";
import type { WorkbookCheck } from "../check-workbook";
import { wrap } from "../wrap";
import type { ComparedFiles } from "./compare-files";

/** Joiners, leavers and changes as text. */
export function compareText(
  { file, other, comparison }: ComparedFiles,
  { file: checked }: Pick<WorkbookCheck, "file">,
  language: Language,
  width: number,
): string {
  const name = `${file}, ${other.sheet.sheet}`;
  const sections = changesAccount(
    { comparison, before: { name, row: other.sheet.row }, after: { row: checked.row } },
    language,
  );
  return sections
    .filter(({ rows }) => rows.length > 0)
    .map(({ title, rows }) =>
      [wrap(title, width), ...accountText(rows, speaker(pane, language), width)].join("\n"),
    )
    .join("\n\n");
}

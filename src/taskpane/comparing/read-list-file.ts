import type { FileKey } from "../../i18n/report";
import { listsIn, type OtherList } from "../../workbook-model/other-list";
import type { Stated } from "../../workbook-model/stated";
import { fileProblemCodes } from "../../xlsx/file-problem-codes";
import { withTexts } from "../late";

/** The staff lists of a file, or why it cannot be read: the sentence, and what it is filled with. */
export type FileRead =
  | { readonly kind: "lists"; readonly lists: readonly OtherList[] }
  | { readonly kind: "unreadable"; readonly why: FileKey; readonly row: number; readonly document: string };

/** Reads a file on this computer; nothing of it goes anywhere. Rejects where the browser cannot read it. */
export async function readListFile(file: File, stated: Stated): Promise<FileRead> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const { openFile, UnreadableFile } = await withTexts(import("../../xlsx/open-file"));
  try {
    return { kind: "lists", lists: listsIn(openFile(bytes, file.name), stated).staff };
  } catch (cause) {
    if (!(cause instanceof UnreadableFile)) throw cause;
    const { reason, row, document } = cause;
    return { kind: "unreadable", why: fileProblemCodes[reason], row, document };
  }
}

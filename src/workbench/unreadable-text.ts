import type { WorkbenchKey } from "../i18n/workbench";
import type { UnreadableReason } from "../xlsx/unreadable-workbook";

/** The sentence for each way a file can fail to be a workbook. */
export const UNREADABLE_TEXT: Record<UnreadableReason, WorkbenchKey> = {
  empty: "unreadableEmpty",
  "not-excel": "unreadableNotExcel",
  "old-excel": "unreadableOldExcel",
  encrypted: "unreadableEncrypted",
  "too-large": "unreadableTooLarge",
  damaged: "unreadableDamaged",
};

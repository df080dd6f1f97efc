import type { PageKey } from "../i18n/pages";
import type { FileProblem } from "../xlsx/open-file";

/** Message for each reason why a file cannot be opened. */
export const UNREADABLE_TEXT: Record<FileProblem, PageKey> = {
  empty: "unreadableEmpty",
  "not-excel": "unreadableNotExcel",
  "old-excel": "unreadableOldExcel",
  encrypted: "unreadableEncrypted",
  "too-large": "unreadableTooLarge",
  damaged: "unreadableDamaged",
  "lock-file": "unreadableLockFile",
  "open-document": "unreadableOpenDocument",
  "other-document": "unreadableOtherDocument",
  "unpaired-quotes": "unreadableQuotes",
};

import type { FileProblem } from "./open-file";

/** Stable code of each file problem, used in machine-readable output and as the key of its sentence. */
export const fileProblemCodes = {
  empty: "file_empty",
  "not-excel": "not_excel",
  "old-excel": "old_excel",
  encrypted: "encrypted",
  "too-large": "too_large",
  damaged: "damaged",
  "lock-file": "lock_file",
  "open-document": "open_document",
  "other-document": "other_document",
  "unpaired-quotes": "unpaired_quotes",
} as const satisfies Readonly<Record<FileProblem, string>>;

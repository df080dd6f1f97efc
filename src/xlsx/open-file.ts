import { firstStream } from "./compound-streams";
import { readCsv } from "./read-csv";
import { readWorkbook } from "./read-workbook";
import { UnreadableWorkbook, type UnreadableReason } from "./unreadable-workbook";
import type { Workbook } from "./workbook";
import { zipMembers } from "./zip-members";

/**
 * Why a file cannot be opened: any reason a workbook has, or it is a lock file, a LibreOffice document, another
 * program's document, or a text table with unpaired quotation marks.
 */
export type FileProblem =
  UnreadableReason | "lock-file" | "open-document" | "other-document" | "unpaired-quotes";

/** Other documents that people mistake for a workbook, whatever their extension. */
type OtherDocument = "pdf" | "word" | "slides" | "numbers";

/** The only error `openFile` throws; callers turn `reason` into a sentence in the user's language. */
export class UnreadableFile extends Error {
  constructor(
    readonly reason: FileProblem,
    /** The affected row, from 1; 0 if none. */
    readonly row = 0,
    cause?: unknown,
    /** For "other-document": which kind. */
    readonly document: OtherDocument | "" = "",
  ) {
    super(`The file cannot be read: ${reason}`, { cause });
    this.name = "UnreadableFile";
  }
}

/** The files Excel and LibreOffice keep next to an open workbook. */
const lockFile = /(?:^|[/\\])(?:~\$|\.~lock\.)[^/\\]*$/;
const texts = /\.(?:csv|tsv|tab|txt)$/i;
const openDocument = /\.(?:ods|ots|fods)$/i;

const ZIP = "PK\u0003\u0004";
/** The first member of every LibreOffice document names its type. */
const OPEN_DOCUMENT = "mimetypeapplication/vnd.oasis.opendocument";
const BEGINNING = 120;

/** Opens an Excel workbook or a text table, by file name and content. Throws only `UnreadableFile`. */
export function openFile(bytes: Uint8Array, fileName: string, options: { looks?: boolean } = {}): Workbook {
  if (lockFile.test(fileName)) throw new UnreadableFile("lock-file");
  const beginning = String.fromCharCode(...bytes.subarray(0, BEGINNING));
  if (openDocument.test(fileName) || beginning.includes(OPEN_DOCUMENT))
    throw new UnreadableFile("open-document");
  if (texts.test(fileName) && bytes.length > 0 && !beginning.startsWith(ZIP)) {
    const read = readCsv(bytes, fileName);
    if (read !== null && "unpairedIn" in read) throw new UnreadableFile("unpaired-quotes", read.unpairedIn);
    if (read !== null) return read;
  }
  try {
    return readWorkbook(bytes, options);
  } catch (cause) {
    if (!(cause instanceof UnreadableWorkbook)) throw cause;
    const document = otherDocument(cause.reason, bytes, beginning);
    throw document === null
      ? new UnreadableFile(cause.reason, 0, cause)
      : new UnreadableFile("other-document", 0, cause, document);
  }
}

/** Parts that identify documents of other programs. */
const identifyingParts: readonly (readonly [part: RegExp, document: OtherDocument])[] = [
  [/^word\/document\.xml$/i, "word"],
  [/^ppt\/presentation\.xml$/i, "slides"],
  [/\.iwa$/i, "numbers"],
];

/** Streams that identify Office documents from before 2007. */
const oldStreams: readonly (readonly [stream: string, document: OtherDocument | null])[] = [
  ["Workbook", null],
  ["Book", null],
  ["WordDocument", "word"],
  ["PowerPoint Document", "slides"],
];

function otherDocument(reason: UnreadableReason, bytes: Uint8Array, beginning: string): OtherDocument | null {
  if (reason === "old-excel") {
    const first = firstStream(
      bytes,
      oldStreams.map(([stream]) => stream),
    );
    return oldStreams.find(([stream]) => stream === first)?.[1] ?? null;
  }
  if (reason !== "not-excel") return null;
  if (beginning.startsWith("%PDF")) return "pdf";
  if (!beginning.startsWith(ZIP)) return null;
  const paths = zipMembers(bytes).map(({ path }) => path);
  return identifyingParts.find(([part]) => paths.some((path) => part.test(path)))?.[1] ?? null;
}

const REFERENCE = String.raw`(?:'(?:[^']|'')+'!|[\p{L}_][\p{L}\w]*!)?\$?[A-Z]{1,3}\$?\d{1,7}`;
const FIELDS = String.raw`(?:\.(?:[\p{L}_][\p{L}\w]*|\[[^\]]+\]))+`;

/** String literals, which are skipped, and references followed by field names. */
const ACCESS = new RegExp(
  String.raw`"(?:[^"]|"")*"|(?<![\p{L}\w.$!'])(${REFERENCE})(${FIELDS})(?![\p{L}\w(.])`,
  "giu",
);

/** Rewrites `A1.managers.gap`, which the grid cannot parse, to nested FIELDVALUE calls, Excel's equivalent. */
export function withoutDots(formula: string): string {
  return formula.replace(ACCESS, (found, reference?: string, fields?: string) => {
    if (reference === undefined || fields === undefined) return found;
    const names = fields.match(/\[[^\]]+\]|[^.[\]]+/gu) ?? [];
    return names.reduce((of, name) => `FIELDVALUE(${of},"${name.replace(/^\[|\]$/g, "")}")`, reference);
  });
}

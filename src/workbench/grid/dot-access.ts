const REFERENCE = String.raw`(?:'(?:[^']|'')+'!|[\p{L}_][\p{L}\w]*!)?\$?[A-Z]{1,3}\$?\d{1,7}`;
const FIELDS = String.raw`(?:\.(?:[\p{L}_][\p{L}\w]*|\[[^\]]+\]))+`;

/** Texts, which keep their dots, and references with the names of fields behind them. */
const ACCESS = new RegExp(
  String.raw`"(?:[^"]|"")*"|(?<![\p{L}\w.$!'])(${REFERENCE})(${FIELDS})(?![\p{L}\w(.])`,
  "giu",
);

/** A formula as the grid keeps it: `A1.managers.gap` is asked by FIELDVALUE, as which Excel knows it too. */
export function withoutDots(formula: string): string {
  return formula.replace(ACCESS, (found, reference?: string, fields?: string) => {
    if (reference === undefined || fields === undefined) return found;
    const names = fields.match(/\[[^\]]+\]|[^.[\]]+/gu) ?? [];
    return names.reduce((of, name) => `FIELDVALUE(${of},"${name.replace(/^\[|\]$/g, "")}")`, reference);
  });
}

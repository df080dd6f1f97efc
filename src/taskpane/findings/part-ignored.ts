import { masked } from "../../account/findings/fix-note";
import type { PlacedFinding, PlacedRemark } from "../../account/findings/placed-finding";
import type { FindingMark, IgnoredNote } from "../store/tables/ignored-table";

export type IgnoredFinding<Remark extends PlacedRemark = PlacedFinding> = {
  readonly finding: Remark;
  readonly note: IgnoredNote;
};

export type Parted<Remark extends PlacedRemark> = {
  readonly open: readonly Remark[];
  readonly ignored: readonly IgnoredFinding<Remark>[];
};

/**
 * Separates ignored findings from the others. A note matches one finding in its cell; if its person is no longer in
 * that row, it matches the same text in the same column of the person's current row.
 */
export function partIgnored<Remark extends PlacedRemark>(
  findings: readonly Remark[],
  notes: readonly IgnoredNote[],
  markOf: (finding: Remark) => FindingMark,
  /** The current subject of a sheet row (zero-based). */
  subjectAt: (row: number) => string,
): Parted<Remark> {
  const codes = new Set(notes.map(({ code }) => code));
  const marks = new Map(findings.filter(({ code }) => codes.has(code)).map((one) => [one, markOf(one)]));
  const holds = new Map<Remark, IgnoredNote>();
  const hasMoved = ({ cell, person }: IgnoredNote) => subjectAt(rowOf(cell)) !== person;
  const unused = (subject: (mark: FindingMark) => string | null, isMeant: (note: IgnoredNote) => boolean) => {
    const byKey = new Map<string, IgnoredNote[]>();
    const used = new Set(holds.values());
    for (const note of notes) {
      const key = subject(note);
      if (key !== null && !used.has(note) && isMeant(note)) byKey.set(key, [...(byKey.get(key) ?? []), note]);
    }
    return byKey;
  };
  // Unmoved cells are matched first, so that of two identical findings the right one stays ignored.
  for (const [subject, isMeant] of [[inItsCell, () => true] as const, [ofItsPerson, hasMoved] as const]) {
    const left = unused(subject, isMeant);
    for (const [finding, mark] of marks) {
      const key = holds.has(finding) ? null : subject(mark);
      const note = key === null ? undefined : left.get(key)?.shift();
      if (note) holds.set(finding, note);
    }
  }
  return {
    open: findings.filter((finding) => !holds.has(finding)),
    ignored: [...holds].map(([finding, note]) => ({ finding, note })),
  };
}

function inItsCell(mark: FindingMark): string {
  return JSON.stringify([...contentOf(mark), mark.person, mark.cell.toUpperCase()]);
}

function ofItsPerson(mark: FindingMark): string | null {
  return mark.person === "" ? null : JSON.stringify([...contentOf(mark), mark.person, columnOf(mark.cell)]);
}

function columnOf(cell: string): string {
  return cell.replace(/\d/g, "").toUpperCase();
}

function rowOf(cell: string): number {
  return Number(cell.replace(/\D/g, "")) - 1;
}

function contentOf({ sheet, code, stood }: FindingMark): readonly string[] {
  // Notes written before numbers were masked still apply.
  return [sheet, code, masked(stood)];
}

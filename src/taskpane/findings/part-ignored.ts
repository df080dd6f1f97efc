import { masked } from "../../account/findings/fix-note";
import type { PlacedFinding, PlacedRemark } from "../../account/findings/placed-finding";
import type { FindingMark, IgnoredNote } from "../ignored-table";

export type IgnoredFinding<Remark extends PlacedRemark = PlacedFinding> = {
  readonly finding: Remark;
  readonly note: IgnoredNote;
};

export type Parted<Remark extends PlacedRemark> = {
  readonly open: readonly Remark[];
  readonly ignored: readonly IgnoredFinding<Remark>[];
};

/**
 * Parts the findings that notes speak of from the others. A note holds for one finding, in the cell it names or, where
 * the person named is in that row no more, in the same column of whatever row the same words about the same person
 * stand in now.
 */
export function partIgnored<Remark extends PlacedRemark>(
  findings: readonly Remark[],
  notes: readonly IgnoredNote[],
  markOf: (finding: Remark) => FindingMark,
  /** Whom or what a row of the sheet (from 0) is about now. */
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
  // Cells that are still where they were come first, so that of two alike the right one stays ignored.
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
  return JSON.stringify([...said(mark), mark.person, mark.cell.toUpperCase()]);
}

function ofItsPerson(mark: FindingMark): string | null {
  return mark.person === "" ? null : JSON.stringify([...said(mark), mark.person, columnOf(mark.cell)]);
}

function columnOf(cell: string): string {
  return cell.replace(/\d/g, "").toUpperCase();
}

function rowOf(cell: string): number {
  return Number(cell.replace(/\D/g, "")) - 1;
}

function said({ sheet, code, stood }: FindingMark): readonly string[] {
  // A note written before numbers were masked holds on.
  return [sheet, code, masked(stood)];
}

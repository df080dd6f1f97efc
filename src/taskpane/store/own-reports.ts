/** The sheets on which this pane has written reports. */
const reports = new Set<string>();

/** Remembers a report, which is never what somebody wants checked when it stands in front. */
export function rememberReport(sheetId: string): void {
  reports.add(sheetId);
}

export function isOwnReport(sheetId: string): boolean {
  return reports.has(sheetId);
}

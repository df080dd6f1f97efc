import { markdownTable, type Table } from "../markdown-table";

/** The page of the pane's measurements, as committed. */
export function paneTimesPage(times: Table): string {
  return `# How long the pane keeps its user waiting

The last measurements, written by \`npm run bench:pane -- --write\`: the built pane in Chromium, with values of the sheet that come from plain memory, so that neither Excel nor a grid is part of them. One row in a hundred cannot be read; six columns are mapped.

- **check**: from the press of the button to the verdict;
- **edit**: from an edit of one row to the next verdict, the pause included that waits for the typing to come to rest;
- **longest task**: as the browser itself tells of tasks over 50 ms; 0 where there was none.

${markdownTable(times)}
`;
}

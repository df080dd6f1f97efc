import { markdownTable, type Table } from "./markdown-table";

/** The page of the measurements, as committed. */
export function performancePage(rosters: Table, formulas: Table, forecasts: Table, machine: string): string {
  return `# Performance

The last measurements, written by \`npm run bench -- --write\`. \`npm run bench\` prints them, \`npm run bench -- --json\` prints them for programs.

${machine}.

Absolute times belong to the machine. What counts are the shares of *parse*: the time \`JSON.parse\` takes for the same cells, which is the least that any add-in pays to get them from Excel. Each number is the fastest of several runs, on cells that came out of \`JSON.parse\`.

## Rosters

- **check**: the whole check with its findings, as the task pane asks for it;
- **QUOTA_OK**: the verdict alone, as the formula asks for it;
- **edit**: the verdict after one row was edited, when the roster was judged before;
- **naive**: an object for every row and every cell classified anew, as most add-ins would write it. It answers less.

The rosters are generated: two columns are citizenship and category; six are name, IIN, citizenship, category, hire and leave date. One row in twenty is a foreigner, one in a hundred is unclear.

${markdownTable(rosters)}

## Formulas

${markdownTable(formulas)}

## Forecast

Twelve months ahead for a roster of six columns, one in ten of whom leaves within that time; *ways back* makes the forecast again and finds the smallest sets of actions.

${markdownTable(forecasts)}
`;
}

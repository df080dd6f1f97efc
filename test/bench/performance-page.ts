import { markdownTable, type Table } from "./markdown-table";
import type { TableName } from "./tables";

/** The page of the measurements, as committed. */
export function performancePage(tables: Readonly<Record<TableName, Table>>, machine: string): string {
  return `# Performance

The last measurements, written by \`npm run bench -- --write\`. \`npm run bench\` prints them, \`npm run bench -- --json\` prints them for programs; \`--rows 100000\` makes the rosters smaller.

${machine}.

Measured is what is shipped. Formulas run from \`dist/functions.js\`, which hands them over as in Excel. What the pane asks (the check with its findings, the edit, the forecast) cannot be called in the pane's chunks; it is built by the same configuration into a file of its own, minified alike. Every roster and every kind of row is measured in a process of its own, on cells that came out of \`JSON.parse\` as Excel's do.

Absolute times belong to the machine. What counts are the shares of *parse*: the time \`JSON.parse\` takes for the same cells, which is the least that any add-in pays to get them from Excel. Each number is the fastest of several runs.

## At a glance

${markdownTable(tables.targets)}

## Rosters

- **QUOTA_OK**: the formula alone, and what it answers;
- **check**: the whole check with its findings, as the task pane asks for it;
- **edit**: the verdict after one row was edited, when the roster was judged before.

Two columns are citizenship and category; six are name, IIN, citizenship, category, first and last working day; eight are №, department, position, name, pay, phone, citizenship and category; twelve are №, name, IIN, position, department, citizenship, category, first and last working day, phone, and number and end of the permit. One row in twenty is a foreigner, one in a hundred has a state that is unclear. *As typed*: half of the rows are clean, the others have blanks before or after the state, capitals or small letters, numbers as text, dates as text, citizens "без категории", rows that head a section, and one in a hundred has no name.

${markdownTable(tables.shapes)}

## Kinds of row

What one row of each kind costs, and how many clean rows that is: first to count it (\`QUOTA\`, which answers whatever is unclear), then to check it with findings. Every second row of a sheet of 50,000 is of the kind and the others are clean; what the sheet costs beyond a clean half is put down to the kind. How far the first line is from 1 tells how far the others may be off. Columns *beside* are there for the kind alone.

${markdownTable(tables.kinds)}

## Formulas

${markdownTable(tables.formulas)}

## Forecast

Twelve months ahead for a roster of six columns, one in ten of whom leaves within that time; *ways back* makes the forecast again and finds the smallest sets of actions.

${markdownTable(tables.forecasts)}

## The plain way

An object for every row and every cell classified anew, as most add-ins would write it, on six clean columns. It answers less.

${markdownTable(tables.plainWay)}
`;
}

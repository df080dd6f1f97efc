/** A line of a case: so many people who have everything else in common. */
export type PeopleLine = {
  readonly citizens?: number;
  readonly foreigners?: number;
  /** People of whom the case itself says the citizenship, the ethnicity or nothing. */
  readonly people?: number;
  readonly citizenship?: string;
  readonly ethnicity?: string;
  readonly category?: number | string;
  readonly name?: string;
  readonly iin?: string;
  readonly position?: string;
  readonly status?: string;
  readonly hire?: string;
  readonly leave?: string;
  readonly "contract ends"?: string;
  readonly "permit ends"?: string;
};

/** A line of a sheet: the cells of a row, the same row several times, or people under the headings above. */
export type SheetLine =
  readonly unknown[] | { readonly times: number; readonly row: readonly unknown[] } | PeopleLine;

const citizenshipHeadings: readonly unknown[] = ["Гражданство", "Национальность"];

const columns = [
  ["name", "ФИО"],
  ["iin", "ИИН"],
  ["position", "Должность"],
  ["status", "Статус"],
  ["category", "Категория"],
  ["hire", "Дата приема"],
  ["leave", "Дата увольнения"],
  ["contract ends", "Дата окончания договора"],
  ["permit ends", "Срок действия разрешения"],
] as const;

/** What says who the people of a line are, and no cell of theirs by itself. */
const whoTheyAre = new Set(["citizens", "foreigners", "people", "citizenship", "ethnicity"]);

/** The lines of a case written out as a roster with headings, one person a row. */
export function rosterOf(lines: readonly PeopleLine[]): readonly (readonly unknown[])[] {
  const ofEthnicity = lines.some(({ ethnicity }) => ethnicity !== undefined);
  const citizenship = ofEthnicity ? "Национальность" : "Гражданство";
  return sheetOf([[citizenship, ...columns.map(([, heading]) => heading)], ...lines]);
}

/** The lines of a sheet written out as cells, one person a row. */
export function sheetOf(lines: readonly SheetLine[]): readonly (readonly unknown[])[] {
  let headings: readonly unknown[] = [];
  let count = 0;
  const person = (line: PeopleLine, citizenship: string | null) => {
    count += 1;
    const named: PeopleLine = { name: `Работник ${String(count)}`, ...line };
    return headings.map((heading) => {
      if (citizenshipHeadings.includes(heading)) return citizenship;
      const key = columns.find(([, known]) => known === heading)?.[0];
      return (key && named[key]) ?? null;
    });
  };
  return lines.flatMap((line) => {
    if (isRow(line)) {
      if (line.some((cell) => citizenshipHeadings.includes(cell))) headings = line;
      return [line];
    }
    if ("times" in line) return repeat(line.times, () => line.row);
    refuseUnplaced(line, headings);
    return [
      ...repeat(line.citizens, () => person(line, "Казахстан")),
      ...repeat(line.foreigners, () => person(line, "Турция")),
      ...repeat(line.people, () => person(line, line.citizenship ?? line.ethnicity ?? null)),
    ];
  });
}

function isRow(line: SheetLine): line is readonly unknown[] {
  return Array.isArray(line);
}

/** A slip in a case must not pass for a blank cell. */
function refuseUnplaced(line: PeopleLine, headings: readonly unknown[]): void {
  const placed = columns.filter(([, heading]) => headings.includes(heading)).map(([key]) => key as string);
  const unplaced = Object.keys(line).filter((key) => !whoTheyAre.has(key) && !placed.includes(key));
  if (unplaced.length > 0) throw new Error(`No column for ${unplaced.join(", ")} of a line of people`);
}

function repeat<T>(count: number | undefined, make: () => T): T[] {
  return Array.from({ length: count ?? 0 }, make);
}

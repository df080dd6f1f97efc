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

const known = new Set<string>([
  "citizens",
  "foreigners",
  "people",
  "citizenship",
  "ethnicity",
  ...columns.map(([key]) => key),
]);

/** The lines of a case written out as a roster with headings, one person a row. */
export function rosterOf(lines: readonly PeopleLine[]): readonly (readonly unknown[])[] {
  const strange = lines.flatMap((line) => Object.keys(line)).filter((key) => !known.has(key));
  if (strange.length > 0) throw new Error(`A line of people cannot say ${strange.join(", ")}`);
  const ofEthnicity = lines.some(({ ethnicity }) => ethnicity !== undefined);
  let count = 0;
  const row = (line: PeopleLine, citizenship: string | null) => {
    count += 1;
    const named: PeopleLine = { name: `Работник ${String(count)}`, ...line };
    return [citizenship, ...columns.map(([key]) => named[key] ?? null)];
  };
  return [
    [ofEthnicity ? "Национальность" : "Гражданство", ...columns.map(([, heading]) => heading)],
    ...lines.flatMap((line) => [
      ...repeat(line.citizens, () => row(line, "Казахстан")),
      ...repeat(line.foreigners, () => row(line, "Турция")),
      ...repeat(line.people, () => row(line, line.citizenship ?? line.ethnicity ?? null)),
    ]),
  ];
}

function repeat<T>(count: number | undefined, make: () => T): T[] {
  return Array.from({ length: count ?? 0 }, make);
}

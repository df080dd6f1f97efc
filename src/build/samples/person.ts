import { validIin } from "./valid-iin";

/** An invented person, independent of the columns of a sheet. */
export type Person = {
  readonly name: string;
  readonly iin: string;
  readonly citizenship: string;
  readonly position: string;
  readonly category: number | string | null;
  readonly hire: string;
  readonly leave: string | null;
};

/** Name, sex, citizenship, position, category, hire and leave date (YYYY-MM-DD). */
export type PersonLine = readonly [
  name: string,
  sex: "m" | "f",
  citizenship: string,
  position: string,
  category: number | string | null,
  hire: string,
  leave?: string,
];

/** Adds invented birth dates and IINs, the same on every run. */
export function peopleOf(lines: readonly PersonLine[], seed: number): readonly Person[] {
  return lines.map(([name, sex, citizenship, position, category, hire, leave], index) => {
    const mixed = scatter(seed * 1000 + index);
    const hireYear = Number(hire.slice(0, 4)) || 2020;
    const birth = [hireYear - 23 - (mixed % 32), 1 + ((mixed >> 6) % 12), 1 + ((mixed >> 10) % 28)]
      .map((part) => String(part).padStart(2, "0"))
      .join("-");
    const iin = validIin(birth, sex, 200 + ((mixed >> 15) % 700));
    return { name, iin, citizenship, position, category, hire, leave: leave ?? null };
  });
}

/** Deterministic pseudo-random number. */
function scatter(number: number): number {
  const mixed = Math.imul(number ^ (number >>> 7), 0x9e3779b1);
  return (mixed ^ (mixed >>> 15)) >>> 1;
}

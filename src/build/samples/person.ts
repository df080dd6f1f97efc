import { validIin } from "./valid-iin";

/** One invented person of a sample, before it is known in which columns. */
export type Person = {
  readonly name: string;
  readonly iin: string;
  readonly citizenship: string;
  readonly position: string;
  readonly category: number | string | null;
  readonly hire: string;
  readonly leave: string | null;
};

/** A line of a sample: name, m or f, citizenship, position, category, hire date and leave date as YYYY-MM-DD. */
export type PersonLine = readonly [
  name: string,
  sex: "m" | "f",
  citizenship: string,
  position: string,
  category: number | string | null,
  hire: string,
  leave?: string,
];

/** The people of a sample with birth dates and IINs invented for them, the same at every run. */
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

/** A number that looks like chance and is the same at every run. */
function scatter(number: number): number {
  const mixed = Math.imul(number ^ (number >>> 7), 0x9e3779b1);
  return (mixed ^ (mixed >>> 15)) >>> 1;
}

import { writeFileSync } from "node:fs";

/** The mutations that are on; none while it is found out which of them a test reaches. */
const on = new Set(JSON.parse(process.env.MUTANTS ?? "[]") as number[]);
const reached: true[] = [];

Object.assign(globalThis, {
  isMutant: (number: number): boolean => {
    reached[number] = true;
    return on.has(number);
  },
});

afterAll(() => {
  writeFileSync(process.env.REACHED_MUTANTS ?? "", JSON.stringify(Object.keys(reached).map(Number)));
});

import { writeFileSync } from "node:fs";

/** The mutation that is on; none while it is found out which mutations a test reaches. */
const on = Number(process.env.MUTANT);
const reached: true[] = [];

Object.assign(globalThis, {
  isMutant: (number: number): boolean => {
    reached[number] = true;
    return number === on;
  },
});

afterAll(() => {
  writeFileSync(process.env.REACHED_MUTANTS ?? "", JSON.stringify(Object.keys(reached).map(Number)));
});

import { transfereeGap, transfereeRoom, transfereeSlack } from "../../src/domain/transferee-limit";

/** The rule as it is told: transferees are at most that share of the citizens, or of citizens and transferees. */
const isWithin = {
  of_citizens: (transferees: number, citizens: number, percent: number) =>
    100 * transferees <= percent * citizens,
  of_all: (transferees: number, citizens: number, percent: number) =>
    100 * transferees <= percent * (citizens + transferees),
} as const;

// The law's 50 % takes as much of one side as of the other, so that other percentages are needed to tell them apart.
describe.each([20, 33, 50, 75])("a limit of %i percent", (percent) => {
  test.each(["of_citizens", "of_all"] as const)(
    "%s: slack, room and gap are those of counting one by one",
    (reading) => {
      for (let citizens = 0; citizens <= 12; citizens++)
        for (let transferees = 0; transferees <= 12; transferees++) {
          const slack = transfereeSlack(transferees, citizens, percent, reading);
          const holds = (more: number, moreCitizens: number) =>
            isWithin[reading](transferees + more, citizens + moreCitizens, percent);
          expect(slack >= 0).toBe(holds(0, 0));
          let room = 0;
          while (holds(room + 1, 0)) room++;
          let gap = 0;
          while (!holds(0, gap)) gap++;
          expect([transfereeRoom(slack, percent, reading), transfereeGap(slack, percent)]).toEqual([
            room,
            gap,
          ]);
        }
    },
  );
});

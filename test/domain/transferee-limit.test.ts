import { transfereeGap, transfereeRoom, transfereeSlack } from "../../src/domain/transferee-limit";

/** The rule as the statute puts it: transferees are at most that share of the citizens. */
const isWithin = (transferees: number, citizens: number, percent: number) =>
  100 * transferees <= percent * citizens;

test.each([20, 33, 50, 75])(
  "a limit of %i percent: slack, room and gap are those of counting one by one",
  (percent) => {
    for (let citizens = 0; citizens <= 12; citizens++)
      for (let transferees = 0; transferees <= 12; transferees++) {
        const slack = transfereeSlack(transferees, citizens, percent);
        const holds = (more: number, moreCitizens: number) =>
          isWithin(transferees + more, citizens + moreCitizens, percent);
        expect(slack >= 0).toBe(holds(0, 0));
        let room = 0;
        while (holds(room + 1, 0)) room++;
        let gap = 0;
        while (!holds(0, gap)) gap++;
        expect([transfereeRoom(slack), transfereeGap(slack, percent)]).toEqual([room, gap]);
      }
  },
);

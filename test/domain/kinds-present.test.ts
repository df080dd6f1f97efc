import { kindIndex, kindsPresent, type PersonKind, personKinds } from "../../src/domain/person";

const citizen: PersonKind = { side: "citizen", grade: 3, engagement: "staff", presence: "employed" };
const guest: PersonKind = { side: "foreigner", grade: 1, engagement: "transferee", presence: "unclear" };

test("kinds that nobody is of are left out, and the others come with their numbers", () => {
  const people = new Uint32Array(personKinds.length);
  people[kindIndex(guest)] = 2;
  people[kindIndex(citizen)] = 7;
  expect(kindsPresent(people)).toEqual([
    { kind: citizen, people: 7 },
    { kind: guest, people: 2 },
  ]);
});

test("nobody at all is of no kind", () => {
  expect(kindsPresent(personKinds.map(() => 0))).toEqual([]);
});

import { kindIndex, personKinds } from "../../src/domain/person";

test("every kind of person has an index of its own, which is its place in the list", () => {
  expect(personKinds.map(kindIndex)).toEqual([...personKinds.keys()]);
});

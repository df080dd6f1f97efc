import { compiledCatalogue } from "../../src/build/compiled-catalogue";

test("the first language carries the keys, the others follow in its order", () => {
  expect(compiledCatalogue("en", { room: "Room", gap: "Gap" }, ["room", "gap"])).toMatch(
    /"room": \(\) => "Room",\n"gap": \(\) => "Gap"/,
  );
  const russian = compiledCatalogue("ru", { gap: "Нехватка", room: "Запас" }, ["room", "gap"]);
  expect(russian).toMatch(/\(\) => "Запас",\n\(\) => "Нехватка"/);
  expect(russian).not.toMatch(/room|gap/);
});

test("a language that is loaded without the others carries its keys itself", () => {
  const russian = compiledCatalogue("ru", { gap: "Нехватка", room: "Запас" }, ["room", "gap"], true);
  expect(russian).toMatch(/"room": \(\) => "Запас",\n"gap": \(\) => "Нехватка"/);
  expect(russian).not.toMatch(/keyed/);
});

test.each([
  ["that a language lacks", {}, "kk has no text for room"],
  ["that is not read", { room: "Қор: {room" }, "{room"],
  ["with a plural form that is not of its language", { room: "{room, plural, few {#} other {#}}" }, "few"],
])("a text %s fails the build", (_case, texts, sentence) => {
  expect(() => compiledCatalogue("kk", texts, ["room"])).toThrow(sentence);
});

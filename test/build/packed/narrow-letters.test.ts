import fc from "fast-check";
import { chooseSwaps } from "../../../src/build/packed/choose-swaps";
import { swapped } from "../../../src/build/packed/narrow-letters";
import { tries } from "../../setup/tries";

const letters = fc.constantFrom(..."аәбвАӘ ABCabc{}|^<@&\"'\\\n\f№“”😀");
const texts = fc.array(letters, { maxLength: 80 }).map((each) => each.join(""));

test("a text whose letters were swapped is as before once they are swapped again", () => {
  fc.assert(
    fc.property(texts, (text) => {
      const swaps = chooseSwaps(text);
      expect(swapped(swapped(text, swaps), swaps)).toBe(text);
    }),
    tries("swapped letters"),
  );
});

test("a text takes fewer bytes with its letters swapped, and none that means something", () => {
  const text = "{rows|o^жол<^жолдар}";
  const swaps = chooseSwaps(text);
  const narrow = swapped(text, swaps);
  expect(Buffer.byteLength(narrow)).toBeLessThan(Buffer.byteLength(text));
  expect(narrow.replace(/[^{}|^<]/g, "")).toBe("{|^<^}");
});

test("a text in Latin letters stays as it is", () => {
  expect(chooseSwaps("no letter of two bytes").wide).toBe("");
});

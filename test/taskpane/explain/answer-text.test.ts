import { functionsTexts } from "../../../src/i18n/functions";
import { speaker } from "../../../src/i18n/speaker";
import { answerText } from "../../../src/taskpane/explain/answer-text";

const say = speaker(functionsTexts, "en");

test.each([
  [true, "TRUE"],
  [[[false]], "FALSE"],
  [{ type: "Boolean", basicType: "Boolean", basicValue: true, properties: {} }, "TRUE"],
  [{ type: "Double", basicType: "Double", basicValue: 3, properties: {} }, "3"],
  [[["KZ", "RU"]], "a table of 1 × 2 cells"],
])("the answer %j of a part of a formula is told as its cell would show it: %s", (value, text) => {
  expect(answerText(value, say)).toBe(text);
});

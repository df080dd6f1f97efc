import { applicationCheck } from "../../src/functions/application-check";
import { applyFromOf } from "../../src/functions/apply-from";
import { mciOn } from "../../src/functions/mci";
import { quota } from "../../src/functions/quota";
import { quotaOk } from "../../src/functions/quota-ok";
import { rosterCheck } from "../../src/functions/roster-check";
import { testEndOf } from "../../src/functions/test-end";
import { headlessExcel } from "../workbench/headless-excel";
import { callAll } from "./functions-runtime";

/** Excel's numbers for errors in what its runtime sends. */
const NOT_AVAILABLE = 1;
const INVALID_VALUE = 7;

const functions = {
  APPLICATION_CHECK: applicationCheck,
  APPLY_FROM: applyFromOf,
  QUOTA_OK: quotaOk,
  QUOTA: quota,
  TEST_END: testEndOf,
  MCI: mciOn,
  ROSTER_CHECK: rosterCheck,
};
const asOf = [[46_000]];
const noCards = [["Карточки", "нет"]];
const staff = [
  ["ФИО", "Гражданство", "Категория"],
  ["Иванов Иван", "Казахстан", 1],
  ["John Smith", "США", 1],
];

beforeEach(async () => {
  await headlessExcel({ Sheet1: [] });
});

const called = async (name: keyof typeof functions, ...given: unknown[]) => {
  const [outcome] = await callAll(functions, [{ name, given }]);
  return outcome;
};

test("a plain answer arrives as it is, and an argument left out is none", async () => {
  expect(await called("QUOTA_OK", staff, asOf, noCards)).toEqual({ value: false });
});

test("an answer with a card arrives with its value, its lines and the words beneath them", async () => {
  const outcome = await called("QUOTA_OK", staff, asOf, null);
  expect(outcome).toMatchObject({
    value: {
      ...{ type: "Boolean", basicType: "Boolean", basicValue: false },
      layouts: { compact: { icon: "Calculator" } },
      properties: {
        gap: { type: "Double", basicValue: 2, propertyMetadata: { sublabel: "Скольких граждан не хватает" } },
        managers: { type: "String", properties: { citizens: { basicValue: 1 } } },
      },
    },
  });
});

test("cards stand in the cells of a spilled table and behind dates", async () => {
  const list = [
    ["Должность", "Дата публикации", "Код вакансии"],
    ["Инженер", 45_950, "EX-1"],
  ];
  const checked = (await called("APPLICATION_CHECK", list, asOf)) as { value: unknown[][] };
  expect(checked.value[1]?.[1]).toMatchObject({ type: "String", basicValue: "pass", properties: {} });
  const first = (await called("APPLY_FROM", [[45_950]], null)) as { value: unknown[][] };
  expect(first.value[0]?.[0]).toMatchObject({
    type: "Double",
    basicValue: 45_966,
    numberFormat: "dd.mm.yyyy",
  });
});

test("a card given to a formula is its value", async () => {
  const [[day] = []] = ((await called("APPLY_FROM", [[45_985]], null)) as { value: unknown[][] }).value;
  expect(await called("QUOTA_OK", staff, [[day]], noCards)).toEqual({ value: false });
});

test("a table arrives cell by cell", async () => {
  const outcome = await called("QUOTA", staff, asOf, null);
  const { value } = outcome as { value: unknown[][] };
  expect(value.map((row) => row.slice(0, 3))).toEqual([
    ["group", "citizens", "foreigners"],
    ["managers", 1, 1],
    ["workers", 0, 0],
  ]);
});

test("a date arrives with its look, beside the sentence of the one that could not be read", async () => {
  const error = { code: "#N/A", type: "CustomFunctionError" };
  const outcome = await called("TEST_END", [["17.08.2026"], ["32.13.2026"], [error]], null);
  expect(outcome).toEqual({
    value: [
      [expect.objectContaining({ type: "FormattedNumber", numberFormat: "dd.mm.yyyy" })],
      [expect.objectContaining({ valueType: "CustomFunctionError", code: "#VALUE!" })],
      [expect.objectContaining({ valueType: "CustomFunctionError", code: "#N/A" })],
    ],
  });
  const [, [unreadable]] = (outcome as { value: { message?: string }[][] }).value as [
    unknown,
    [{ message?: string }],
  ];
  expect(unreadable.message).toContain("32.13.2026");
});

test("a refusal arrives with its number and its sentence", async () => {
  const unread = await called("ROSTER_CHECK", [["x"]], null);
  expect(unread).toMatchObject({ error: INVALID_VALUE });
  const nobody = await called("QUOTA_OK", [staff[0], ["", "", ""]], asOf, null);
  expect(nobody).toMatchObject({ error: NOT_AVAILABLE });
  for (const outcome of [unread, nobody])
    expect((outcome as { sentence: string }).sentence.length).toBeGreaterThan(20);
});

test("calls that arrive together are answered each by its own number", async () => {
  const outcomes = await callAll(functions, [
    { name: "MCI", given: [asOf] },
    { name: "QUOTA_OK", given: [staff, asOf, noCards] },
  ]);
  expect(outcomes).toEqual([{ value: expect.any(Number) as number }, { value: false }]);
});

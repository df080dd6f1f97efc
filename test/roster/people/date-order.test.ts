import { mixedOrders, ordersOfColumn } from "../../../src/roster/people/date-order";

const column = (...cells: unknown[]) => [["Дата приема"], ...cells.map((cell) => [cell])];
const ordersIn = (...cells: unknown[]) => mixedOrders(column(...cells), 0, 1);

test("a column that is written day first here and month first there is named with the first row of each", () => {
  expect(ordersIn("06/11/2024", "25/12/2024", "26/12/2024", "12/27/2024", "12/28/2024")).toEqual({
    dayFirst: 2,
    monthFirst: 4,
  });
  expect(ordersIn("12/27/2024", "25/12/2024")).toEqual({ dayFirst: 2, monthFirst: 1 });
});

test.each([
  [["25.12.2024", "12/25/2024"], "by a dot and by a slash"],
  [["25-12-24", "12-25-24"], "with years of two digits"],
  [["25/12/2024 09:30", " 12/25/2024"], "with a time and a space"],
])("%j are mixed: %s", (cells) => {
  expect(ordersIn(...cells)).toEqual({ dayFirst: 1, monthFirst: 2 });
});

test.each([
  [["25/12/2024", "06/11/2024"], "the second can be read day first too"],
  [["12/25/2024", "06/11/2024"], "the second can be read month first too"],
  [["06/11/2024", "07/11/2024"], "nothing tells the order"],
  [["25/12/2024", "2024-12-25", "45 000", 45_000], "the others have no such order"],
  [["25/12/2024", "12/25/20245", "12/32/2024", "12.25"], "the others are no dates"],
  [[null, "", 0, { error: "#N/A" }], "nothing is there"],
])("%j are not mixed: %s", (cells) => {
  expect(ordersIn(...cells)).toBeNull();
});

test("rows above the first person say nothing", () => {
  expect(mixedOrders([["12/25/2024"], ["Дата приема"], ["25/12/2024"]], 0, 2)).toBeNull();
});

test.each<[readonly unknown[], ReturnType<typeof ordersOfColumn>["strokes"], string]>([
  [["06/11/2024", "25/12/2024"], { order: "dayFirst", row: 2 }, "by the one that can only be day first"],
  [["6/11/24", "6-16-20", "Sun, 06/16/2024"], { order: "monthFirst", row: 2 }, "by those of month first"],
  [["25.12.2024", "26/12/2024"], { order: "dayFirst", row: 2 }, "by the one with strokes"],
  [["25.12.2024", "06/11/2024"], null, "where only dots tell"],
  [["25.12.2024", "12/25/2024"], null, "where dots say otherwise"],
  [["25/12/2024", "12/25/2024"], null, "where both orders stand"],
  [["06/11/2024", 45_000], null, "where nothing tells"],
])("a column of %j has the order %j %s", (cells, order) => {
  expect(ordersOfColumn(column(...cells), 0, 1).strokes).toEqual(order);
});

test.each<[readonly unknown[], ReturnType<typeof ordersOfColumn>["dots"], string]>([
  [["05.06.2024", "25.12.2024"], null, "as people here write them"],
  [["05.06.2024", "06.16.2024"], { order: "monthFirst", row: 2 }, "by the one that can only be month first"],
  [["06/16/2024", "05.06.2024"], null, "where only strokes tell"],
  [["25/12/2024", "06.16.2024"], "mixed", "where strokes say otherwise"],
  [["25.12.2024", "31.12.2024", "12/25/2024", "12.25.2024"], "mixed", "where both orders stand"],
])("dots of a column of %j have the order %j %s", (cells, order) => {
  expect(ordersOfColumn(column(...cells), 0, 1).dots).toEqual(order);
});

import { readPeople, readPosts } from "../../../src/roster/words/number";

test.each<[unknown, number | null, number | null]>([
  [3, 3, 3],
  ["3", 3, 3],
  ["3 чел.", 3, 3],
  ["3 человека", 3, 3],
  ["3 адам", 3, 3],
  ["2 места", null, 2],
  ["2 ед.", null, 2],
  ["2 орын", null, 2],
  ["2 posts", null, 2],
  ["2-3", null, null],
  ["5 (пять)", null, null],
  ["несколько", null, null],
  [0.5, null, null],
  ["0,5 ставки", null, null],
])("%p is %p people and %p posts", (cell, people, posts) => {
  expect([readPeople(cell as string), readPosts(cell as string)]).toEqual([people, posts]);
});

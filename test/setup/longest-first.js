const Sequencer = require("@jest/test-sequencer").default;

/**
 * The walk through all views takes longer than any other file, then a file that only names others, and what runs in the
 * browser takes longer than the rest; of the long run a few files are more than half, some of them short.
 */
const FIRST = [
  ...["/test/browser/pane-views", "/test/browser/pane-tasks", "/test/browser/"],
  ...["/check.lost-row.", "/written-sheets/", "/check.honesty.", "/break-day.", "/forecast.properties."],
];

/**
 * Begins with what takes longest, so that no core waits for the other at the end.
 *
 * Jest knows how long a file took from the run before; on a machine that has not run the tests yet it goes by the size
 * of the files, and a short file that walks through much would come last.
 */
module.exports = class LongestFirst extends Sequencer {
  async sort(tests) {
    return (await super.sort(tests)).sort((a, b) => rank(a) - rank(b));
  }
};

function rank({ path }) {
  const place = FIRST.findIndex((part) => path.includes(part));
  return place < 0 ? FIRST.length : place;
}

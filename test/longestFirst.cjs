const { createRequire } = require('node:module');

// Jest's own, by way of jest: it is no dependency of ours.
const core = createRequire(require.resolve('jest')).resolve('@jest/core');
const { default: Sequencer } = createRequire(core)('@jest/test-sequencer');

/**
 * The files that take longest, longest first: begun last, one of them would keep one core busy while the other waits. Jest orders by
 * what it remembers of former runs, and a fresh clone remembers nothing; a name that is gone or missing here costs time only.
 */
const longest = [
  'browser/workbench',
  'browser/journey',
  'browser/findings',
  'browser/regulation',
  'browser/accessibility',
  'browser/build',
  'workbook/operations.contract',
  'workbook/faults.contract',
  'workbook/savedChart',
  'workbook/stoppedRefresh.contract',
  'cli/road',
  'rules/faults.property',
  'regulation/hostile',
  'workbook/chartRefresh.contract',
  'locales/locales',
  'workbook/editSamples.contract',
  'workbook/chartPages.contract',
  'workbook/readFile',
  'rules/engine',
  'regulation/hostileWord',
  'cli/regulation',
  'workbook/summaries.contract',
  'workbook/oddWorkbooks.contract',
  'workbook/writeRead.property',
  'chart/chartPages',
  'chart/chartOrganisation',
  'chart/realCharts',
  'organisation/compare/laws',
  'cli/chart',
  'regulation/write.property',
  'workbook/applyPlan.property',
  'organisation/structure',
  'workbench/files/cells.property',
  'organisation/planning/changes',
].map((name) => `/test/${name}.test.ts`);

module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    return super.sort(tests).sort((one, other) => placeOf(one) - placeOf(other));
  }
};

/** Where a file stands among the longest; behind all of them where it is none, in jest's own order. */
function placeOf({ path }) {
  const place = longest.findIndex((end) => path.split('\\').join('/').endsWith(end));
  return place < 0 ? longest.length : place;
}

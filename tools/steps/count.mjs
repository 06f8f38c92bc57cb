// Counts tests: node tools/steps/count.mjs ctest|node LOG prints "PASSED FAILED".
import fs from 'node:fs';

// Counts by ctest's LastTest.log: a doctest program by its cases, any other entry as one test.
function count_ctest(log) {
  let [passed, failed] = [0, 0];
  for (const entry of log.split(/^\d+\/\d+ Testing: /m).slice(1)) {
    const good = /^Test Passed\.$/m.test(entry);
    const cases = /^\[doctest\] test cases:\s*\d+ \|\s*(\d+) passed \|\s*(\d+) failed/m.exec(
      entry.replace(/\x1b\[[0-9;]*m/g, ''));
    if (cases) {
      passed += Number(cases[1]);
      failed += Number(cases[2]);
      if (!good && Number(cases[2]) === 0) failed += 1; // a crash or a leak after the last case
    } else if (good) {
      passed += 1;
    } else {
      failed += 1;
    }
  }
  return [passed, failed];
}

// Counts by the closing lines of node's spec reporter.
function count_node(log) {
  const figure = (name) => Number(new RegExp(`^\\S+ ${name} (\\d+)$`, 'm').exec(log)?.[1] ?? 0);
  return [figure('pass'), figure('fail') + figure('cancelled')];
}

const [kind, file] = process.argv.slice(2);
const log = fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : '';
console.log((kind === 'ctest' ? count_ctest : count_node)(log).join(' '));

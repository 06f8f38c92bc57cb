// The page of text for browsers that cannot run the app, as a file of dist/.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { dist } from '../browser/support/app.mjs';

test('it is not kept on devices whose browsers run the app', () => {
  assert.doesNotMatch(fs.readFileSync(path.join(dist, 'service.js'), 'utf8'), /text\.html/);
});

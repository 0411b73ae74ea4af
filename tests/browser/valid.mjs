// What html-validate has to say of saved pages: `node valid.mjs MODULES FOLDER` reads every file in FOLDER and writes an
// array of { page, rule, message, at } as JSON. MODULES is where `tests/run` has installed html-validate.
import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const [modules, folder] = process.argv.slice(2);
const { HtmlValidate, StaticConfigLoader } = createRequire(join(modules, '/'))('html-validate');

const validator = new HtmlValidate(new StaticConfigLoader({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:standard'],
  rules: {
    // A key stands in an address once for each of its values, and so it does in a form.
    'form-dup-name': 'off',
    // What is compared, and of whom a page is, is what tells one tab from another, and names are as long as they are.
    'long-title': 'off',
  },
}));

const found = [];
for (const page of readdirSync(folder).sort()) {
  const report = validator.validateStringSync(readFileSync(join(folder, page), 'utf8'), page);
  for (const { ruleId, message, selector, line } of report.results.flatMap(it => it.messages)) {
    found.push({ page, rule: ruleId, message, at: selector ?? `line ${line}` });
  }
}
process.stdout.write(JSON.stringify(found));

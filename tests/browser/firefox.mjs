// The main pages in Firefox: `node firefox.mjs ADDRESS`, where ADDRESS is that of a running site. What Chromium is asked
// in the other tests is not asked again; here it is whether a browser of another make shows the pages at all.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const site = process.argv[2];
const FOUR = ['barn-i-rusfamilier', 'familiestue-nyborg', 'pip-klubben', 'stine-sofie-hverdagspakke'].map(id => `p=${id}`).join('&');
const PAGES = [
  '/', '/tiltak?q=rus', '/tiltak/pip-klubben', `/sammenlign?${FOUR}`, '/finn-tiltak?age-from=4&age-to=8', '/finn-tiltak?staff=x',
  '/planlegg/pip-klubben?reach=20', '/planlegg/pip-klubben?reach=-5', `/saksframlegg?${FOUR}`, '/kunnskapskart', '/kilder', '/om',
  '/personvern', '/tilgjengelighet', '/en/tiltak/pip-klubben', '/finnes-ikke',
];

/** What is wrong with the page, as a list of words. A string, because it is run in the page. */
const LOOK = `
  const wrong = [];
  if (document.querySelectorAll('h1').length !== 1) wrong.push('not one h1');
  if (!document.title) wrong.push('no title');
  if (![...document.fonts].some(it => it.family.includes('Inter') && it.status === 'loaded')) wrong.push('Inter is not loaded');
  if (getComputedStyle(document.body).display !== 'flex') wrong.push('the stylesheet is not read');
  const width = document.documentElement.scrollWidth;
  if (width > innerWidth) wrong.push('it is ' + width + ' px wide in a window of ' + innerWidth);
  const summary = document.querySelector('main details:not([open]) > summary');
  if (summary?.checkVisibility()) {
    summary.click();
    const inside = summary.nextElementSibling;
    if (!summary.parentElement.open || !inside.checkVisibility()) wrong.push('what opens does not: ' + summary.textContent);
  }
  const summed = document.querySelector('.ds-error-summary');
  if (summed && document.activeElement !== summed) wrong.push('focus is not on what is wrong');
  return wrong;`;

const profile = mkdtempSync(join(tmpdir(), 'firefox-'));
const port = 20000 + process.pid % 20000;
const settings = {
  'marionette.port': port, 'ui.prefersReducedMotion': 1, 'network.proxy.type': 1, 'network.proxy.http': '127.0.0.1', 'network.proxy.http_port': 9,
  'network.proxy.ssl': '127.0.0.1', 'network.proxy.ssl_port': 9, 'network.proxy.allow_hijacking_localhost': false,
  'app.update.auto': false, 'datareporting.policy.dataSubmissionEnabled': false, 'browser.shell.checkDefaultBrowser': false,
};
const lines = Object.entries(settings).map(([key, value]) => `user_pref(${JSON.stringify(key)}, ${JSON.stringify(value)});\n`);
writeFileSync(join(profile, 'user.js'), lines.join(''));
const program = process.env.FIREFOX ?? 'firefox-esr';
const browser = spawn(program, ['--headless', '--marionette', '--remote-allow-system-access', '--profile', profile, '--no-remote'], { stdio: 'ignore' });
browser.on('error', error => { throw error; });

const sleep = milliseconds => new Promise(done => setTimeout(done, milliseconds));

/** Firefox's own protocol: messages of JSON, each after its length in bytes. */
async function reach() {
  for (let n = 0; n < 120; n++) {
    const socket = connect(port, '127.0.0.1');
    const is_there = await new Promise(done => socket.once('connect', () => done(true)).once('error', () => done(false)));
    if (is_there) return socket;
    await sleep(500);
  }
  throw new Error('Firefox does not answer');
}

const socket = await reach();
const waiting = new Map();
let received = Buffer.alloc(0);
socket.on('data', data => {
  received = Buffer.concat([received, data]);
  for (;;) {
    const colon = received.indexOf(':');
    const length = Number(received.subarray(0, colon));
    if (colon < 0 || received.length < colon + 1 + length) return;
    const message = JSON.parse(received.subarray(colon + 1, colon + 1 + length));
    received = received.subarray(colon + 1 + length);
    // The first says who speaks.
    if (!Array.isArray(message)) continue;
    const [, id, error, result] = message;
    const { done, fail } = waiting.get(id);
    if (error) fail(new Error(`${error.error}: ${error.message}`));
    else done(result);
  }
});

let sent = 0;
function ask(name, parameters = {}) {
  const text = JSON.stringify([0, ++sent, name, parameters]);
  socket.write(`${Buffer.byteLength(text)}:${text}`);
  return new Promise((done, fail) => waiting.set(sent, { done, fail }));
}

const run = async script => (await ask('WebDriver:ExecuteScript', { script, args: [] })).value;

/** What the browser complains of: scripts that fail, and what the Content-Security-Policy refuses. */
async function complaints() {
  await ask('Marionette:SetContext', { value: 'chrome' });
  const said = await run(`
    const said = Services.console.getMessageArray().filter(it => it instanceof Ci.nsIScriptError)
      .filter(it => (it.flags & Ci.nsIScriptError.warningFlag) === 0 && it.sourceName.startsWith('${site}'))
      .map(it => it.errorMessage);
    Services.console.reset();
    return said;`);
  await ask('Marionette:SetContext', { value: 'content' });
  return said;
}

const wrong = [];
try {
  await ask('WebDriver:NewSession', {});
  for (const [width, height] of [[1280, 900], [500, 800]]) {
    await ask('WebDriver:SetWindowRect', { width, height });
    for (const page of PAGES) {
      await ask('WebDriver:Navigate', { url: site + page });
      await run('return document.fonts.ready.then(() => true)');
      const found = [...await run(LOOK), ...await complaints()];
      wrong.push(...found.map(it => `${page} at ${width} px: ${it}`));
    }
  }
  await ask('WebDriver:Navigate', { url: `${site}/` });
  await run("const q = document.querySelector('#q'); q.focus(); q.value = 'pip'; q.dispatchEvent(new Event('input', { bubbles: true }))");
  let options = 0;
  for (let n = 0; n < 50 && !options; n++) {
    await sleep(100);
    options = await run("return document.querySelectorAll('[role=option]').length");
  }
  if (!options) wrong.push('/: nothing is suggested');
} finally {
  await Promise.race([ask('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => {}), sleep(3000)]);
  browser.kill();
  socket.destroy();
  await sleep(500);
  rmSync(profile, { recursive: true, force: true });
}
console.log(wrong.length ? wrong.join('\n') : `${PAGES.length} pages are as they should be in Firefox`);
process.exitCode = wrong.length ? 1 : 0;

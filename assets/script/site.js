// What is added for a browser that runs scripts. Every page is whole without it: the search box is a field in a form,
// results are pages with addresses of their own. Nothing is stored, nothing is asked for elsewhere.

/** Elements that are made here, and that no page of the server's knows of. */
const made = new WeakSet();

function make(name, attributes, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children);
  made.add(element);
  return element;
}

// 1. Suggestions while somebody types.
//
// An editable combobox whose list is chosen from by hand, as in the ARIA Authoring Practices. Focus stays in the field;
// aria-activedescendant says which option the arrows have come to. An option is a link, so that choosing it is following
// it, however it is chosen.

/** One letter begins nearly everything. */
const FEWEST_LETTERS = 2;
/** Shorter than the pause between two words, longer than that between two letters. */
const PAUSE = 120;

function suggest(input) {
  const list = make('div', {
    id: `${input.id}-forslag`, class: 'suggestions', role: 'listbox', 'aria-label': input.dataset.suggestionsLabel, hidden: '',
  });
  const status = make('div', { class: 'ds-sr-only', role: 'status' });
  let active = -1;
  let pause, asking;

  const isOpen = () => !list.hidden;
  const hasEnough = () => [...input.value.trim()].length >= FEWEST_LETTERS;

  function goTo(number) {
    list.children[active]?.setAttribute('aria-selected', 'false');
    active = number;
    const option = list.children[active];
    option?.setAttribute('aria-selected', 'true');
    option?.scrollIntoView({ block: 'nearest' });
    if (option) input.setAttribute('aria-activedescendant', option.id);
    else input.removeAttribute('aria-activedescendant');
  }

  function show(options, said) {
    goTo(-1);
    list.replaceChildren(...options);
    list.hidden = options.length === 0;
    input.setAttribute('aria-expanded', String(isOpen()));
    status.textContent = said;
  }

  function stop() {
    clearTimeout(pause);
    asking?.abort();
  }

  function close() {
    stop();
    show([], '');
  }

  function option({ label, known_as, sort, sort_label, count, href }, number) {
    const knownAs = known_as ? [' ', make('span', { class: 'suggestion-known-as' }, `(${known_as})`)] : [];
    const name = make('span', { class: 'suggestion-label' }, label, ...knownAs);
    const about = make('span', { class: 'suggestion-sort' }, sort === 'programme' ? sort_label : `${sort_label} (${count})`);
    const attributes = { id: `${list.id}-${number}`, role: 'option', 'aria-selected': 'false', tabindex: '-1', href, 'data-sort': sort };
    return make('a', attributes, name, ' ', about);
  }

  async function ask() {
    stop();
    const { signal } = (asking = new AbortController());
    try {
      const url = new URL(input.dataset.suggestions, location);
      url.searchParams.set('q', input.value);
      const answer = await fetch(url, { signal });
      const { suggestions, status } = await answer.json();
      // Whoever has gone on does not want a list to open behind them.
      if (!signal.aborted && document.activeElement === input) show(suggestions.map(option), status);
    } catch {
      // Without suggestions it is a search box like any other.
      if (!signal.aborted) close();
    }
  }

  function press(event) {
    const { key } = event;
    if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      if (!hasEnough()) return;
      event.preventDefault();
      const n = list.children.length;
      if (!isOpen()) ask();
      else if (key === 'ArrowDown') goTo((active + 1) % n);
      else goTo(active > 0 ? active - 1 : n - 1);
    } else if (key === 'Enter' && active >= 0) {
      event.preventDefault();
      list.children[active].click();
    } else if (key === 'Escape' && isOpen()) {
      event.preventDefault();
      close();
    } else if (key === 'Escape') {
      // A second press empties the field, as it does in any search field.
      input.value = '';
      input.dispatchEvent(new Event('input', { bubbles: true }));
    } else if (key === 'Enter' || key === 'Tab') {
      close();
    } else if (['Home', 'End', 'ArrowLeft', 'ArrowRight'].includes(key)) {
      // They move in the text again.
      goTo(-1);
    }
  }

  // A live region is heard only when it was there before what it says, so both come with focus, not with the letters.
  function prepare() {
    if (list.isConnected) return;
    input.closest('.search-box').append(list, status);
    input.setAttribute('aria-controls', list.id);
  }

  input.setAttribute('role', 'combobox');
  input.setAttribute('aria-autocomplete', 'list');
  input.setAttribute('aria-expanded', 'false');
  input.addEventListener('focus', prepare);
  if (document.activeElement === input) prepare();
  input.addEventListener('input', () => {
    stop();
    goTo(-1);
    if (hasEnough()) pause = setTimeout(ask, PAUSE);
    else close();
  });
  input.addEventListener('keydown', press);
  input.addEventListener('blur', close);
  input.form.addEventListener('submit', close);
  // Focus stays in the field while an option is pressed, or the list would be gone before the click.
  list.addEventListener('mousedown', event => event.preventDefault());
  list.addEventListener('click', () => setTimeout(close));
}

// 2. Results that change in place.
//
// What a form or a link on the page of results leads to is fetched as the page that it is, and this page is made like it.
// Every element that both have is kept, and so are focus, what stands open, and the live region that says how many hits
// there are. The address is the state: going back fetches the address that one comes to.

/** Makes one element like another, and keeps what a visitor has done with it. */
function become(old, wanted, isLeft) {
  if (old.nodeType !== Node.ELEMENT_NODE) {
    if (old.data !== wanted.data) old.data = wanted.data;
    return;
  }
  // What stands open is the visitor's; what a combobox is at the moment is known above.
  const isOwn = name => name === 'tabindex' || (name === 'open' && old.matches('details')) || old.matches('[role=combobox]');
  for (const { name } of [...old.attributes]) if (!wanted.hasAttribute(name) && !isOwn(name)) old.removeAttribute(name);
  for (const { name, value } of wanted.attributes) if (old.getAttribute(name) !== value && !isOwn(name)) old.setAttribute(name, value);
  // The same words again are said again: something was done.
  if (old.matches('[role=status]')) old.replaceChildren(...wanted.childNodes);
  else becomeInside(old, wanted, isLeft);
  if (old.matches('input, select') && !isLeft(old)) {
    old.value = wanted.value;
    old.checked = wanted.checked;
  }
}

function becomeInside(old, wanted, isLeft) {
  const rest = [...old.childNodes].filter(it => !made.has(it));
  const pairs = [...wanted.childNodes].map(it => {
    const at = rest.findIndex(other => isSame(other, it));
    return [at < 0 ? null : rest.splice(at, 1)[0], it];
  });
  // First away with what is gone: what is moved loses focus.
  rest.forEach(it => it.remove());
  let next = old.firstChild;
  for (const [kept, it] of pairs) {
    if (kept) become(kept, it, isLeft);
    const node = kept ?? document.importNode(it, true);
    if (node === next) next = node.nextSibling;
    else old.insertBefore(node, next);
  }
}

const isSame = (one, other) =>
  one.nodeName === other.nodeName && one.className === other.className && name(one) === name(other);

/** What an element is called. A hit is called after the programme in it. */
const name = it => it.id || (it.localName === 'li' && it.querySelector('[id]')?.id) || '';

function refreshInPlace() {
  const address = url => url.pathname + url.search;
  /** Whether it leads to this page, in another state. */
  const isHere = url => url.origin === location.origin && url.pathname === location.pathname;
  const leadsHere = form => form?.method === 'get' && isHere(new URL(form.action));
  let shown = address(location);
  let loading;
  /** What has been written in since the last page was asked for. */
  let typing;

  /** The address that a form leads to; what is not filled in, or is as usual, is left out. */
  function filled(form, button) {
    const url = new URL(form.action);
    const isUsual = name => form.elements.namedItem(name)?.selectedIndex === 0;
    url.search = new URLSearchParams([...new FormData(form, button)].filter(([name, value]) => value !== '' && !isUsual(name)));
    return url;
  }

  /** Which control has focus, whatever number it has in its list. */
  const sameControl = (one, other) =>
    one.name && one.name === other.name && one.type === other.type && (!/checkbox|radio/.test(one.type) || one.value === other.value);

  async function go(url, { isBack = false, leadsToHits = () => false, top = null } = {}) {
    loading?.abort();
    const { signal } = (loading = new AbortController());
    typing = null;
    const region = document.querySelector('main section.hits') ?? document.querySelector('main');
    region.setAttribute('aria-busy', 'true');
    try {
      const answer = await fetch(url, { signal });
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      if (signal.aborted) return;
      if (!answer.ok || page.documentElement.dataset.page !== 'results') throw new Error(answer.statusText);
      if (!isBack && address(url) !== shown) {
        history.replaceState({ top: scrollY }, '');
        history.pushState(null, '', url);
      }
      shown = address(url);
      document.title = page.title;
      // A live region that is busy says nothing.
      region.removeAttribute('aria-busy');
      // What is chosen for a comparison stays chosen, and what has been typed since is not taken away.
      const had = document.activeElement.cloneNode();
      become(document.body, page.body, it => !leadsHere(it.form) || it === typing);
      if (top !== null) scrollTo({ top, behavior: 'instant' });
      settle(had, leadsToHits);
    } catch {
      // Whatever it was, the browser knows what to do, and what to say.
      if (signal.aborted) return;
      if (isBack) location.reload();
      else location.assign(url);
    }
  }

  /** Puts focus where it was, or on the heading of the hits when that is where one is going, or when it has gone. */
  function settle(had, leadsToHits) {
    const now = document.activeElement;
    const again = sameControl(had, now) ? now : [...document.querySelectorAll('main :is(input, select)')].find(it => sameControl(had, it));
    if (again) again.focus({ preventScroll: true });
    const heading = document.getElementById('treff');
    const isLost = document.activeElement === document.body && had.localName !== 'body';
    const leads = leadsToHits(heading);
    if (!heading || !(isLost || leads)) return;
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
    if (leads) heading.scrollIntoView();
  }

  /** After a search the hits are what one wants to see: a phone's keyboard lies over them, and so may the filters. */
  const isUnseen = heading => {
    const { top, bottom } = heading.getBoundingClientRect();
    return matchMedia('(pointer: coarse)').matches || top < 0 || bottom > innerHeight;
  };

  document.addEventListener('input', ({ target }) => { typing = target; });

  document.addEventListener('change', ({ target }) => {
    // Text is searched for when it is sent, not when it is left.
    if (!target.dataset.suggestions && leadsHere(target.form) && target.form.matches(':valid')) go(filled(target.form));
  });

  document.addEventListener('submit', event => {
    if (event.defaultPrevented) return;
    // Whoever goes elsewhere is not called back.
    if (!leadsHere(event.target)) return loading?.abort();
    event.preventDefault();
    go(filled(event.target, event.submitter), { leadsToHits: isUnseen });
  });

  document.addEventListener('click', event => {
    const link = event.target.closest('a[href]');
    const isPlain = !event.defaultPrevented && event.button === 0 && !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
    if (!link || !isPlain || link.target || (link.hash && address(link) === address(location))) return;
    if (!isHere(link) || !link.closest('main') || link.closest('.ds-breadcrumbs')) return loading?.abort();
    event.preventDefault();
    const leadsToHits = link.closest('nav') ? () => true : link.matches('[role=option]') ? isUnseen : undefined;
    go(new URL(link.href), { leadsToHits });
  });

  addEventListener('popstate', event => {
    // A jump within the page is no other page.
    if (address(location) !== shown) go(new URL(location.href), { isBack: true, top: event.state?.top ?? null });
  });
}

// 3. Copying a text.
//
// A button that is hidden until somebody can press it takes along what stands in a field, as it has been changed, and
// says so. Where a browser does not give the clipboard away, the text is chosen, for the visitor's own keys.

function copies(button) {
  const field = document.getElementById(button.dataset.copies);
  const status = document.getElementById(button.getAttribute('aria-describedby'));
  button.hidden = false;
  button.addEventListener('click', async () => {
    status.textContent = '';
    try {
      await navigator.clipboard.writeText(field.value);
      status.textContent = button.dataset.copied;
    } catch {
      field.focus();
      field.select();
      status.textContent = button.dataset.chosen;
    }
  });
}

document.querySelectorAll('button[data-copies]').forEach(copies);
document.querySelectorAll('input[data-suggestions]').forEach(suggest);
if (document.documentElement.dataset.page === 'results') refreshInPlace();

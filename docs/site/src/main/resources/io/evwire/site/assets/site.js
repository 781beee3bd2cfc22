// Theme and search of the reference site. Everything is local: the index and the library are loaded when somebody searches.
(() => {
  'use strict';
  const page = document.documentElement;
  const root = page.dataset.root;
  const stored = {
    get: () => { try { return localStorage.getItem('theme'); } catch { return null; } },
    set: theme => { try { localStorage.setItem('theme', theme); } catch { /* not kept */ } },
  };

  const button = document.getElementById('theme');
  const isDark = () => page.dataset.theme ? page.dataset.theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
  const label = () => { button.textContent = isDark() ? 'Light' : 'Dark'; };
  if (stored.get()) { page.dataset.theme = stored.get(); }
  label();
  button.addEventListener('click', () => {
    page.dataset.theme = isDark() ? 'light' : 'dark';
    stored.set(page.dataset.theme);
    label();
  });

  // A name is found whole and by its parts: SoCLimitReached, limit, reached.
  const parts = text => text.replace(/([a-z0-9])([A-Z])/g, '$1 $2').replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2');
  const words = text => [...new Set((text + ' ' + parts(text)).toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(Boolean))];

  let ready;
  const load = file => new Promise((done, failed) => {
    const script = document.createElement('script');
    script.src = root + 'assets/' + file;
    script.onload = done;
    script.onerror = failed;
    document.head.append(script);
  });
  const index = () => ready ??= (async () => {
    let entries;
    window.evwireSearch = data => { entries = data; };
    await Promise.all([load('minisearch.js'), load('search-data.js')]);
    const search = new MiniSearch({
      fields: ['title', 'exact', 'kind', 'text'],
      tokenize: (text, field) => field === 'exact' ? [text.toLowerCase()] : words(text),
      searchOptions: { boost: { exact: 12, title: 5 }, combineWith: 'AND', prefix: term => term.length > 2, tokenize: text => text.toLowerCase().split(/[^\p{L}\p{N}_.-]+/u).filter(Boolean).flatMap(whole => /[_.-]/.test(whole) ? whole.split(/[_.-]+/).filter(Boolean) : [whole]) },
    });
    search.addAll(entries.map(([title, kind, url, text], id) => ({ id, title, exact: title, kind, text, url })));
    return query => {
      const wanted = query.trim().toLowerCase();
      const rank = hit => {
        const title = entries[hit.id][0];
        const whole = title === query.trim() ? 2000 : title.toLowerCase() === wanted ? 1000 : 0;
        return whole + (title.toLowerCase().startsWith(wanted) ? 100 : 0) + hit.score;
      };
      return search.search(query).map(hit => ({ rank: rank(hit), entry: entries[hit.id] })).sort((a, b) => b.rank - a.rank).map(hit => hit.entry);
    };
  })();

  const item = ([title, kind, url, text]) => {
    const line = document.createElement('li');
    const link = document.createElement('a');
    const name = document.createElement('b');
    const where = document.createElement('span');
    link.href = root + url;
    name.textContent = title;
    where.textContent = kind + (text ? ': ' + text : '');
    link.append(name, where);
    line.append(link);
    return line;
  };

  const input = document.getElementById('q');
  const hits = document.getElementById('hits');
  const close = () => { hits.hidden = true; };
  input.addEventListener('focus', index, { once: true });
  input.addEventListener('input', async () => {
    const query = input.value;
    const find = await index();
    if (query !== input.value) { return; }
    const found = query.trim() ? find(query).slice(0, 12) : [];
    hits.replaceChildren(...found.map(item));
    hits.hidden = found.length === 0;
  });
  const move = (event, by) => {
    const links = [...hits.querySelectorAll('a')];
    const next = links.indexOf(document.activeElement) + by;
    event.preventDefault();
    (next < 0 ? input : links[Math.min(next, links.length - 1)])?.focus();
  };
  input.form.addEventListener('keydown', event => {
    if (event.key === 'Escape') { close(); input.focus(); }
    if (event.key === 'ArrowDown' && !hits.hidden) { move(event, 1); }
    if (event.key === 'ArrowUp' && !hits.hidden) { move(event, -1); }
  });
  document.addEventListener('click', event => { if (!input.form.contains(event.target)) { close(); } });
  document.addEventListener('keydown', event => {
    if (event.key === '/' && !/^(INPUT|TEXTAREA)$/.test(document.activeElement.tagName)) { event.preventDefault(); input.focus(); }
  });

  const results = document.getElementById('results');
  if (results) {
    const query = new URLSearchParams(location.search).get('q') ?? '';
    document.getElementById('query').value = query;
    if (query.trim()) {
      index().then(find => {
        const found = find(query);
        document.getElementById('count').textContent = found.length === 1 ? '1 result' : found.length + ' results';
        results.replaceChildren(...found.slice(0, 200).map(item));
      });
    }
  }

  // A link to a value opens what hides it.
  const open = () => {
    const target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    const hidden = target && target.closest('details');
    if (hidden) { hidden.open = true; target.scrollIntoView(); }
  };
  addEventListener('hashchange', open);
  open();
})();

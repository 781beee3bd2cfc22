'use strict';
// Whatever comes from the log becomes text, never markup.
const frames = JSON.parse(document.getElementById('data').textContent);
const $ = id => document.getElementById(id);
const el = (name, className, text) => {
  const made = document.createElement(name);
  if (className) made.className = className;
  if (text !== undefined && text !== null) made.textContent = text;
  return made;
};
const svg = (name, attributes) => {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
};
const marks = {valid: '✓', invalid: '✗', ignored: '–'};
const PAGE = 500;
let limit = PAGE;

const distinct = values => [...new Set(values.filter(value => value !== null && value !== undefined))].sort();
function choices(select, all, values) {
  select.append(new Option(all, ''));
  for (const value of values) select.append(new Option(value.length > 60 ? value.slice(0, 59) + '…' : value, value));
  select.hidden = values.length < 1;
}
choices($('station'), 'every station', distinct(frames.map(frame => frame.station)));
choices($('transaction'), 'every transaction', distinct(frames.map(frame => frame.transaction)));
choices($('action'), 'every action', distinct(frames.map(frame => frame.action)));
choices($('kind'), 'every frame', distinct(frames.map(frame => frame.frame)));

function chosen() {
  const words = $('words').value.toLowerCase();
  return frames.filter(frame => $(frame.verdict).checked
    && (!$('station').value || frame.station === $('station').value)
    && (!$('transaction').value || frame.transaction === $('transaction').value)
    && (!$('action').value || frame.action === $('action').value)
    && (!$('kind').value || frame.frame === $('kind').value)
    && (!words || frame.text.toLowerCase().includes(words)));
}

function pretty(text) {
  try { return JSON.stringify(JSON.parse(text), null, 2); } catch { return text; }
}
function row(frame) {
  const details = el('details', 'frame');
  details.id = 'frame-' + frame.line;
  const head = el('summary');
  head.append(el('span', 'faint mono', frame.line));
  head.append(el('span', 'faint mono time', frame.time || ''));
  const mark = el('span', frame.verdict, marks[frame.verdict]);
  mark.title = frame.verdict;
  head.append(mark);
  const arrow = frame.from === 'station' ? '→ ' : frame.from === 'csms' ? '← ' : '';
  head.append(el('span', null, arrow + (frame.frame || 'no frame')));
  head.append(el('span', frame.code ? 'ignored' : null, (frame.action || '') + (frame.code ? ' ' + frame.code : '')));
  head.append(el('span', 'faint mono id', frame.messageId || ''));
  details.append(head);
  details.addEventListener('toggle', () => {
    if (details.open && details.children.length < 2) details.append(inside(frame));
  });
  return details;
}
function inside(frame) {
  const box = el('div', 'inside');
  for (const fault of frame.violations) {
    const line = el('div', 'fault');
    line.append(el('span', 'invalid', fault.kind + ' '), el('code', null, fault.path || 'frame'), el('span', null, ' ' + fault.detail));
    box.append(line);
  }
  for (const fault of frame.tolerated) {
    const line = el('div', 'fault');
    line.append(el('span', 'ignored', 'let pass: ' + fault.kind + ' '), el('code', null, fault.path), el('span', null, ' ' + fault.detail));
    box.append(line);
  }
  if (frame.reason) box.append(el('div', 'ignored', 'ignored: ' + frame.reason));
  box.append(el('pre', null, pretty(frame.text)));
  if (frame.reply) box.append(el('div', 'faint', 'to be answered with'), el('pre', null, pretty(frame.reply)));
  return box;
}
function list() {
  const all = chosen();
  const place = $('frames');
  place.replaceChildren();
  let shown = all;
  if ($('grouped').checked) {
    const order = new Map();
    for (const frame of all) {
      const key = JSON.stringify([frame.station, frame.transaction]);
      if (!order.has(key)) order.set(key, []);
      order.get(key).push(frame);
    }
    const stations = distinct(all.map(frame => frame.station || ''));
    shown = stations.flatMap(station => [...order.values()].filter(group => (group[0].station || '') === station).flat());
  }
  let station, transaction;
  for (const frame of shown.slice(0, limit)) {
    if ($('grouped').checked) {
      if (frame.station !== station) {
        place.append(el('div', 'group', frame.station || 'station not told'));
        transaction = undefined;
      }
      if (frame.transaction !== transaction) {
        place.append(el('div', 'group inner', frame.transaction ? 'transaction ' + frame.transaction : 'no transaction'));
      }
      station = frame.station;
      transaction = frame.transaction;
    }
    place.append(row(frame));
  }
  if (shown.length > limit) {
    const more = el('button', null, 'show more of ' + (shown.length - limit));
    more.addEventListener('click', () => { limit += PAGE; list(); });
    place.append(more);
  }
  $('count').textContent = all.length + ' of ' + frames.length + ' frames';
  timeline(all);
}
function show(line) {
  let place = $('frame-' + line);
  if (!place) {
    for (const id of ['station', 'transaction', 'action', 'kind', 'words']) $(id).value = '';
    for (const id of ['valid', 'invalid', 'ignored']) $(id).checked = true;
    limit = Math.max(limit, frames.length);
    list();
    place = $('frame-' + line);
  }
  place.open = true;
  place.scrollIntoView({block: 'center'});
}

const WIDTH = 1200;
const LEFT = 150;
function scale(from, to, start, end) {
  return value => to === from ? (start + end) / 2 : start + (value - from) / (to - from) * (end - start);
}
const instant = time => time ? Date.parse(time) : NaN;
// A frame without a time passed about when the one before it did.
let last = frames.map(frame => instant(frame.time)).find(time => !isNaN(time));
const isTimed = last !== undefined;
for (const frame of frames) {
  const at = instant(frame.time);
  if (!isNaN(at)) last = at;
  frame.at = last;
}
function axis(place, x, from, to, height, isTime) {
  for (let i = from === to ? 2 : 0; i <= (from === to ? 2 : 4); i++) {
    const value = from + (to - from) * i / 4;
    place.append(svg('line', {x1: x(value), x2: x(value), y1: 0, y2: height - 18, class: 'grid'}));
    const label = svg('text', {x: x(value), y: height - 5, 'text-anchor': i === 4 ? 'end' : i === 0 ? 'start' : 'middle'});
    label.textContent = isTime ? new Date(value).toISOString().replace('T', ' ').slice(0, to - from < 10000 ? 23 : 19) : Math.round(value);
    place.append(label);
  }
}
function timeline(all) {
  const place = $('timeline');
  place.replaceChildren();
  const at = frame => isTimed ? frame.at : frame.line;
  const lanes = distinct(all.map(frame => frame.station || '')).slice(0, 40);
  const height = lanes.length * 24 + 30;
  place.setAttribute('viewBox', `0 0 ${WIDTH} ${height}`);
  if (!all.length) return;
  let from = Infinity, to = -Infinity;
  for (const frame of all) { from = Math.min(from, at(frame)); to = Math.max(to, at(frame)); }
  const x = scale(from, to, LEFT, WIDTH - 12);
  axis(place, x, from, to, height, isTimed);
  lanes.forEach((station, lane) => {
    const label = svg('text', {x: 8, y: lane * 24 + 20});
    label.textContent = station.length > 20 ? station.slice(0, 19) + '…' : station || 'station not told';
    place.append(label);
  });
  const step = Math.ceil(all.length / 4000);
  all.forEach((frame, index) => {
    const lane = lanes.indexOf(frame.station || '');
    if (lane < 0 || (index % step && frame.verdict !== 'invalid')) return;
    const top = lane * 24 + 6;
    const tick = svg('line', {x1: x(at(frame)), x2: x(at(frame)), y1: top, y2: top + 18, class: 'tick ' + frame.verdict});
    const title = svg('title', {});
    title.textContent = `${frame.line} ${frame.time || ''} ${frame.frame || ''} ${frame.action || ''}`;
    tick.append(title);
    tick.addEventListener('click', () => show(frame.line));
    place.append(tick);
  });
}

function meters() {
  const charts = new Map();
  for (const frame of frames) {
    for (const value of frame.meter) {
      const name = value.measurand + ', ' + value.unit;
      if (!charts.has(name)) charts.set(name, new Map());
      const of = [frame.station, value.evse, value.phase, value.location].filter(part => part).join(' · ') || 'station';
      const series = charts.get(name);
      if (!series.has(of)) series.set(of, []);
      series.get(of).push({at: instant(value.time), value: value.value, line: frame.line});
    }
  }
  const place = $('meters');
  if (!charts.size) place.append(el('p', 'faint', 'There are none.'));
  for (const [name, series] of charts) {
    place.append(el('div', 'group', name));
    const points = [...series.values()].flat();
    const height = 190;
    const chart = svg('svg', {viewBox: `0 0 ${WIDTH} ${height}`, role: 'img', 'aria-label': name});
    const bounds = key => {
      let least = Infinity, most = -Infinity;
      for (const point of points) { least = Math.min(least, point[key]); most = Math.max(most, point[key]); }
      return [least, most];
    };
    const [from, to] = bounds('at');
    const [low, high] = bounds('value');
    const x = scale(from, to, 90, WIDTH - 12);
    const y = scale(low, high, height - 32, 12);
    axis(chart, x, from, to, height, true);
    for (const value of low === high ? [low] : [low, (low + high) / 2, high]) {
      const label = svg('text', {x: 82, y: y(value) + 4, 'text-anchor': 'end'});
      label.textContent = Number(value.toPrecision(6));
      chart.append(label, svg('line', {x1: 90, x2: WIDTH - 12, y1: y(value), y2: y(value), class: 'grid'}));
    }
    const step = Math.ceil(points.length / 4000);
    const legend = el('div', 'legend');
    [...series].forEach(([of, values], index) => {
      const color = `var(--s${index % 6})`;
      const sorted = [...values].sort((a, b) => a.at - b.at);
      const line = svg('polyline', {class: 'series', points: sorted.map(p => x(p.at) + ',' + y(p.value)).join(' ')});
      line.style.stroke = color;
      chart.append(line);
      sorted.forEach((point, nth) => {
        if (nth % step) return;
        const dot = svg('circle', {class: 'dot', r: 3, cx: x(point.at), cy: y(point.value)});
        dot.style.fill = color;
        const title = svg('title', {});
        title.textContent = `${point.value} at ${new Date(point.at).toISOString()}, line ${point.line}`;
        dot.append(title);
        dot.addEventListener('click', () => show(point.line));
        chart.append(dot);
      });
      const entry = el('span', null, of);
      const sample = el('i');
      sample.style.background = color;
      entry.prepend(sample);
      legend.append(entry);
    });
    place.append(chart, legend);
  }
}
function faults() {
  const place = $('faults');
  const wrong = frames.filter(frame => frame.violations.length);
  if (!wrong.length) place.append(el('li', 'faint', 'There are none.'));
  for (const frame of wrong.slice(0, 200)) {
    const item = el('li');
    const link = el('a', null, 'line ' + frame.line);
    link.href = '#frame-' + frame.line;
    link.addEventListener('click', event => { event.preventDefault(); show(frame.line); });
    const first = frame.violations[0];
    item.append(link, el('span', null, ` ${frame.frame || ''} ${frame.action || ''} `), el('code', null, first.path || 'frame'),
      el('span', null, ` ${first.detail} (${first.kind})` + (frame.violations.length > 1 ? ` and ${frame.violations.length - 1} more` : '')));
    place.append(item);
  }
  if (wrong.length > 200) place.append(el('li', 'faint', `and ${wrong.length - 200} more: leave only ✗ in the filter`));
}

const counted = verdict => frames.filter(frame => frame.verdict === verdict).length;
$('summary').textContent = `${frames.length} frames: ${counted('valid')} valid, ${counted('invalid')} invalid, ${counted('ignored')} ignored`;
for (const id of ['station', 'transaction', 'action', 'kind', 'words', 'valid', 'invalid', 'ignored', 'grouped']) {
  $(id).addEventListener('input', () => { limit = PAGE; list(); });
}
faults();
list();
meters();

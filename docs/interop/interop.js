'use strict';
// Usage: node interop.js EVWIRE, where ocpp-rpc is installed. Exit status 0: everything was understood on both sides.
const {spawn} = require('node:child_process');
const {mkdtempSync, rmSync, writeFileSync} = require('node:fs');
const {tmpdir} = require('node:os');
const {join} = require('node:path');
const {RPCClient, RPCServer} = require('ocpp-rpc');
const samples = require('./samples.js')(require('ocpp-rpc/lib/schemas/ocpp2_0_1.json'));

const EVWIRE = process.argv[2];
const FOLDER = mkdtempSync(join(tmpdir(), 'interop-'));
const PROTOCOL = 'ocpp2.0.1';
const STATIONS = 40;
const ROUNDS = 10;
const OF_STATION = ['Authorize', 'BootNotification', 'ClearedChargingLimit', 'DataTransfer', 'FirmwareStatusNotification',
  'Get15118EVCertificate', 'GetCertificateStatus', 'Heartbeat', 'LogStatusNotification', 'MeterValues', 'NotifyChargingLimit',
  'NotifyCustomerInformation', 'NotifyDisplayMessages', 'NotifyEVChargingNeeds', 'NotifyEVChargingSchedule', 'NotifyEvent',
  'NotifyMonitoringReport', 'NotifyReport', 'PublishFirmwareStatusNotification', 'ReportChargingProfiles',
  'ReservationStatusUpdate', 'SecurityEventNotification', 'SignCertificate', 'StatusNotification', 'TransactionEvent'];
const ALL = Object.keys(samples).filter(id => id.endsWith('.req')).map(id => id.slice('urn:'.length, -'.req'.length));
const OF_CSMS = ALL.filter(action => !OF_STATION.includes(action) || action === 'DataTransfer');
// What a CSMS or a station without certificates cannot answer.
const UNSUPPORTED = ['Get15118EVCertificate', 'GetCertificateStatus'];

// Nothing outlives this program, however it ends.
const children = new Set();
process.on('exit', () => {
  children.forEach(child => child.kill('SIGTERM'));
  rmSync(FOLDER, {recursive: true, force: true});
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => process.exit(1));

const faults = [];
const check = (condition, what) => { if (!condition) faults.push(what); };
const request = (action, full) => samples[`urn:${action}.req`][full];
const response = (action, full) => samples[`urn:${action}.conf`][full];

/** A program of the tool: its lines as they come, and its end. */
function program(...words) {
  const child = spawn(EVWIRE, words, {stdio: ['ignore', 'pipe', 'inherit']});
  children.add(child);
  const lines = [];
  let rest = '';
  const waiting = [];
  child.stdout.setEncoding('utf8').on('data', chunk => {
    const parts = (rest + chunk).split('\n');
    rest = parts.pop();
    lines.push(...parts);
    waiting.splice(0).forEach(look => look());
  });
  const ended = new Promise(resolve => child.on('close', (code, signal) => { children.delete(child); resolve(code ?? signal); }));
  const until = (condition, what) => new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`${words[0]}: no ${what}`)), 60_000);
    const look = () => condition() ? (clearTimeout(timer), resolve()) : waiting.push(look);
    look();
  });
  const frames = () => lines.filter(line => line.startsWith('{')).map(line => JSON.parse(line));
  return {lines, frames, ended, until, end: () => { child.kill('SIGTERM'); return ended; }};
}

async function csms(...options) {
  const started = program('csms', '--versions', '2.0.1', '--format', 'json', ...options);
  await started.until(() => started.lines.length > 0, 'first line');
  started.url = started.lines[0].replace('listening on ', '').replace(/\/$/, '');
  return started;
}

function file(name, actions) {
  const path = join(FOLDER, name);
  const lines = actions.flatMap(action => [0, 1].map(full => JSON.stringify([2, `${action}-${full}`, action, request(action, full)])));
  writeFileSync(path, lines.join('\n') + '\n');
  return path;
}

const strict = what => end => end.on('strictValidationFailure', ({error}) => faults.push(`${what}: ${error.message}`));

async function station(url, identity, handle) {
  const client = new RPCClient({endpoint: url, identity, protocols: [PROTOCOL], strictMode: true, reconnect: false});
  strict(identity)(client);
  if (handle) client.handle(handle);
  await client.connect();
  return client;
}

async function server(opened) {
  const made = new RPCServer({protocols: [PROTOCOL], strictMode: true});
  made.on('client', client => { strict('server')(client); opened(client); });
  const http = await made.listen(0, '127.0.0.1');
  return {url: `ws://127.0.0.1:${http.address().port}/`, close: () => made.close({force: true})};
}

/** Calls each action; what is not supported must be said so. */
async function callAll(end, actions, who) {
  let answered = 0;
  for (const action of actions) {
    for (const full of [0, 1]) {
      try {
        await end.call(action, request(action, full));
        answered++;
        check(!UNSUPPORTED.includes(action), `${who}: ${action} was answered`);
      } catch (error) {
        check(error.rpcErrorCode === 'NotSupported' && UNSUPPORTED.includes(action), `${who}: ${action}: ${error.message}`);
      }
    }
  }
  return answered;
}

async function stationCallsOurCsms() {
  const ours = await csms();
  const client = await station(ours.url, 'CALLER');
  const answered = await callAll(client, OF_STATION, 'station -> evwire csms');
  await client.close();
  check(await ours.end() === 0, 'evwire csms ends with 0');
  check(ours.frames().every(frame => frame.verdict === 'valid'), 'evwire csms finds all valid');
  return `${OF_STATION.length} actions of a station to evwire csms, ${answered} CALLs answered`;
}

async function ourCsmsCallsStation() {
  const ours = await csms('--send', file('send.ndjson', OF_CSMS));
  const got = [];
  let round = 0;
  const client = await station(ours.url, 'CALLED', ({method}) => { got.push(method); return response(method, round++ % 2); });
  await client.call('BootNotification', request('BootNotification', 0));
  await ours.until(() => ours.frames().filter(frame => frame.from === 'station' && frame.frame === 'CALLRESULT').length === OF_CSMS.length * 2,
    'answer to each CALL');
  await client.close();
  await ours.end();
  check(ours.frames().every(frame => frame.verdict === 'valid'), 'evwire csms finds all answers valid');
  check(OF_CSMS.every(action => got.filter(name => name === action).length === 2), 'the station got each action twice');
  return `${OF_CSMS.length} actions of evwire csms to a station, ${got.length} CALLs answered`;
}

async function ourStationCallsServer() {
  const got = [];
  let round = 0;
  const theirs = await server(client => client.handle(({method}) => { got.push(method); return response(method, round++ % 2); }));
  const ours = program('station', '--url', theirs.url, '--id', 'OURS', '--version', '2.0.1', '--format', 'json',
    '--script', file('script.ndjson', OF_STATION));
  check(await ours.ended === 0, 'evwire station ends with 0');
  await theirs.close();
  check(ours.frames().every(frame => frame.verdict === 'valid'), 'evwire station finds all answers valid');
  check(OF_STATION.every(action => got.filter(name => name === action).length === 2), 'the CSMS got each action twice');
  return `${OF_STATION.length} actions of evwire station to a CSMS, ${got.length} CALLs answered`;
}

async function serverCallsOurStation() {
  let connected;
  const booted = new Promise(resolve => { connected = resolve; });
  const theirs = await server(client => client.handle(({method}) => {
    if (method === 'Heartbeat') connected(client);
    return response(method, 0);
  }));
  const hello = join(FOLDER, 'hello.ndjson');
  writeFileSync(hello, '[2,"hello","Heartbeat",{}]\n');
  const ours = program('station', '--url', theirs.url, '--id', 'OURS', '--version', '2.0.1', '--format', 'json', '--script', hello, '--stay');
  const client = await booted;
  const answered = await callAll(client, OF_CSMS, 'CSMS -> evwire station');
  check(await ours.end() === 0, 'evwire station ends with 0 when terminated');
  await theirs.close();
  return `${OF_CSMS.length} actions of a CSMS to evwire station, ${answered} CALLs answered`;
}

async function wholeSession() {
  const theirs = await server(client => client.handle(({method}) => method === 'BootNotification'
    ? {currentTime: new Date().toISOString(), interval: 60, status: 'Accepted'}
    : method === 'Authorize' ? {idTokenInfo: {status: 'Accepted'}} : response(method, 0)));
  const ours = program('station', '--url', theirs.url, '--id', 'OURS', '--version', '2.0.1', '--format', 'json');
  check(await ours.ended === 0, 'the session ends with 0');
  await theirs.close();
  const events = ours.frames().filter(frame => frame.frame === 'CALLRESULT' && frame.action === 'TransactionEvent').length;
  check(events >= 3, 'a whole transaction');
  return `a session of evwire station with a CSMS, ${events} TransactionEvents answered`;
}

async function manyStations() {
  const ours = await csms();
  let answered = 0;
  await Promise.all(Array.from({length: STATIONS}, async (_, index) => {
    const client = await station(ours.url, `CS-${index}`);
    for (let i = 0; i < ROUNDS; i++) {
      client.sendRaw('[2,"broken');
      client.sendRaw('[3,"unknown",{}]');
      client.sendRaw('[4,"unknown","GenericError","",{}]');
      const answer = await client.call('Authorize', request('Authorize', i % 2));
      if (answer.idTokenInfo.status === 'Accepted') answered++;
    }
    await client.close();
  }));
  await ours.end();
  check(answered === STATIONS * ROUNDS, 'each CALL of each station is answered');
  const counts = ours.frames().filter(frame => frame.from === 'station').reduce((sum, frame) => ({...sum, [frame.verdict]: (sum[frame.verdict] ?? 0) + 1}), {});
  check(counts.valid === answered && counts.invalid === answered && counts.ignored === 2 * answered, `verdicts ${JSON.stringify(counts)}`);
  return `${STATIONS} stations at once to evwire csms, ${answered} CALLs answered between ${counts.invalid + counts.ignored} texts that ask nothing`;
}

(async () => {
  for (const run of [stationCallsOurCsms, ourCsmsCallsStation, ourStationCallsServer, serverCallsOurStation, wholeSession, manyStations]) {
    console.log(await run());
  }
  faults.forEach(fault => console.error(`FAULT: ${fault}`));
  process.exit(faults.length ? 1 : 0);
})().catch(error => { console.error(error); process.exit(1); });

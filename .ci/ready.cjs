'use strict';
// Runs before every command and says in plain words what keeps it from starting.
// Old syntax only, for it must run on a Node too old for everything else. Silent when all is well,
// since `npm run import -- --json` promises nothing but JSON on standard output.

var fs = require('fs');
var net = require('net');
var path = require('path');

function refuse(lines) {
  console.error('\n' + lines.join('\n') + '\n');
  process.exit(1);
}

if (!fs.existsSync(path.join(__dirname, '../node_modules/astro'))) {
  refuse(['Nothing is installed yet.', '  Run `npm ci` first.']);
}

if (!process.features.typescript) {
  refuse([
    'Lesesaal runs on Node 24; this is ' + process.version + '.',
    '  `npm ci` brings Node 24 along as a dependency, unless install scripts are switched off.',
    '  Run `npm rebuild node --ignore-scripts=false`, or install Node 24 from https://nodejs.org.',
  ]);
}

var port = Number(process.argv[2]);
if (port) {
  var probe = net.createServer();
  probe.on('error', function () {
    refuse([
      'Port ' + port + ' is taken, perhaps by another `npm start`.',
      '  Stop that one, or serve elsewhere: `npm run build`, then `npx astro preview --port ' + (port + 1) + '`.',
    ]);
  });
  probe.listen(port, 'localhost', function () {
    probe.close();
  });
}

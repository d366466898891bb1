// Reads BPMN files with bpmn-moddle and prints one line for each: path, then what it has to say.
const { BpmnModdle } = require('./bpmn-moddle.cjs');
const { readFileSync } = require('node:fs');

(async () => {
  for (const path of process.argv.slice(2)) {
    const said = await new BpmnModdle().fromXML(readFileSync(path, 'utf8')).then(
      result => [result.rootElement.$type, ...result.warnings.map(warning => warning.message)],
      error => [error.message]);
    console.log([path, ...said].join('\t').replaceAll('\n', ' '));
  }
})();

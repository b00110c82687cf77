// Reads flowcharts as Mermaid does. Arguments are files; prints a line for each one that Mermaid
// refuses and exits with 1 then.
import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';

const { window } = new JSDOM('<!DOCTYPE html><body></body>');
globalThis.window = window;
globalThis.document = window.document;

const { default: mermaid } = await import('mermaid');
mermaid.initialize({ startOnLoad: false, securityLevel: 'strict' });

let refused = 0;
for (const file of process.argv.slice(2)) {
  try {
    await mermaid.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    console.log(`${file}: ${error.message ?? error}`);
    refused += 1;
  }
}
process.exit(refused === 0 ? 0 : 1);

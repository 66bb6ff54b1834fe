import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createBridge, type NativeBridge } from './bridge';

type Globals = Record<string, unknown> & { _richApiNativeBridge?: NativeBridge };

/**
 * Runs the unmodified office.js for Excel on the web in this realm, unless that has been done, and gives its bridge. Afterwards
 * the globals Excel and OfficeExtension exist.
 */
export function loadOffice(): NativeBridge {
  const globals = globalThis as unknown as Globals;
  if (globals._richApiNativeBridge) return globals._richApiNativeBridge;
  const bridge = createBridge();
  globals._richApiNativeBridge = bridge;
  const added = Object.entries(browserGlobals()).filter(([name]) => globals[name] === undefined);
  for (const [name, value] of added) globals[name] = value;
  const folder = join(dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');
  try {
    // Indirect eval runs in the realm of the caller; vm.runInThisContext would leave jest's sandbox, and with it the
    // Error class that callers compare with.
    (0, eval)(readFileSync(join(folder, 'excel-web-16.00.js'), 'utf8'));
  } finally {
    // Other libraries take a window or a document for a sign of a browser.
    for (const [name] of added) Reflect.deleteProperty(globals, name);
  }
  return bridge;
}

/** What office.js looks for in a browser while it loads. */
function browserGlobals(): Readonly<Record<string, unknown>> {
  const nothing = (): undefined => undefined;
  const element = (): object => ({
    style: {},
    setAttribute: nothing,
    appendChild: nothing,
    addEventListener: nothing,
    getElementsByTagName: () => [],
  });
  const address = {
    protocol: 'https:',
    hostname: 'localhost',
    origin: 'https://localhost',
    search: '',
    hash: '',
  };
  return {
    window: globalThis,
    navigator: { userAgent: 'Haykal workbench', platform: 'Node', language: 'en-US' },
    location: { ...address, href: 'https://localhost/' },
    document: {
      URL: 'https://localhost/',
      cookie: '',
      getElementById: () => null,
      createElement: element,
      getElementsByTagName: () => [element()],
      querySelectorAll: () => [],
      addEventListener: nothing,
    },
    addEventListener: nothing,
    removeEventListener: nothing,
  };
}

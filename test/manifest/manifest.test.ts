import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { commandNames } from '../../src/commands/commandNames';
import { languages, say, type Language } from '../../src/locales/say';
import { checkManifest, type Surroundings } from './checkManifest';
import { everyNode, findNode, readXml } from './readXml';

const root = path.join(__dirname, '..', '..');
const file = path.join(root, 'manifest.xml');
const manifest = readFileSync(file, 'utf8');

/** Office's own library has words for these, so these are the Arabic locales in which Office may run. */
const officeLocales = readdirSync(
  path.join(path.dirname(require.resolve('@microsoft/office-js/package.json')), 'dist'),
);

const surroundings: Surroundings = {
  hasPage: (name) =>
    existsSync(path.join(root, name)) ||
    readdirSync(path.join(root, 'src')).some((folder) => existsSync(path.join(root, 'src', folder, name))),
  sizeOf: (name) => {
    const place = path.join(root, name);
    if (!name.endsWith('.png') || !existsSync(place)) return null;
    const bytes = readFileSync(place);
    // The PNG signature, then the header chunk that begins with width and height.
    if (bytes.toString('latin1', 1, 4) !== 'PNG' || bytes.toString('latin1', 12, 16) !== 'IHDR') return null;
    return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  },
  functions: Object.values(commandNames),
  arabicLocales: officeLocales.filter((name) => /^ar-[a-z]{2}$/.test(name)),
};

test('nothing is wrong with the manifest', () => {
  expect(surroundings.arabicLocales).toContain('ar-sa');
  expect(surroundings.arabicLocales.length).toBeGreaterThan(10);
  expect(checkManifest(manifest, surroundings)).toEqual([]);
});

test('Microsoft’s reader takes it', () => {
  // It leans on modules that only Node itself can load.
  const script = `require(process.argv[1]).OfficeAddinManifest.readManifestFile(process.argv[2])
    .then((info) => process.stdout.write(JSON.stringify(info)))`;
  const read = execFileSync(
    process.execPath,
    ['-e', script, require.resolve('office-addin-manifest'), file],
    { cwd: root, encoding: 'utf8' },
  );
  expect(JSON.parse(read)).toMatchObject({
    displayName: 'Haykal',
    hosts: ['Workbook'],
    officeAppType: 'TaskPaneApp',
    permissions: 'ReadWriteDocument',
    defaultSettings: { sourceLocation: 'https://localhost:3000/taskpane.html' },
  });
});

test.each(languages)('the buttons are called as the pane and the notices call them (%s)', (language) => {
  const labels = everyNode(readXml(manifest)).filter(({ name }) => name === 'String');
  const labelOf = (id: string) => {
    const node = labels.find(({ attributes }) => attributes['id'] === id)!;
    const values: Record<Language, string | undefined> = {
      en: node.attributes['DefaultValue'],
      ar: findNode(node, 'Override')?.attributes['Value'],
    };
    return values[language];
  };
  expect(labelOf('Group.Label')).toBe(say(language, 'pane.name'));
  expect(labelOf('Validate.Label')).toBe(say(language, 'pane.tab.validate'));
  // The tabs have room for a part of the name only.
  expect(labelOf('Chart.Label')?.toLowerCase()).toContain(say(language, 'pane.tab.chart').toLowerCase());
  expect(labelOf('Summary.Label')?.toLowerCase()).toContain(say(language, 'pane.tab.summary').toLowerCase());
  expect(say(language, 'commands.no-role.how')).toContain(labelOf('Summary.Label'));
});

/** One thing broken each: what is replaced by what, and what must be said of it. */
const broken: [string, string | RegExp, string, RegExp][] = [
  ['an element left open', '</Hosts>', '', /not well-formed/],
  ['an unknown prefix', 'bt:Url ', 'xx:Url ', /not well-formed/],
  ['the version before the id', /(<Id>.*<\/Id>)\s*(<Version>.*<\/Version>)/, '$2$1', /order in OfficeApp:/],
  [
    'the tip after the icon',
    /(<Supertip>[^]*?<\/Supertip>)\s*(<Icon>[^]*?<\/Icon>)/,
    '$2$1',
    /order in .*Control/,
  ],
  [
    'the function file after the ribbon',
    /(<FunctionFile .*>)([^]*?<\/ExtensionPoint>)/,
    '$2$1',
    /DesktopFormFactor/,
  ],
  ['a pane without its id', /<TaskpaneId>.*<\/TaskpaneId>/, '', /order in .*Action/],
  ['an unknown element', '<Permissions>', '<Permission/><Permissions>', /order in OfficeApp/],
  ['no GUID', '<Id>7d2f', '<Id>', /GUID/],
  ['a short version', '0.1.0.0', '0.1.0', /Version/],
  ['an older Excel', 'MinVersion="1.14" />', 'MinVersion="1.13" />', /ExcelApi 1.14/],
  ['another host', 'Name="Workbook"', 'Name="Document"', /Host/],
  ['other permissions', 'ReadWriteDocument', 'ReadDocument', /Permissions/],
  ['an unresolved word', ' id="Pane.Label"', ' id="Pane.Name"', /unresolved: Pane\.Label/],
  ['an unused word', 'resid="Pane.Tip"', 'resid="Chart.Tip"', /unused: Pane\.Tip/],
  ['an id that is there twice', ' id="Pane.Tip"', ' id="Chart.Tip"', /id twice: Chart\.Tip/],
  ['a long id', /Pane\.Tip/g, `Pane.${'x'.repeat(30)}`, /id of 35 letters/],
  [
    'a long label',
    'DefaultValue="Role summary"',
    `DefaultValue="${'x'.repeat(126)}"`,
    /length of Summary\.Label: 126/,
  ],
  ['a long Arabic tip', /Value="يكتب ملف الدور/, `Value="${'ي'.repeat(251)}`, /length of Summary\.Tip/],
  [
    'a long description',
    'DefaultValue="Checks the',
    `DefaultValue="${'x'.repeat(251)}`,
    /length of Description/,
  ],
  [
    'an address without security',
    'https://localhost:3000/commands',
    'http://localhost:3000/commands',
    /address: http:/,
  ],
  [
    'another address',
    'https://localhost:3000/taskpane',
    'https://example.org/taskpane',
    /address: https:\/\/example/,
  ],
  ['a page that is not there', '3000/commands.html', '3000/ribbon.html', /not there: ribbon\.html/],
  ['an icon that is not there', 'icons/chart-80', 'icons/chart-81', /not there: .*chart-81/],
  ['an icon of another size', 'icons/chart-80', 'icons/chart-32', /pixels of .*chart-32\.png: 32,32, not 80/],
  ['a high-resolution icon of another size', 'icons/haykal-64', 'icons/haykal-32', /not 64/],
  ['an icon without its small size', /<bt:Image size="16" .*>/, '', /sizes of an icon/],
  ['a locale without Arabic', /<bt:Override Locale="ar-EG".*>/, '', /locales of Group\.Label/],
  ['a name without Arabic', /<Override Locale="ar-YE" Value="هيكل".*>/, '', /locales of DisplayName/],
  ['Arabic that differs', /(Locale="ar-YE" Value=")ملف الدور/, '$1ملف', /Arabic of Summary\.Label differs/],
  ['English for Arabic', /(<bt:Override .*Value=")التحقق"/g, '$1Validate"', /no Arabic in Validate\.Label/],
  ['a function that nobody wrote', '>drawChart<', '>draw<', /functions: validate,draw,/],
  ['two controls with one id', 'id="Haykal.Chart"', 'id="Haykal.Pane"', /id of a control/],
];

test.each(broken)('%s is found', (_, what, by, problem) => {
  const copy = manifest.replace(what, by);
  expect(copy).not.toBe(manifest);
  expect(checkManifest(copy, surroundings).join('\n')).toMatch(problem);
});

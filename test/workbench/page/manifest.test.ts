import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readManifest } from '../../../src/workbench/page/manifest';

const own = readFileSync(join(__dirname, '../../../manifest.xml'), 'utf8');

function manifest(controls: string, more = ''): string {
  return `<OfficeApp xmlns="http://schemas.microsoft.com/office/appforoffice/1.1"
    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
    xmlns:bt="http://schemas.microsoft.com/office/officeappbasictypes/1.0" xsi:type="TaskPaneApp">
  <DisplayName DefaultValue="Name"><Override Locale="ar-SA" Value="اسم"/></DisplayName>
  <VersionOverrides xmlns="http://schemas.microsoft.com/office/taskpaneappversionoverrides" xsi:type="VersionOverridesV1_0">
    <Hosts><Host xsi:type="Workbook"><DesktopFormFactor>${more}
      <ExtensionPoint xsi:type="PrimaryCommandSurface"><OfficeTab id="TabHome">
        <Group id="G"><Label resid="L"/>${controls}</Group>
      </OfficeTab></ExtensionPoint>
    </DesktopFormFactor></Host></Hosts>
    <Resources>
      <bt:Urls><bt:Url id="U" DefaultValue="https://localhost:3000/taskpane.html"/></bt:Urls>
      <bt:ShortStrings><bt:String id="L" DefaultValue="Label"><bt:Override Locale="ar-SA" Value="عنوان"/></bt:String></bt:ShortStrings>
    </Resources>
  </VersionOverrides></OfficeApp>`;
}

const paneButton = `<Control xsi:type="Button" id="P"><Label resid="L"/>
  <Action xsi:type="ShowTaskpane"><SourceLocation resid="U"/></Action></Control>`;

describe("the add-in's own manifest", () => {
  it.each(['ar-SA', 'en-US'])('gives its buttons in %s', (locale) => {
    const { groups, functionFile, unknownControls } = readManifest(own, locale);
    const buttons = groups.flatMap((group) => group.buttons);
    expect(buttons.map(({ action }) => (action.kind === 'pane' ? 'pane' : action.name))).toEqual([
      'pane',
      'validate',
      'drawChart',
      'summariseRole',
    ]);
    expect(functionFile).toMatch(/^https:\/\/localhost:3000\/commands\.html/);
    expect(unknownControls).toEqual([]);
    for (const { label, tip, tipTitle, icons } of buttons) {
      expect([label, tip, tipTitle].every((words) => words !== '')).toBe(true);
      expect(/\p{Script=Arabic}/u.test(label + tip)).toBe(locale === 'ar-SA');
      expect(icons.get(32)).toMatch(/^https:\/\/localhost:3000\/assets\/icons\/.+32\.png$/);
    }
  });
});

describe('a manifest', () => {
  it('is read in the very locale, else by its defaults', () => {
    const text = manifest(paneButton);
    expect(readManifest(text, 'ar-SA')).toMatchObject({ name: 'اسم', groups: [{ label: 'عنوان' }] });
    expect(readManifest(text, 'ar-EG')).toMatchObject({ name: 'Name', groups: [{ label: 'Label' }] });
  });

  it("names the pane after the add-in where the button's action has no title", () => {
    const { groups } = readManifest(manifest(paneButton), 'en-US');
    expect(groups[0]!.buttons[0]!.action).toEqual({
      kind: 'pane',
      address: 'https://localhost:3000/taskpane.html',
      title: 'Name',
    });
  });

  it('may have controls that are not shown, and they are named', () => {
    const menu = '<Control xsi:type="Menu" id="M"><Label resid="L"/></Control>';
    const { groups, unknownControls } = readManifest(manifest(menu + paneButton), 'en-US');
    expect(unknownControls).toEqual(['M']);
    expect(groups[0]!.buttons).toHaveLength(1);
  });

  it('may have no page of functions', () => {
    expect(readManifest(manifest(paneButton), 'en-US')).not.toHaveProperty('functionFile');
  });

  it.each([
    ['<OfficeApp/>', /no ribbon/],
    ['<html><body></body>', /damaged/],
    ['{"manifestVersion": "1.17"}', /damaged/],
  ])('that is none is refused: %s', (text, message) => {
    expect(() => readManifest(text, 'en-US')).toThrow(message);
  });
});

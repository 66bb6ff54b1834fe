import { make, onPress } from './dom';
import { icon, type IconName } from './icons';
import { directionOf, languageNames, pageLanguages } from './pageLanguage';
import { attachPopover } from './popover';
import { listSamples, type Sample } from './samples';
import { type Speaker } from './speaker';
import { createStandInStatement } from './standIn';
import { type PageLanguage, type WordKey } from './words/words';

export type TitleBarActions = Readonly<{
  openFile: (file: File) => void;
  openSample: (sample: Sample) => void;
  save: () => void;
  changeLanguage: (language: PageLanguage) => void;
}>;

export type TitleBar = Readonly<{
  element: HTMLElement;
  /** The open workbook's name, and whether it has changes that are not saved. */
  show: (name: string, isUnsaved: boolean) => void;
}>;

/** The bar at the head of the page: the workbook, what can be done with it, and what this page is. */
export function createTitleBar(speaker: Speaker, actions: TitleBarActions): TitleBar {
  const name = make('bdi', { class: 'workbook-name', 'data-testid': 'workbook-name' });
  const mark = make('span', { class: 'unsaved', 'data-testid': 'unsaved' });
  let shown = { name: '', isUnsaved: false };
  const draw = (): void => {
    // The ending by itself, else it would be read into an Arabic name; both in the direction of the name.
    const [, stem = shown.name, ending = ''] = /^(.*)(\.[^.]*)$/.exec(shown.name) ?? [];
    name.replaceChildren(stem, make('bdi', { dir: 'ltr' }, ending));
    mark.textContent = shown.isUnsaved ? `• ${speaker.say('page.unsaved')}` : '';
    const title = shown.isUnsaved ? `• ${shown.name}` : shown.name;
    document.title = [title, speaker.say('page.title')].filter((part) => part !== '').join(' – ');
  };
  speaker.speak(draw);
  const saveButton = wordButton(speaker, 'save', 'page.save', 'page.saveTip', 'save');
  onPress(saveButton, actions.save);
  const element = make(
    'header',
    { class: 'title-bar' },
    make(
      'div',
      { class: 'file-actions' },
      openButton(speaker, actions),
      saveButton,
      ...samples(speaker, actions),
    ),
    make('h1', { class: 'workbook' }, name, mark),
    createStandInStatement(speaker),
    languageSwitch(speaker, actions),
  );
  return {
    element,
    show: (workbook, isUnsaved) => {
      if (shown.name === workbook && shown.isUnsaved === isUnsaved) return;
      shown = { name: workbook, isUnsaved };
      draw();
    },
  };
}

function wordButton(
  { say, speak }: Speaker,
  picture: IconName,
  label: WordKey,
  tip: WordKey | undefined,
  testId: string,
): HTMLButtonElement {
  const words = make('span');
  const button = make(
    'button',
    { type: 'button', class: 'on-title', 'data-testid': testId },
    icon(picture),
    words,
  );
  speak(() => {
    words.textContent = say(label);
    if (tip) button.title = say(tip);
  });
  return button;
}

function openButton(speaker: Speaker, { openFile }: TitleBarActions): HTMLElement {
  const button = wordButton(speaker, 'open', 'page.open', 'page.openTip', 'open');
  const input = make('input', { type: 'file', accept: '.xlsx,.xlsm', hidden: true, 'data-testid': 'file' });
  onPress(button, () => {
    input.click();
  });
  input.addEventListener('change', () => {
    const file = input.files?.[0];
    // Else choosing the same file again would be no change.
    input.value = '';
    if (file) openFile(file);
  });
  return make('span', {}, button, input);
}

function samples(speaker: Speaker, { openSample }: TitleBarActions): HTMLElement[] {
  const { say, language } = speaker;
  const button = wordButton(speaker, 'book', 'page.samples', undefined, 'samples');
  button.append(icon('down'));
  const panel = attachPopover(button, (filled) => {
    const items = listSamples(language()).map((sample) => {
      const item = make('button', { type: 'button' }, sampleName(speaker, sample));
      onPress(item, () => {
        filled.hidePopover();
        openSample(sample);
      });
      return make('li', {}, item);
    });
    filled.replaceChildren(make('ul', { class: 'menu', 'aria-label': say('page.samples') }, ...items));
  });
  return [button, panel];
}

function sampleName({ say }: Speaker, sample: Sample): string {
  if (sample === 'empty') return say('page.sample.empty');
  const name = say(`page.sample.${sample.book}`);
  return say(`page.sampleLanguage.${sample.language}`, { name });
}

function languageSwitch({ language, say, speak }: Speaker, { changeLanguage }: TitleBarActions): HTMLElement {
  const group = make('div', { class: 'languages', role: 'group' });
  for (const each of pageLanguages) {
    const button = make(
      'button',
      {
        type: 'button',
        class: 'on-title',
        lang: each,
        dir: directionOf(each),
        'data-testid': `language-${each}`,
      },
      languageNames[each],
    );
    onPress(button, () => {
      changeLanguage(each);
    });
    speak(() => {
      button.setAttribute('aria-pressed', String(language() === each));
    });
    group.append(button);
  }
  speak(() => {
    group.setAttribute('aria-label', say('page.language'));
  });
  return group;
}

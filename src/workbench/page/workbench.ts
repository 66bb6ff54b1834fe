import { type Addin, createAddin } from './addin';
import { createDocuments, type Documents } from './documents';
import { make } from './dom';
import { createDropZone } from './dropZone';
import { createGrid } from './grid/createGrid';
import { createNotice, type Notice } from './notice';
import { directionOf } from './pageLanguage';
import { type Sample } from './samples';
import { type Session } from './session';
import { createSpeaker, type Speaker } from './speaker';
import { createTabs, type TabsView } from './tabsView';
import { createTitleBar, type TitleBar } from './titleBar';
import { fileSource, sampleSource } from './workbookFiles';
import { type PageLanguage } from './words/words';

const sheetId = 'sheet';

/** The views of the page, and the workbook that they show. */
type Page = Readonly<{
  speaker: Speaker;
  notice: Notice;
  sheet: HTMLElement;
  grid: ReturnType<typeof createGrid>;
  tabs: TabsView;
  addin: Addin;
  documents: Documents;
  titleBar: TitleBar;
}>;

/**
 * Builds the whole page and opens its first workbook.
 * @returns what scripted visits may ask for
 */
export function createWorkbench(
  language: PageLanguage,
  first: Sample,
): { session: () => Session | undefined } {
  const speaker = createSpeaker(language);
  speaker.speak(() => {
    document.documentElement.lang = speaker.language();
    document.documentElement.dir = directionOf(speaker.language());
  });
  const page = createPage(speaker);
  const { documents } = page;
  document.body.append(
    page.titleBar.element,
    page.addin.ribbon,
    make('main', { class: 'workspace' }, page.sheet, ...page.addin.pane),
    page.tabs.element,
    page.notice.element,
    page.addin.hidden,
    createDropZone(speaker, (files) => void openFiles(page, files)),
  );
  guardUnsaved(documents);
  void begin(page, first);
  return { session: documents.session };
}

function createPage(speaker: Speaker): Page {
  const { say } = speaker;
  const notice = createNotice(speaker);
  const sheet = make('section', { id: sheetId, class: 'sheet', role: 'tabpanel' });
  speaker.speak(() => {
    sheet.setAttribute('aria-label', say('page.sheet'));
  });
  const grid = createGrid(sheet, {
    language: speaker.language,
    report: notice.warn,
    openLink: (address) => {
      notice.warn(say('notice.linkOutside', { address }));
    },
  });
  const tabs = createTabs(speaker, { sheetId, report: notice.warn });
  const addin = createAddin({
    speaker,
    notice,
    leavePane: (exit) => {
      if (exit === 'forwards') tabs.focus();
      else grid.focus();
    },
  });
  const documents = createDocuments({
    speaker,
    notice,
    leaveCell: () => {
      if (sheet.contains(document.activeElement)) grid.focus();
    },
    onOpened: (session) => {
      showSession(page, session);
    },
  });
  const titleBar = createTitleBar(speaker, {
    openFile: (file) => void openFiles(page, [file]),
    openSample: (sample) => void openSample(page, sample),
    save: () => void documents.save(),
    changeLanguage: (next) => {
      changeLanguage(page, next);
    },
  });
  const page: Page = { speaker, notice, sheet, grid, tabs, addin, documents, titleBar };
  return page;
}

function showSession({ titleBar, documents, grid, tabs, addin }: Page, session: Session): void {
  const follow = (): void => {
    if (documents.session() === session) titleBar.show(session.opened.model.name, session.isUnsaved());
  };
  session.onChange(follow);
  follow();
  grid.show(session);
  tabs.show(session);
  addin.attach(session);
}

async function openFiles({ documents, notice, grid, speaker }: Page, files: readonly File[]): Promise<void> {
  const [file] = files;
  if (!file || !(await documents.open(fileSource(file)))) return;
  if (files.length > 1) notice.warn(speaker.say('notice.oneFile', { name: file.name }));
  grid.focus();
}

async function openSample({ documents, grid, speaker }: Page, sample: Sample): Promise<void> {
  if (await documents.open(sampleSource(sample, speaker.say('page.emptyName')))) grid.focus();
}

function changeLanguage({ speaker, notice, grid, documents, addin }: Page, language: PageLanguage): void {
  if (language === speaker.language()) return;
  notice.clear();
  speaker.change(language);
  const address = new URL(location.href);
  address.searchParams.set('lang', language);
  history.replaceState(null, '', address);
  grid.refresh();
  const session = documents.session();
  if (session) addin.attach(session);
}

async function begin({ documents, addin, titleBar, speaker }: Page, first: Sample): Promise<void> {
  const emptyName = speaker.say('page.emptyName');
  const source = sampleSource(first, emptyName);
  titleBar.show(source.name, false);
  const [, opened] = await Promise.all([addin.start(), documents.open(source)]);
  // Without its sample the page is still good for opening files of one's own; why it is missing stays in the notice.
  if (!opened && !documents.session()) await documents.open(sampleSource('empty', emptyName), true);
}

function guardUnsaved({ session, save }: Documents): void {
  addEventListener('beforeunload', (event) => {
    if (session()?.isUnsaved()) event.preventDefault();
  });
  addEventListener('keydown', (event) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || event.code !== 'KeyS') return;
    event.preventDefault();
    void save();
  });
}
